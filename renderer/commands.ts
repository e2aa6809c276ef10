import type { CommandId } from '../src/commands'
import { type Action, canvasCommands } from './canvas/commands'
import { frameCommands } from './frame-commands'
import { leavePage } from './page/go'
import { type State, state } from './store'

// One table behind the menus, the keys and the context menu: the compiler says when a command of the catalogue has
// nothing behind it.
const actions: Readonly<Record<CommandId, Action>> = { ...canvasCommands, ...frameCommands }

export const isEnabled = (id: CommandId, at: State = state()): boolean => actions[id].enabled(at)

/** What opens or works something beside the canvas: over the pages, they lead back to the model first. */
const besideCanvas: ReadonlySet<CommandId> = new Set([
  'edit.reason',
  'insert.assumption',
  'insert.factor',
  'insert.parked',
  'view.outline',
  'view.details',
  'view.present',
  'view.guide',
  'view.initiative',
  'view.lists',
])

/** Runs a command; nothing where it cannot run now. */
export const runCommand = (id: CommandId): void => {
  if (!isEnabled(id)) return
  if (besideCanvas.has(id)) leavePage()
  actions[id].run()
}
