import { dirname, resolve } from 'node:path'
import { tellerOf } from '../../src/file/differences/tell'
import { mergeModels } from '../../src/file/merge'
import { saveWithin } from '../../src/file/save-within'
import type { Model } from '../../src/model/model'
import { fail, ok, type Result } from '../../src/result'
import type { Words } from '../../src/words/words'
import { writeWhole } from '../write-file'
import type { MergeTask } from './arguments'
import { openModel } from './open'
import { isFolder, isSameFile } from './place'
import { oneLine, type Report } from './report'

/**
 * Makes two copies of one model one. 0 when they went together and the result is written; 1 when something clashes:
 * each clash a line with both sides' words, and nothing is written.
 */
export const mergeFiles = async (task: MergeTask, from: string, words: Words): Promise<Result<Report>> => {
  const { base, models, output } = task
  const target = resolve(from, output)
  for (const name of [base, ...models])
    if (await isSameFile(resolve(from, name), target)) return fail('same', words.cli.sameFile(output))
  if (!(await isFolder(dirname(target)))) return fail('folderGone', words.cli.cannotWrite.folderGone(output))
  const read = await readCopies([base, ...models], from, words)
  if (!read.ok) return read
  const [origin, one, other] = read.value
  if (!origin || !one || !other) throw new Error('A copy was not read')
  const { model, clashes } = mergeModels(origin, one, other)
  if (clashes.length > 0) {
    const [tellOurs, tellTheirs] = [
      tellerOf([other, origin, one], words),
      tellerOf([one, origin, other], words),
    ]
    const lines = clashes.map(({ ours, theirs }) => words.compare.clash(tellOurs(ours), tellTheirs(theirs)))
    return ok({ output: lines.map(oneLine), warnings: [words.cli.clashes(clashes.length)], exitCode: 1 })
  }
  const text = saveWithin(model, words)
  if (!text.ok) return text
  const written = await writeWhole(target, new TextEncoder().encode(text.value), words)
  if (!written.ok) return fail(written.error.kind, words.cli.cannotWrite[written.error.kind](output))
  return ok({ output: [], warnings: [], exitCode: 0 })
}

/** The models of these names, all of them copies of the first. */
const readCopies = async (
  names: readonly string[],
  from: string,
  words: Words,
): Promise<Result<readonly Model[]>> => {
  const models: Model[] = []
  for (const name of names) {
    const read = await openModel(resolve(from, name), name, words)
    if (!read.ok) return read
    const { model, newer } = read.value.opened
    if (newer) return fail('newer', words.cli.newerMerge(name))
    if (models[0] && models[0].id !== model.id) return fail('not-copies', words.cli.notCopies(name))
    models.push(model)
  }
  return ok(models)
}
