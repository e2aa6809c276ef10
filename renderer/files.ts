import type { DroppedFile, OpenedFile, Outcome } from '../src/bridge'
import type { ExampleName } from '../src/commands'
import { format } from '../src/file/format'
import { openFile as readModel } from '../src/file/open'
import { saveWithin } from '../src/file/save-within'
import type { Model } from '../src/model/model'
import { ok } from '../src/result'
import { suggestedName } from './file-name'
import { host } from './host'
import { finishGesture, markSaved, presentModel, showDocument, state, tell } from './store'
import { words } from './words'

/** What the document is called in the window and in a name for its file. */
export const titleOf = (model: Model): string => model.initiative.name.trim() || words().model.untitled

/** A newer file as it was read: what a copy of it must hold, since it is never rewritten. */
let asRead: string | null = null

/** Shows a file's document in this window, or says why it cannot; the host is told which. */
export const show = (file: OpenedFile): void => {
  const opened = readModel(file.bytes, words())
  void host.shown(opened.ok)
  if (!opened.ok) {
    tell({ tone: 'trouble', says: opened.error.says })
    return
  }
  const { model, newer } = opened.value
  // That the file is newer is said for as long as it is open; nothing was mended for it.
  const problems = opened.value.problems.filter(problem => problem.id !== 'newer-version')
  asRead = newer ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) : null
  showDocument(model, {
    fileName: file.name,
    readOnly: newer ? words().panels.files.newer : null,
    problems,
  })
  if (problems.length > 0)
    tell({ tone: 'done', says: words().panels.files.mended(problems.length), offers: 'view.problems' })
}

/** What the host hands over, shown; nothing where the person changed their mind or another window took it. */
const showAnswer = async (asked: Promise<Outcome<OpenedFile | null>>): Promise<void> => {
  const answer = await asked
  if (answer.ok) {
    if (answer.value) show(answer.value)
  } else if (answer.error.kind === 'failed') tell({ tone: 'trouble', says: answer.error.says })
}

export const openFile = (): Promise<void> => showAnswer(host.openFile())
export const openRecent = (id: string): Promise<void> => showAnswer(host.openRecent(id))
export const openExample = (name: ExampleName): Promise<void> => showAnswer(host.openExample(name))
export const openDropped = (file: DroppedFile): Promise<void> => showAnswer(host.openDropped(file))
export const revert = (): Promise<void> => showAnswer(host.revert())

const write = async (as: boolean): Promise<boolean> => {
  finishGesture()
  const { fileName } = state()
  const model = presentModel()
  const text = asRead === null ? saveWithin(model, words()) : ok(asRead)
  if (!text.ok) {
    tell({ tone: 'trouble', says: text.error.says })
    return false
  }
  const answer = await host.save({
    text: text.value,
    suggestedName: fileName ?? suggestedName(titleOf(model), format.extension, words().model.untitled),
    as: as || fileName === null || asRead !== null,
  })
  if (answer.ok) {
    // Exactly what was written is saved; words typed while the dialog stood open are not.
    markSaved(model, answer.value.name)
    if (state().notice?.tone === 'trouble') tell(null)
  } else if (answer.error.kind === 'failed') tell({ tone: 'trouble', says: answer.error.says })
  return answer.ok
}

let writing: Promise<boolean> = Promise.resolve(true)

// One at a time, in the order asked for: an older text never lands on a newer one.
const writeInTurn = (as: boolean): Promise<boolean> => {
  writing = writing.then(
    () => write(as),
    () => write(as),
  )
  return writing
}

/** True when the document is now in its file. */
export const save = (): Promise<boolean> => writeInTurn(false)
export const saveAs = (): Promise<boolean> => writeInTurn(true)

export const newWindow = (): Promise<void> => host.newWindow()
export const closeWindow = (): Promise<void> => host.closeWindow()
