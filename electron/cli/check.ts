import { resolve } from 'node:path'
import { ok, type Result } from '../../src/result'
import type { Words } from '../../src/words/words'
import type { CheckTask } from './arguments'
import { openModel } from './open'
import type { Report } from './report'

/** Names what is wrong with a file: 0 when nothing is, 1 when something was named. */
export const checkModel = async (task: CheckTask, from: string, words: Words): Promise<Result<Report>> => {
  const read = await openModel(resolve(from, task.model), task.model, words)
  if (!read.ok) return read
  const problems = read.value.opened.problems.map(({ id, place, says }) => ({ id, place, says }))
  const output = task.json
    ? [JSON.stringify(problems, null, 2)]
    : problems.map(({ place, says }) => oneLine(place === '' ? says : `${place}: ${says}`))
  return ok({ output, warnings: [], exitCode: problems.length === 0 ? 0 : 1 })
}

/** What a file carries may hold line ends; a problem takes one line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
