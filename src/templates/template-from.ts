import { type Horizon, horizons, isKind, type Kind, kinds } from '../model/model'
import { fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import type { Column, Template } from './template'

type ColumnData = Omit<Column, 'takes' | 'horizons'> & {
  readonly takes: readonly string[]
  readonly horizons?: readonly string[]
}

/** A template as somebody wrote it: of the right shape, with words in it that may mean nothing. */
export type TemplateData = Omit<Template, 'columns'> & { readonly columns: readonly ColumnData[] }

/** More would leave no room for words on any paper. */
export const mostColumns = 12
/** The page's own smallest type, and the largest a limit can ask for without meaning something else. */
export const types = { least: 8, most: 14 } as const

const isHorizon = (word: string): word is Horizon => horizons.some(horizon => horizon === word)
const isTold = (word: string): word is Horizon | '' => word === '' || isHorizon(word)

const twiceIn = (names: readonly string[]): string | undefined =>
  names.find((name, at) => names.indexOf(name) < at)

/** A template that can be relied on, made of one from elsewhere; else the first thing that is wrong with it. */
export const templateFrom = (data: TemplateData, words: Words): Result<Template> => {
  const says = words.templateProblems
  const ids = data.columns.map(({ id }) => id)
  const fields = [...data.header, ...data.footer].map(({ id }) => id)
  if (data.columns.length === 0) return fail('columns', says.noColumns)
  if (data.columns.length > mostColumns) return fail('columns', says.tooManyColumns(mostColumns))
  if ([data.id, ...ids, ...fields, ...data.spans.map(({ id }) => id)].some(id => id.trim() === ''))
    return fail('id', says.noId)
  const twice = twiceIn(ids) ?? twiceIn(fields) ?? twiceIn(data.spans.map(({ id }) => id))
  if (twice !== undefined) return fail('id', says.twice(twice))
  const columns: Column[] = []
  for (const column of data.columns) {
    const read = columnFrom(column, words)
    if (!read.ok) return read
    columns.push(read.value)
  }
  const wrong = wrongSpan(data, words) ?? wrongMatrix(data, words) ?? wrongLimit(data, words)
  return wrong === null ? ok({ ...data, columns }) : fail('form', wrong)
}

const isUnnamed = (label: Column['label']): boolean => Object.values(label).some(name => name.trim() === '')

const columnFrom = (data: ColumnData, words: Words): Result<Column> => {
  const says = words.templateProblems
  if (isUnnamed(data.label)) return fail('name', says.unnamed(data.id))
  const unknownKind = data.takes.find(kind => !isKind(kind))
  if (unknownKind !== undefined) return fail('kind', says.unknownKind(data.id, unknownKind, kinds.join(', ')))
  const [kind, ...others]: readonly Kind[] = data.takes.filter(isKind)
  if (kind === undefined) return fail('kind', says.takesNothing(data.id))
  const { takes, horizons: told, ...rest } = data
  const column: Column = { ...rest, takes: [kind, ...others] }
  if (told === undefined) return ok(column)
  const unknownHorizon = told.find(horizon => !isTold(horizon))
  if (unknownHorizon !== undefined)
    return fail('horizon', says.unknownHorizon(data.id, unknownHorizon, horizons.join(', ')))
  const [first, ...later] = told.filter(isTold)
  if (first === undefined || first === '') return fail('horizon', says.noHorizon(data.id))
  if (takes.some(one => one !== 'outcome')) return fail('horizon', says.horizonOfOthers(data.id))
  return ok({ ...column, horizons: [first, ...later] })
}

const wrongSpan = ({ spans, columns }: TemplateData, words: Words): string | null => {
  const says = words.templateProblems
  const ids = columns.map(({ id }) => id)
  for (const { id, over } of spans) {
    const gone = over.find(column => !ids.includes(column))
    if (gone !== undefined) return says.missingColumn(id, gone)
    const first = ids.indexOf(over[0] ?? '')
    if (first < 0 || over.some((column, at) => column !== ids[first + at])) return says.notNeighbours(id)
    const rows = columns.filter(column => over.includes(column.id) && column.row !== undefined)
    if (rows.length !== 0 && rows.length !== over.length) return says.rowsInPart(id)
  }
  const shared = twiceIn(spans.flatMap(({ over }) => over))
  if (shared !== undefined) return says.underTwo(shared)
  const loose = columns.find(({ id, row }) => row && !spans.some(({ over }) => over.includes(id)))
  return loose ? says.looseRow(loose.id) : null
}

const wrongMatrix = ({ matrix }: TemplateData, words: Words): string | null => {
  if (!matrix) return null
  const ids = matrix.facets.map(({ id }) => id)
  const twice = twiceIn(ids)
  if (twice !== undefined) return words.templateProblems.twice(twice)
  return ids[0] === 'cards' ? null : words.templateProblems.matrixWithoutCards
}

const wrongLimit = ({ limits = {} }: TemplateData, words: Words): string | null => {
  const says = words.templateProblems
  const { pages, type } = limits
  if (pages !== undefined && !(Number.isInteger(pages) && pages >= 1)) return says.pageLimit(pages)
  const isType = type === undefined || (type >= types.least && type <= types.most)
  return isType ? null : says.typeLimit(type, types.least, types.most)
}
