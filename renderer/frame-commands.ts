import type { CommandId } from '../src/commands'
import type { Action, canvasCommands } from './canvas/commands'
import { showDialog, showPanel, state } from './store'

type FrameCommand = Exclude<CommandId, keyof typeof canvasCommands>

const always = (run: () => void): Action => ({ run, enabled: () => true })
const notYet: Action = { run: () => undefined, enabled: () => false }

/** The commands of the window around the canvas: files, panels and dialogs. */
export const frameCommands: Readonly<Record<FrameCommand, Action>> = {
  'file.new': notYet,
  'file.open': notYet,
  'file.save': notYet,
  'file.save-as': notYet,
  'file.revert': notYet,
  'file.export-pdf': notYet,
  'file.print': notYet,
  'file.page-setup': always(() => showDialog({ kind: 'page-setup' })),
  'file.preferences': always(() => showDialog({ kind: 'preferences' })),
  'file.close': notYet,
  'insert.assumption': notYet,
  'insert.factor': notYet,
  'view.initiative': always(() => showPanel(state().panel === 'initiative' ? null : 'initiative')),
  'view.problems': { run: () => showDialog({ kind: 'problems' }), enabled: at => at.problems.length > 0 },
  'help.shortcuts': always(() => showDialog({ kind: 'shortcuts' })),
  'help.about': always(() => showDialog({ kind: 'about' })),
}
