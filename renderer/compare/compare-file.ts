import { likelyPairs, matched } from '../../src/file/match'
import { openFile } from '../../src/file/open'
import { host } from '../host'
import { edit, finishGesture, presentModel, tell } from '../store'
import { words } from '../words'
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
  const pairs = ancestor.kind === 'none' ? likelyPairs(mine, theirs) : []
  if (pairs.length > 0) pairWith(comparison, pairs)
  else if (ancestor.kind === 'none')
    compareWith({ ...comparison, theirs: matched(mine, comparison.theirs, []) }, false)
  else compareWith(comparison, false)
}
