import type { CommandId } from '../src/commands'
import { nextRedo, nextUndo } from '../src/model/history'
import { useStore } from './store'
import { useWords } from './words'

/** What each command is called now: undo and redo name what they would undo or do again. */
export const useLabels = (): ((id: CommandId) => string) => {
  const { commands, edits } = useWords()
  const undo = useStore(at => nextUndo(at.history))
  const redo = useStore(at => nextRedo(at.history))
  return id => {
    if (id === 'edit.undo' && undo) return commands.undo(edits[undo])
    if (id === 'edit.redo' && redo) return commands.redo(edits[redo])
    return commands.labels[id]
  }
}
