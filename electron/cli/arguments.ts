import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { isPaperFormat, type PaperFormat, paperFormatNames } from '../../src/exports/formats'
import { pictureWidths } from '../../src/exports/png'
import { format, isFormName } from '../../src/file/format'
import { isPaper } from '../../src/page/choices'
import { isLastPart, type LastPartName, lastPartNames } from '../../src/page/last-parts'
import { type Paper, papers } from '../../src/page/paper'
import type { Attaching } from '../../src/pdf/model-inside'
import { fail, ok, type Result } from '../../src/result'
import { templates } from '../../src/templates/templates'
import { type Language, languages, type Words } from '../../src/words/words'

export type ExportTask = {
  readonly command: 'export'
  readonly model: string
  readonly output: string
  readonly format: PaperFormat | 'model'
  /** As asked for; absent: what the model says. */
  readonly paper?: Paper
  readonly portrait?: boolean
  /** As a table, whatever the model says. */
  readonly table?: boolean
  /** Id of a built-in template, or the path of a form's own file. */
  readonly template?: string
  /** What follows the model; absent: nothing. */
  readonly include: readonly LastPartName[]
  /** Of the page's own words. */
  readonly language: Language
  /** Absent: the document's, else today. */
  readonly date?: string
  /** Whether the model goes along inside its PDF. */
  readonly attaching: Attaching
  /** Of a picture, in pixels. */
  readonly width?: number
}
export type CheckTask = {
  readonly command: 'check'
  readonly model: string
  readonly json: boolean
  readonly review: boolean
}
export type CompareTask = { readonly command: 'compare'; readonly models: readonly [string, string] }
export type MergeTask = {
  readonly command: 'merge'
  readonly base: string
  readonly models: readonly [string, string]
  readonly output: string
}
export type ImportTask = { readonly command: 'import'; readonly source: string; readonly output: string }
export type Task = ExportTask | CheckTask | CompareTask | MergeTask | ImportTask

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>
const exportOptions: Options = {
  output: { type: 'string', short: 'o' },
  paper: { type: 'string' },
  portrait: { type: 'boolean' },
  table: { type: 'boolean' },
  include: { type: 'string' },
  lang: { type: 'string' },
  template: { type: 'string' },
  date: { type: 'string' },
  width: { type: 'string' },
  attach: { type: 'boolean' },
  'attach-public': { type: 'boolean' },
}
const checkOptions: Options = { json: { type: 'boolean' }, review: { type: 'boolean' } }

const outputOnly: Options = { output: { type: 'string', short: 'o' } }

const asksForHelp = /^(?:help|-h|--help)$/

/** What a person asked for, word by word; else the one sentence that helps them along. */
export const readArguments = (given: readonly string[], words: Words): Result<Task> => {
  const [command, ...rest] = given
  if (command === undefined || asksForHelp.test(command)) return fail('usage', words.cli.usage)
  if (command === 'export') return readExport(rest, words)
  if (command === 'check') return readCheck(rest, words)
  if (command === 'compare') return readCompare(rest, words)
  if (command === 'merge') return readMerge(rest, words)
  if (command === 'import') return readImport(rest, words)
  return fail('command', words.cli.unknownCommand(command))
}

const readCompare = (given: readonly string[], words: Words): Result<CompareTask> => {
  const read = readOptions(given, {}, words, 2)
  if (!read.ok) return read
  const [one = '', other = ''] = read.value.models
  return ok({ command: 'compare', models: [one, other] })
}

const readMerge = (given: readonly string[], words: Words): Result<MergeTask> => {
  const read = readOptions(given, outputOnly, words, 3)
  if (!read.ok) return read
  const [base = '', one = '', other = ''] = read.value.models
  const output = read.value.options.get('output')
  if (output === undefined) return fail('output', words.cli.noMergeOutput)
  if (formatOf(output) !== 'model') return fail('format', words.cli.notAModelName(output))
  return ok({ command: 'merge', base, models: [one, other], output })
}

const readImport = (given: readonly string[], words: Words): Result<ImportTask> => {
  const read = readOptions(given, outputOnly, words)
  if (!read.ok) return read
  const [source = ''] = read.value.models
  const output = read.value.options.get('output')
  if (output === undefined) return fail('output', words.cli.noImportOutput)
  if (formatOf(output) !== 'model') return fail('format', words.cli.notAModelName(output))
  return ok({ command: 'import', source, output })
}

