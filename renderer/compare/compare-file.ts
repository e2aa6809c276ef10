import { matched } from '../../src/file/match'
import { openFile } from '../../src/file/open'
import { host } from '../host'
import { edit, finishGesture, presentModel, tell } from '../store'
import { words } from '../words'
import { ask } from '../work/ask'
import { ancestorOf } from './ancestor'
import { compareWith, pairWith } from './compare-store'

/** Asks for another copy and lays it beside the document; what is taken from it becomes one edit. */
export const compareFile = async (): Promise<void> => {
  finishGesture()
  const answer = await host.otherFile()
  if (!answer.ok) {
    if (answer.error.kind === 'failed') tell({ tone: 'trouble', says: answer.error.says })
    return
  }
  const opened = openFile(answer.value.bytes, words())
  const name = answer.value.name ?? ''
  const { comparing } = words()
  if (!opened.ok || opened.value.newer) {
    tell({ tone: 'trouble', says: opened.ok ? comparing.newer(name) : opened.error.says })
    return
  }
  const theirs = opened.value.model
  const ancestor = await ancestorOf(answer.value, theirs)
  const finish = (merged: typeof theirs, taken: number): void => {
    finishGesture()
    edit('merge', model => ({ ...merged, lineage: model.lineage }))
    finishGesture()
    tell({ tone: 'done', says: words().comparing.tookFrom(name, taken), offers: 'edit.undo' })
  }
  const mine = presentModel()
  const at = answer.value.from?.at ?? null
  const comparison = { name, at, theirs: { ...theirs, id: mine.id }, ancestor, finish }
  if (ancestor.kind !== 'none') {
    compareWith(comparison, false)
    return
  }
  const made = await ask({ kind: 'pairs', mine, theirs }, comparing.pairing.looking, comparing.pairing.failed)
  // Meanwhile the window may have gone on to another document.
  if (made?.kind !== 'pairs' || presentModel().id !== mine.id) return
  if (made.pairs.length > 0) pairWith(comparison, made.pairs)
  else compareWith({ ...comparison, theirs: matched(presentModel(), comparison.theirs, []) }, false)
}
