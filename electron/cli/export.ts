import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { numberedName, type PaperFormat } from '../../src/exports/formats'
import { makePaper } from '../../src/exports/make-paper'
import { isFormName } from '../../src/file/format'
import { openForm } from '../../src/file/open-form'
import { saveWithin } from '../../src/file/save-within'
import { bringForm } from '../../src/model/edits/bring-form'
import { setTemplate } from '../../src/model/edits/template'
import type { Model } from '../../src/model/model'
import { choicesOf } from '../../src/page/choices'
import { gatherFonts } from '../../src/page/gather-fonts'
import { fitTroubles, largerSays } from '../../src/page/told-fit'
import { fail, ok, type Result } from '../../src/result'
import { settingsFrom } from '../../src/settings'
import type { Words } from '../../src/words/words'
import { writeWhole } from '../write-file'
import type { ExportTask } from './arguments'
import { fontSource, readEngine } from './fonts'
import { type OpenedBytes, openModel, readFormFile } from './open'
import { isFolder, isSameFile } from './place'
import type { Report } from './report'
import { today } from './today'

type Made = { readonly files: readonly Uint8Array[]; readonly warnings: readonly string[] }

/** Makes other files from a model. Each is written whole, and none before all are made. */
export const exportModel = async (task: ExportTask, from: string, words: Words): Promise<Result<Report>> => {
  const input = resolve(from, task.model)
  const output = resolve(from, task.output)
  if (await isSameFile(input, output)) return fail('same', words.cli.sameFile(task.output))
  if (!(await isFolder(dirname(output))))
    return fail('folderGone', words.cli.cannotWrite.folderGone(task.output))
  const read = await openModel(input, task.model, words)
  if (!read.ok) return read
  const poured = await pouredInto(task.template, read.value, from, words)
  if (!poured.ok) return poured
  const { format } = task
  if (task.attaching !== 'none' && read.value.opened.newer)
    return fail('newer', words.cli.newerAttach(task.model))
  const made =
    format === 'model' ? copyOf(read.value, words) : ok(await paperOf(format, poured.value, task, words))
  if (!made.ok) return made
  for (const [index, bytes] of made.value.files.entries()) {
    const name = numberedName(task.output, index)
    const written = await writeWhole(resolve(from, name), bytes, words)
    if (!written.ok) {
      const before = made.value.files.slice(0, index).map((_, i) => numberedName(task.output, i))
      const says = words.cli.cannotWrite[written.error.kind](name)
      return fail(written.error.kind, words.papers.brokenOff(says, before.join(', ')))
    }
  }
  return ok({ output: [], warnings: made.value.warnings, exitCode: 0 })
}

const paperOf = async (
  format: PaperFormat,
  { opened }: OpenedBytes,
  task: ExportTask,
  words: Words,
): Promise<Made> => {
  const { model } = opened
  const own = choicesOf(model, { ...settingsFrom(null), language: task.language }, today())
  const choices = {
    ...own,
    paper: task.paper ?? own.paper,
    portrait: task.portrait ?? own.portrait,
    arrangement: task.table ? ('table' as const) : own.arrangement,
    include: task.include,
    date: task.date ?? own.date,
  }
  const { files, missing, fit } = await makePaper(
    format,
    model,
    choices,
    await gatherFonts(model, fontSource),
    {
      width: task.width ?? null,
      engine: readEngine,
      attaching: task.attaching,
    },
  )
  return {
    files,
    warnings: [
      ...(opened.newer ? [words.file.problems['newer-version']] : []),
      ...(fit ? [...fitTroubles(fit, words), largerSays(fit, words)].filter(line => line !== '') : []),
      ...(missing.length > 0 ? [words.cli.missing(missing.join(' '))] : []),
    ],
  }
}

/** The model in the form asked for, which may stand in a file of its own. The model's file stays as it is. */
const pouredInto = async (
  template: string | undefined,
  { opened, bytes }: OpenedBytes,
  from: string,
  words: Words,
): Promise<Result<OpenedBytes>> => {
  if (template === undefined) return ok({ opened, bytes })
  const inForm = (model: Model, id: string) =>
    ok({ opened: { ...opened, model: setTemplate(model, id) }, bytes })
  if (!isFormName(template)) return inForm(opened.model, template)
  const file = await readFormFile(resolve(from, template), template, words)
  const form = file.ok ? openForm(file.value, words) : file
  if (!form.ok) return form
  const { model, id } = bringForm(opened.model, form.value, randomUUID)
  return inForm(model, id)
}

/** The model saved anew; of a newer format, which this release must not rewrite, the very bytes. */
const copyOf = ({ opened, bytes }: OpenedBytes, words: Words): Result<Made> => {
  if (opened.newer) return ok({ files: [bytes], warnings: [words.cli.copiedNewer] })
  const text = saveWithin(opened.model, words)
  return text.ok ? ok({ files: [new TextEncoder().encode(text.value)], warnings: [] }) : text
}
