import { resolve } from 'node:path'
import { isFormName } from '../../src/file/format'
import { readForm } from '../../src/file/open-form'
import type { Problem } from '../../src/file/problems'
import { fail, ok, type Result } from '../../src/result'
import { type Finding, reviewModel } from '../../src/review/review'
import type { Words } from '../../src/words/words'
import type { CheckTask } from './arguments'
import { openModel, readFormFile } from './open'
import { oneLine, type Report } from './report'

/**
 * Names what is wrong with a file, then, where asked, what its model still lacks. 0 when nothing is wrong with the
 * file, 1 when something is; what the review finds is for people to weigh, and changes no exit code.
 */
export const checkModel = async (task: CheckTask, from: string, words: Words): Promise<Result<Report>> => {
  if (isFormName(task.model)) return checkForm(task, from, words)
  const read = await openModel(resolve(from, task.model), task.model, words)
  if (!read.ok) return read
  const { model, problems: named } = read.value.opened
  const problems = named.map(plain)
  const findings = task.review ? reviewModel(model, words) : []
  const output = task.json
    ? [JSON.stringify([...problems, ...findings.map(asJson)], null, 2)]
    : [...problems.map(asLine), ...findings.map(finding => oneLine(asText(finding, words)))]
  return ok({ output, warnings: [], exitCode: problems.length === 0 ? 0 : 1 })
}

/** The same of a form saved for others. What keeps it from being used is among what is named. */
const checkForm = async (task: CheckTask, from: string, words: Words): Promise<Result<Report>> => {
  if (task.review) return fail('review', words.cli.reviewOfForm)
  const file = await readFormFile(resolve(from, task.model), task.model, words)
  const read = file.ok ? readForm(file.value, words) : file
  if (!read.ok) return read
  const problems = read.value.problems.map(plain)
  const output = task.json ? [JSON.stringify(problems, null, 2)] : problems.map(asLine)
  return ok({ output, warnings: [], exitCode: problems.length === 0 ? 0 : 1 })
}

const plain = ({ id, place, says }: Problem): Problem => ({ id, place, says })
const asLine = ({ place, says }: Problem): string => oneLine(place === '' ? says : `${place}: ${says}`)

const asJson = ({ rule, about, says, waived }: Finding) => ({
  rule,
  about,
  says,
  waived: waived?.reason ?? null,
})

const asText = ({ says, mend, waived }: Finding, { cli }: Words): string =>
  waived === null ? `${says} ${mend}` : cli.waived(says, waived.reason)