const readCheck = (given: readonly string[], words: Words): Result<CheckTask> => {
  const read = readOptions(given, checkOptions, words)
  if (!read.ok) return read
  const { models, options } = read.value
  const [model = ''] = models
  return ok({ command: 'check', model, json: options.has('json'), review: options.has('review') })
}

const readExport = (given: readonly string[], words: Words): Result<ExportTask> => {
  const read = readOptions(given, exportOptions, words)
  if (!read.ok) return read
  const { models, options } = read.value
  const [model = ''] = models
  const output = options.get('output')
  const paper = options.get('paper')?.toLowerCase()
  const template = options.get('template')
  const date = options.get('date')
  if (output === undefined) return fail('output', words.cli.noOutput)
  const kind = formatOf(output)
  if (kind === null) return fail('format', words.cli.unknownFormat(output, knownEndings))
  if (paper !== undefined && !isPaper(paper))
    return fail('paper', words.cli.unknownPaper(paper, Object.keys(papers).join(', ')))
  const include = (options.get('include') ?? '').split(',').filter(word => word !== '')
  const unknown = include.find(word => !isLastPart(word))
  if (unknown !== undefined)
    return fail('include', words.cli.unknownInclude(unknown, lastPartNames.join(', ')))
  const lang = options.get('lang') ?? 'en'
  const language = languages.find(one => one === lang)
  if (language === undefined) return fail('lang', words.cli.unknownLanguage(lang, languages.join(', ')))
  if (template !== undefined && !templates.has(template) && !isFormName(template))
    return fail('template', words.cli.unknownTemplate(template, [...templates.keys()].join(', ')))
  if (date !== undefined && !isDay(date)) return fail('date', words.cli.notADate(date))
  const attaching = options.has('attach') ? 'all' : options.has('attach-public') ? 'public' : 'none'
  if (options.has('attach') && options.has('attach-public')) return fail('attach', words.cli.attachTwice)
  if (attaching !== 'none' && kind !== 'pdf') return fail('attach', words.cli.attachToNoPdf)
  const width = options.get('width')
  if (width !== undefined && kind !== 'png') return fail('width', words.cli.widthOfNoPicture)
  const { least, most } = pictureWidths
  if (width !== undefined && !(/^\d{1,5}$/.test(width) && Number(width) >= least && Number(width) <= most))
    return fail('width', words.cli.notAWidth(width, least, most))
  return ok({
    command: 'export',
    model,
    output,
    format: kind,
    include: include.filter(isLastPart),
    attaching,
    language,
    ...(paper === undefined ? {} : { paper }),
    ...(template === undefined ? {} : { template }),
    ...(date === undefined ? {} : { date }),
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(options.has('portrait') ? { portrait: true } : {}),
    ...(options.has('table') ? { table: true } : {}),
  })
}

const knownEndings = [...paperFormatNames, format.extension].map(ending => `.${ending}`).join(', ')

const formatOf = (output: string): ExportTask['format'] | null => {
  const ending = extname(output).slice(1).toLowerCase()
  if (isPaperFormat(ending)) return ending
  return ending === format.extension ? 'model' : null
}

/** A day that is in the calendar. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

type Read = { readonly models: readonly string[]; readonly options: ReadonlyMap<string, string> }

/** Options, and as many models as are `wanted`. */
const readOptions = (given: readonly string[], options: Options, words: Words, wanted = 1): Result<Read> => {
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true })
  const models: string[] = []
  const found = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') models.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) return fail('option', words.cli.unknownOption(token.rawName, knownOptions(options)))
    if (found.has(token.name)) return fail('option', words.cli.givenTwice(token.rawName))
    const looksLikeOption = token.inlineValue === false && token.value.startsWith('-')
    if (option.type === 'boolean' && token.value !== undefined)
      return fail('option', words.cli.takesNoValue(token.rawName))
    if (option.type === 'string' && (!token.value || looksLikeOption))
      return fail('option', words.cli.needsValue(token.rawName))
    found.set(token.name, token.value ?? '')
  }
  const extra = models[wanted]
  if (models.length < wanted || models.includes('')) return fail('model', words.cli.noModel(wanted))
  if (extra !== undefined) return fail('model', words.cli.oneTooMany(extra))
  return ok({ models, options: found })
}

const knownOptions = (options: Options): string =>
  Object.entries(options)
    .map(([name, { short }]) => (short === undefined ? `--${name}` : `-${short}`))
    .join(', ')
