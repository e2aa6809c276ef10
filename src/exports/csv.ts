import { latestOf } from '../model/indicators'
import type { Amount, Element, Id, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import { templateOf } from '../templates/templates'
import { csvColumns } from './csv-columns'

type Row = Readonly<Partial<Record<(typeof csvColumns)[number], string>>>

/** A model's elements and indicators as a table (RFC 4180), with the mark by which Excel knows UTF-8. */
export const csvOf = (model: Model): string => {
  const codes = codesOf(model, templateOf(model))
  const byId = new Map(model.elements.map(element => [element.id, element]))
  const groups = new Map(model.groups.map(({ id, name }) => [id, name]))
  const partners = new Map(model.initiative.partners.map(({ id, name }) => [id, name]))
  const named = (ids: readonly Id[]): string => ids.flatMap(id => partners.get(id) ?? []).join('; ')

  const rowsOf = (element: Element, code: string): readonly Row[] => {
    const { kind, horizon, text, start, end, status, notes } = element
    const targets = model.links
      .filter(({ from }) => from === element.id)
      .flatMap(({ to }) => codes.get(to) ?? [])
    return [
      {
        ...{ row: 'element', code, kind, horizon, text, start, end, status, notes },
        group: groups.get(element.group) ?? '',
        owners: named(element.owners),
        'leads to': targets.join('; '),
      },
      ...element.indicators.map(indicator => {
        const { text, unit, baseline, target, due, source, frequency, owners } = indicator
        return {
          ...{ row: 'indicator', element: code, text, unit, due, source, frequency },
          owners: named(owners),
          baseline: amount(baseline),
          latest: amount(latestOf(indicator)?.value ?? ''),
          target: amount(target),
        }
      }),
    ]
  }
  const rows = [...codes].flatMap(([id, code]) => {
    const element = byId.get(id)
    return element ? rowsOf(element, code) : []
  })
  const lines = [
    csvColumns.join(','),
    ...rows.map(row => csvColumns.map(name => cell(row[name] ?? '')).join(',')),
  ]
  return `\ufeff${lines.map(line => `${line}\r\n`).join('')}`
}

const amount = (value: Amount): string => String(value)

const plainNumber = /^[+-]?\d+(\.\d+)?$/u

/**
 * Whether a spreadsheet would run it as a formula, where a number may begin with a sign; so counts what was such a text
 * and has its apostrophe, or every apostrophe would be taken for ours when a table comes back.
 */
const isFormula = (text: string): boolean => /^[\s']*[=+\-@]/u.test(text) && !plainNumber.test(text)

/** A cell's text without the apostrophe that kept it from being a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell

/** A cell. An apostrophe before what would be a formula makes it text, as people type it themselves. */
const cell = (text: string): string => {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",;\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
