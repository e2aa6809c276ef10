import type { OpenedFile } from '../../src/bridge'
import { ancestorsOf } from '../../src/file/ancestor'
import { compareModels } from '../../src/file/compare'
import { mergeModels } from '../../src/file/merge'
import { openFile } from '../../src/file/open'
import type { Model } from '../../src/model/model'
import { compareWith } from '../compare/compare-store'
import { host } from '../host'
import { edit, finishGesture, markSaved, presentModel, state, tell } from '../store'
import { words } from '../words'
import { base, startFrom, useBase } from './base'
import { keptModel } from './kept'

const refuse = (says: string): false => {
  useBase.setState({ refused: says })
  tell({ tone: 'trouble', says })
  return false
}

/** The model both copies came from: as this window has it, or as this computer has kept it. */
const commonBase = async (file: OpenedFile, theirs: Model): Promise<Model> => {
  const { save } = base()
  if (save === null || file.from === null) return state().saved
  for (const digest of ancestorsOf(save, { digest: file.from.digest, lineage: theirs.lineage })) {
    if (digest === save.digest) break
    if (digest === file.from.digest) return theirs
    const model = await keptModel(digest)
    if (model) return model
  }
  return state().saved
}

/** Makes the document what both sets of changes come to, as one edit; the file's own is what it is saved over next. */
const put = (file: OpenedFile, theirs: Model, merged: Model): void => {
  finishGesture()
  const mine = presentModel()
  const isTheirs = compareModels(theirs, merged).length === 0
  if (isTheirs) edit('merge', () => theirs)
  else if (compareModels(mine, merged).length > 0) edit('merge', () => merged)
  finishGesture()
  markSaved(theirs, file.name ?? '')
  startFrom(file, theirs.lineage)
  void host.shown(true)
}

/** Lays what somebody else has written beside the document until somebody has chosen what counts. */
const ask = (file: OpenedFile, from: Model, theirs: Model, saveNow: () => void): void => {
  const finish = (merged: Model): void => {
    put(file, theirs, merged)
    tell(null)
    saveNow()
  }
  const ancestor = { kind: 'underneath', model: from } as const
  compareWith({ name: file.name ?? '', at: file.from?.at ?? null, theirs, ancestor, finish }, true)
}

/**
 * Takes in what somebody else has written to the document's file. Where that does not go with what was done here,
 * somebody has to choose first.
 * @param saveNow saves the document once it is in it
 * @returns whether it is in the document now
 */
export const takeIn = async (file: OpenedFile, saveNow: () => void): Promise<boolean> => {
  const { safety } = words()
  const name = file.name ?? ''
  const opened = openFile(file.bytes, words())
  const theirs = opened.ok ? opened.value.model : null
  if (theirs === null || !opened.ok || opened.value.newer || theirs.id !== presentModel().id) {
    void host.shown(false)
    if (!opened.ok) return refuse(safety.unreadable(name, opened.error.says))
    return refuse(
      opened.value.newer ? safety.unreadable(name, words().panels.files.newer) : safety.another(name),
    )
  }
  const from = await commonBase(file, theirs)
  const mine = presentModel()
  const { model, clashes } = mergeModels(from, mine, theirs)
  if (clashes.length > 0) {
    void host.shown(false)
    useBase.setState({ isClashing: true })
    ask(file, from, theirs, saveNow)
    return refuse(safety.clash(name, clashes.length))
  }
  const isNews = compareModels(mine, model).length > 0
  put(file, theirs, model)
  if (isNews) tell({ tone: 'done', says: safety.tookIn(name) })
  return true
}
