import type { DroppedFile, OpenedFile, Outcome } from '../src/bridge'
import type { ExampleName } from '../src/commands'
import { format, isPdf } from '../src/file/format'
import { modelFileIn } from '../src/file/in-pdf'
import { openFile as readModel } from '../src/file/open'
import { saveWithin } from '../src/file/save-within'
import type { Model } from '../src/model/model'
import { ok } from '../src/result'
import { suggestedName } from './file-name'
import { host } from './host'
import { base, nextLineage, nowSaved, startFrom, useBase } from './safety/base'
import { takeIn } from './safety/take-in'
import { finishGesture, isEdited, markSaved, presentModel, showDocument, state, tell } from './store'
import { words } from './words'

/** What the document is called in the window and in a name for its file. */
export const titleOf = (model: Model): string => model.initiative.name.trim() || words().model.untitled

/** A newer file as it was read: what a copy of it must hold, since it is never rewritten. */
let asRead: string | null = null

/** A model, out of its PDF where it is in one, and its own bytes. */
const openBytes = (given: Uint8Array) => {
  const file = modelFileIn(given, words())
  if (!file.ok) return file
  const opened = readModel(file.value, words())
  return opened.ok ? ok({ ...opened.value, bytes: file.value }) : opened
}

/** Shows a file's document in this window, or says why it cannot; the host is told which. */
export const show = (file: OpenedFile): void => {
  const opened = openBytes(file.bytes)
  void host.shown(opened.ok)
  if (!opened.ok) {
    tell({ tone: 'trouble', says: opened.error.says })
    return
  }
  const { model, newer } = opened.value
  // That the file is newer is said for as long as it is open; nothing was mended for it.
  const problems = opened.value.problems.filter(problem => problem.id !== 'newer-version')
  startFrom(file, model.lineage)
  asRead = newer ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(opened.value.bytes) : null
  showDocument(model, {
    fileName: file.name,
    readOnly: newer ? words().panels.files.newer : null,
    problems,
  })
  if (isPdf(file.bytes)) tell({ tone: 'done', says: words().file.pdf.opened })
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

type Way = 'here' | 'as' | 'unasked'

const failed = (says: string, way: Way): false => {
  // What goes on by itself says once what is wrong with it.
  if (way !== 'unasked' || base().refused !== says) tell({ tone: 'trouble', says })
  useBase.setState({ refused: says })
  return false
}

const saveNow = (): void => void save()

const write = async (way: Way): Promise<boolean> => {
  if (way !== 'unasked') finishGesture()
  const { fileName } = state()
  const model = presentModel()
  const lineage = nextLineage(model, isEdited(state()))
  const text = asRead === null ? saveWithin({ ...model, lineage }, words()) : ok(asRead)
  if (!text.ok) return failed(text.error.says, way)
  const answer = await host.save({
    text: text.value,
    id: model.id,
    suggestedName: fileName ?? suggestedName(titleOf(model), format.extension, words().model.untitled),
    as: way === 'as' || fileName === null || asRead !== null,
    over: base().save?.digest ?? null,
    unasked: way === 'unasked',
  })
  if (!answer.ok) return answer.error.kind === 'failed' ? failed(answer.error.says, way) : false
  // What somebody else has written is put together with this, and that is what is saved.
  if (answer.value.kind === 'changed') return (await takeIn(answer.value.theirs, saveNow)) && write(way)
  // Exactly what was written is saved; words typed while the dialog stood open are not.
  markSaved(model, answer.value.name)
  nowSaved(answer.value.digest, lineage)
  if (state().notice?.tone === 'trouble') tell(null)
  return true
}

let writing: Promise<boolean> = Promise.resolve(true)

// One at a time, in the order asked for: an older text never lands on a newer one.
const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
  writing = writing.then(work, work)
  return writing
}

/** True when the document is now in its file. */
export const save = (): Promise<boolean> => inTurn(() => write('here'))
export const saveAs = (): Promise<boolean> => inTurn(() => write('as'))
/** The same without asking anybody anything, or ending what is being typed. */
export const autosave = (): Promise<boolean> => inTurn(() => write('unasked'))
/** Takes in what somebody else has written, once a save that is under way has ended. */
export const takeInNext = (file: OpenedFile): Promise<boolean> => inTurn(() => takeIn(file, saveNow))

export const newWindow = (): Promise<void> => host.newWindow()
export const closeWindow = (): Promise<void> => host.closeWindow()
