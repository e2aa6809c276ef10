import type { DroppedFile, ImportFile } from '../../src/bridge'
import { formFormat } from '../../src/file/format'
import { openForm } from '../../src/file/open-form'
import { formWithin } from '../../src/file/save-form'
import { bringForm, formFor } from '../../src/model/edits/bring-form'
import { setTemplate } from '../../src/model/edits/template'
import type { Id } from '../../src/model/model'
import { ownTemplate } from '../../src/templates/custom'
import { announce } from '../canvas/canvas-store'
import { isBlank } from '../describe'
import { suggestedName } from '../file-name'
import { host } from '../host'
import { newId } from '../powers'
import { edit, finishGesture, presentModel, showDialog, startBlank, state, tell } from '../store'
import { words } from '../words'

// Forms that go from one model to another, in files of their own.

const trouble = (says: string): void => {
  // It stands in the window.
  showDialog(null)
  tell({ tone: 'trouble', says })
}

/** Takes in a form others have saved: a model nobody has begun stands in it at once, any other is asked whether to use it. */
export const takeForm = ({ bytes }: ImportFile): void => {
  finishGesture()
  const { readOnly } = state()
  const read = openForm(bytes, words())
  if (readOnly !== null) trouble(readOnly)
  else if (!read.ok) trouble(read.error.says)
  else if (isBlank(state())) {
    startBlank(blank => {
      const { model, id } = bringForm(blank, read.value, newId)
      return setTemplate(model, id)
    })
    showDialog(null)
    announce(words().formFile.started(nameOf(presentModel().template)))
  } else {
    const { model, id } = bringForm(presentModel(), read.value, newId)
    const isNew = model !== presentModel()
    if (isNew) edit('bring-form', () => model)
    showDialog({ kind: 'template', chosen: id, came: isNew ? 'new' : 'there' })
  }
}

/** Asks for a form others have saved. */
export const bringInForm = async (): Promise<void> => {
  const chosen = await host.chooseForm()
  if (chosen.ok) takeForm(chosen.value)
  else if (chosen.error.kind === 'failed') trouble(chosen.error.says)
}

/** The same with one that was dropped on the window. */
export const takeDroppedForm = async (file: DroppedFile): Promise<void> => {
  const { formFile, panels } = words()
  if (file.size > formFormat.maxBytes) {
    trouble(formFile.failures['too-large'])
    return
  }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes) takeForm({ name: file.name, bytes: new Uint8Array(bytes) })
  else trouble(panels.files.cannotRead(file.name))
}

/** Asks for a place and saves one of the model's own forms there, for others; one they could not open is not written. */
export const shareForm = async (id: Id): Promise<void> => {
  finishGesture()
  const model = presentModel()
  const own = model.templates.find(form => form.id === id)
  if (!own) return
  const written = formWithin(formFor(model, own), words())
  if (!written.ok) {
    trouble(written.error.says)
    return
  }
  const opens = openForm(new TextEncoder().encode(written.value), words())
  if (!opens.ok) {
    trouble(opens.error.says)
    return
  }
  const answer = await host.saveForm({
    text: written.value,
    suggestedName: suggestedName(nameOf(id), formFormat.extension, words().template.title),
  })
  if (answer.ok) {
    showDialog(null)
    tell({ tone: 'done', says: words().formFile.shared(answer.value.name) })
  } else if (answer.error.kind === 'failed') trouble(answer.error.says)
}

const nameOf = (id: Id): string => ownTemplate(presentModel(), id)?.name[state().settings.language] ?? ''
