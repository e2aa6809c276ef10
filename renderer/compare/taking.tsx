import { Button } from 'react-aria-components'
import type { Sides } from '../../src/file/merge'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { type Comparison, take, takeFree, takenOf, useCompare } from './compare-store'

/** Takes all that clashes with nothing, or none. */
export const TakeWays = ({ sides }: { sides: Sides }) => {
  const { comparing } = useWords()
  return (
    <div className="compare-ways">
      <Button className="button" onPress={() => takeFree(sides)}>
        {comparing.takeFree}
      </Button>
      <Button className="button" onPress={() => take(sides, sides.theirs, false)}>
        {comparing.takeNone}
      </Button>
    </div>
  )
}

/** How much is taken, and the way to have it. */
export const TakeFoot = ({ comparison, sides }: { comparison: Comparison; sides: Sides }) => {
  const { comparing: says } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const chosen = takenOf(
    sides,
    useCompare(at => at.taken),
  )
  const isUnderneath = comparison.ancestor.kind === 'underneath'
  const done = () => {
    showDialog(null)
    comparison.finish(sides.merged(chosen), chosen.size)
  }
  return (
    <footer className="compare-foot">
      <p className="panel-quiet" role="status">
        {isReadOnly ? says.readOnly : says.taken(chosen.size, sides.theirs.length)}
      </p>
      {!isReadOnly && (
        <Button className="button button-main" isDisabled={chosen.size === 0 && !isUnderneath} onPress={done}>
          {isUnderneath ? says.doneUnderneath : says.done(chosen.size)}
        </Button>
      )}
    </footer>
  )
}
