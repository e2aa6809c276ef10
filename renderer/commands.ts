import type { CommandId } from '../src/commands'
import { type Action, canvasCommands } from './canvas/commands'
import { frameCommands } from './frame-commands'
import { type State, state } from './store'

// One table behind the menus, the keys and the context menu: the compiler says when a command of the catalogue has
// nothing behind it.
const actions: Readonly<Record<CommandId, Action>> = { ...canvasCommands, ...frameCommands }

export const isEnabled = (id: CommandId, at: State = state()): boolean => actions[id].enabled(at)

/** Runs a command; nothing where it cannot run now. */
export const runCommand = (id: CommandId): void => {
  if (isEnabled(id)) actions[id].run()
}
