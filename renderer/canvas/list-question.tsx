import { Button } from 'react-aria-components'
import { carriedBy, carriedKinds, type ListPlace } from '../../src/model/edits/drawer'
import type { Id } from '../../src/model/model'
import { DialogFrame } from '../dialogs/frame'
import { listTitle } from '../panels/short-lists'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { listTexts } from './lists'
import { presentScene } from './scene'

type Props = { readonly ids: readonly Id[]; readonly place: ListPlace }

const Question = ({ ids, place }: Props) => {
  const words = useWords()
  const says = words.drawer.ask
  const carried = carriedBy(
    useStore(at => at.history.present),
    ids,
  )
  const layout = presentScene()?.layout
  const go = () => {
    showDialog(null)
    listTexts(ids, place)
  }
  return (
    <DialogFrame title={says.title(ids.map(id => layout?.cards.get(id)?.code ?? ''))}>
      <div>
        <p>{says.lead(listTitle(words, place.list))}</p>
        <ul className="left-behind">
          {carriedKinds
            .filter(kind => carried[kind] > 0)
            .map(kind => (
              <li key={kind}>{says.carried[kind](carried[kind])}</li>
            ))}
        </ul>
      </div>
      <div className="dialog-buttons">
        <Button className="button" autoFocus onPress={() => showDialog(null)}>
          {ids.length === 1 ? says.stay : says.stayMany}
        </Button>
        <Button className="button button-main" onPress={go}>
          {says.go}
        </Button>
      </div>
    </DialogFrame>
  )
}

/** Asked before cards go into a list that has room for their text alone. */
export const ListQuestion = () => {
  const asked = useStore(at => (at.dialog?.kind === 'list-cards' ? at.dialog : null))
  return asked && <Question ids={asked.ids} place={asked.place} />
}
