import { resolve } from 'node:path'
import { compareModels } from '../../src/file/compare'
import { tellerOf } from '../../src/file/differences/tell'
import { ok, type Result } from '../../src/result'
import type { Words } from '../../src/words/words'
import type { CompareTask } from './arguments'
import { openModel } from './open'
import { oneLine, type Report } from './report'

/** Says what the second of two models says otherwise than the first, one sentence a line. */
export const compareFiles = async (
  { models }: CompareTask,
  from: string,
  words: Words,
): Promise<Result<Report>> => {
  const [one, other] = models
  const before = await openModel(resolve(from, one), one, words)
  if (!before.ok) return before
  const after = await openModel(resolve(from, other), other, words)
  if (!after.ok) return after
  const both = [before.value.opened.model, after.value.opened.model] as const
  const tell = tellerOf(both, words)
  return ok({
    output: compareModels(...both).map(difference => oneLine(tell(difference))),
    warnings: [],
    exitCode: 0,
  })
}
