import { Button } from 'react-aria-components'
import { broughtBack } from '../../src/file/versions'
import { removeVersion } from '../../src/model/edits/versions'
import type { Model } from '../../src/model/model'
import { edit, finishGesture, showDialog, tell } from '../store'
import { useWords } from '../words'
import { choose, type Moment, useVersions } from './versions-store'
import { momentName } from './when'

/** What can be done with a moment: it is brought back where something has changed since, named, or a named one removed. */
export const Ways = ({
  moment,
  model,
  isSame,
}: {
  readonly moment: Moment
  readonly model: Model
  readonly isSame: boolean
}) => {
  const words = useWords()
  const says = words.versions
  const doing = useVersions(at => at.doing)
  const name = momentName(moment, words)
  const bringBack = () => {
    finishGesture()
    edit('bring-back', now => broughtBack(model, now))
    finishGesture()
    showDialog(null)
    tell({ tone: 'done', says: says.broughtBack(name), offers: 'edit.undo' })
  }
  const remove = () => {
    edit('remove-version', now => removeVersion(now, moment.key))
    choose('now')
    tell({ tone: 'done', says: says.removed(name), offers: 'edit.undo' })
  }
  if (doing === 'remove')
    return (
      <footer key="ask" className="compare-foot">
        <p role="alert">{says.askRemove(name)}</p>
        <Button className="button" autoFocus onPress={() => useVersions.setState({ doing: 'look' })}>
          {says.cancel}
        </Button>
        <Button className="button button-main" onPress={remove}>
          {says.remove}
        </Button>
      </footer>
    )
  return (
    <footer className="compare-foot versions-foot">
      {moment.is === 'named' ? (
        <Button className="button" onPress={() => useVersions.setState({ doing: 'remove' })}>
          {says.remove}
        </Button>
      ) : (
        <Button className="button" onPress={() => useVersions.setState({ doing: 'name' })}>
          {says.freeze}
        </Button>
      )}
      {moment.is !== 'now' && (
        <Button className="button button-main" onPress={bringBack} isDisabled={isSame}>
          {says.bringBack}
        </Button>
      )}
    </footer>
  )
}
