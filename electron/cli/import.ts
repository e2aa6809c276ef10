import { randomUUID } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { saveWithin } from '../../src/file/save-within'
import { bringAsGuessed } from '../../src/imports/bring'
import { countsOf, isNothing } from '../../src/imports/brought'
import { readImport } from '../../src/imports/importers'
import { blankModel } from '../../src/model/blank'
import { bringIn } from '../../src/model/edits/bring-in'
import { fail, ok, type Result } from '../../src/result'
import type { Words } from '../../src/words/words'
import { readDocument } from '../read-file'
import { writeWhole } from '../write-file'
import type { ImportTask } from './arguments'
import { isFolder, isSameFile } from './place'
import { oneLine, type Report } from './report'

/** Makes a model of another program's file, as it is guessed to be meant; what was understood is said, what was not is warned of. */
export const importFile = async (
  { source, output }: ImportTask,
  from: string,
  words: Words,
): Promise<Result<Report>> => {
  const [input, target] = [resolve(from, source), resolve(from, output)]
  if (await isSameFile(input, target)) return fail('same', words.cli.sameFile(output))
  if (!(await isFolder(dirname(target)))) return fail('folderGone', words.cli.cannotWrite.folderGone(output))
  const bytes = await readDocument(input, words)
  if (!bytes.ok) return fail(bytes.error.kind, words.cli.cannotRead[bytes.error.kind](source))
  const read = readImport(basename(input), bytes.value, words)
  if (!read.ok) return read
  const brought = bringAsGuessed(read.value)
  if (isNothing(brought.model)) return fail('nothing', words.imports.failures.nothing)
  const { model } = bringIn(blankModel(randomUUID(), 'en'), brought.model, randomUUID)
  const text = saveWithin(model, words)
  if (!text.ok) return text
  const written = await writeWhole(target, new TextEncoder().encode(text.value), words)
  if (!written.ok) return fail(written.error.kind, words.cli.cannotWrite[written.error.kind](output))
  return ok({
    output: [oneLine(words.imports.understood(countsOf(brought.model)))],
    warnings: brought.asides.map(({ why, what }) => words.cli.setAside(words.imports.asides[why](what))),
    exitCode: 0,
  })
}
