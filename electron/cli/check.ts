import { resolve } from 'node:path'
import { ok, type Result } from '../../src/result'
import { type Finding, reviewModel } from '../../src/review/review'
import type { Words } from '../../src/words/words'
import type { CheckTask } from './arguments'
import { openModel } from './open'
import { oneLine, type Report } from './report'

/**
 * Names what is wrong with a file, then, where asked, what its model still lacks. 0 when nothing is wrong with the
 * file, 1 when something is; what the review finds is for people to weigh, and changes no exit code.
 */
export const checkModel = async (task: CheckTask, from: string, words: Words): Promise<Result<Report>> => {
  const read = await openModel(resolve(from, task.model), task.model, words)
  if (!read.ok) return read
  const { model, problems: named } = read.value.opened
  const problems = named.map(({ id, place, says }) => ({ id, place, says }))
  const findings = task.review ? reviewModel(model, words) : []
  const output = task.json
    ? [JSON.stringify([...problems, ...findings.map(asJson)], null, 2)]
    : [
        ...problems.map(({ place, says }) => oneLine(place === '' ? says : `${place}: ${says}`)),
        ...findings.map(finding => oneLine(asText(finding, words))),
      ]
  return ok({ output, warnings: [], exitCode: problems.length === 0 ? 0 : 1 })
}

const asJson = ({ rule, about, says, waived }: Finding) => ({
  rule,
  about,
  says,
  waived: waived?.reason ?? null,
})

const asText = ({ says, mend, waived }: Finding, { cli }: Words): string =>
  waived === null ? `${says} ${mend}` : cli.waived(says, waived.reason)
