import type { DroppedFile, ImportFile } from '../../src/bridge'
import { format } from '../../src/file/format'
import type { Brought } from '../../src/imports/brought'
import { bringIn } from '../../src/model/edits/bring-in'
import { goTo } from '../canvas/canvas-store'
import { revealSpot } from '../canvas/spots'
import { host } from '../host'
import { newId } from '../powers'
import { edit, finishGesture, presentModel, select, showDialog, state, tell } from '../store'
import { words } from '../words'
import { ask } from '../work/ask'

/** Reads another program's file away from the page, and shows what it would add. */
const look = async ({ name, bytes }: ImportFile): Promise<void> => {
  const { imports } = words()
  const { language } = state().settings
  const job = { kind: 'import', name, bytes, language } as const
  const made = await ask(job, imports.reading, () => imports.failures.failed)
  if (made?.kind !== 'import') return
  const { read } = made
  if (read.ok) showDialog({ kind: 'bring-in', name, read: read.value })
  else tell({ tone: 'trouble', says: read.error.says })
}

/** Asks for a file to bring in. */
export const bringInFile = async (): Promise<void> => {
  const chosen = await host.chooseImport()
  if (chosen.ok) await look(chosen.value)
  else if (chosen.error.kind === 'failed') tell({ tone: 'trouble', says: chosen.error.says })
}

/** The same with a file that was dropped on the window. */
export const bringInDropped = async (file: DroppedFile): Promise<void> => {
  const { imports, panels } = words()
  const { readOnly } = state()
  if (readOnly !== null) {
    tell({ tone: 'trouble', says: readOnly })
    return
  }
  if (file.size > format.maxBytes) {
    tell({ tone: 'trouble', says: imports.failures['too-large'](file.name) })
    return
  }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes) await look({ name: file.name, bytes: new Uint8Array(bytes) })
  else tell({ tone: 'trouble', says: panels.files.cannotRead(file.name) })
}

/** Adds what was understood to the open model, as one step; the new cards are selected. */
export const addBrought = ({ model }: Brought, name: string): void => {
  showDialog(null)
  finishGesture()
  const { model: after, brought } = bringIn(presentModel(), model, newId)
  edit('bring-in', () => after)
  select(brought)
  const [first] = brought
  if (first !== undefined) {
    revealSpot({ type: 'card', id: first })
    goTo({ type: 'card', id: first })
  }
  tell({ tone: 'done', says: words().imports.done(brought.length, name), offers: 'edit.undo' })
}
