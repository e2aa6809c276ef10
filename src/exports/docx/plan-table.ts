import { directionOf } from '../../layout/direction'
import { latestOf } from '../../model/indicators'
import type { Amount, Element, Id, Indicator } from '../../model/model'
import { dateInWords } from '../../page/dates'
import type { Scribe } from './scribe'
import { table } from './table'
import { jump, line, lineBreak, paragraph, run } from './text'

/** The evaluation plan: every indicator, what it shows, its figures, and who finds out how often from what. */
export const planTable = (scribe: Scribe, width: number): string => {
  const { model, words, codes, own, ownLine, cardRun } = scribe
  const { details, wordPaper } = words
  const byId = new Map(model.elements.map(element => [element.id, element]))
  const partners = new Map(model.initiative.partners.map(({ id, name }) => [id, name.trim()]))
  const rows = [...codes.keys()].flatMap(id => {
    const element = byId.get(id)
    return element ? element.indicators.map(indicator => rowOf(element, indicator)) : []
  })
  if (rows.length === 0) return paragraph(own(wordPaper.noIndicators, { look: 'quiet' }))
  const heads: readonly (readonly [says: string, share: number])[] = [
    [wordPaper.shows, 2.3],
    [wordPaper.indicator, 2.1],
    [details.baseline, 1.25],
    [wordPaper.latest, 1.25],
    [details.target, 1.25],
    [details.due, 1.1],
    [details.source, 1.6],
    [details.frequency, 1.1],
    [details.keepers, 1.5],
  ]
  return table({
    title: wordPaper.plan,
    width,
    shares: heads.map(([, share]) => share),
    head: [heads.map(([says]) => ({ content: ownLine(says, 'TableHead') }))],
    rows: rows.map(cells => cells.map(content => ({ content }))),
    splits: false,
  })

  function rowOf(element: Element, indicator: Indicator): readonly string[] {
    const { text, unit, baseline, target, due, source, frequency, owners } = indicator
    const latest = latestOf(indicator)
    const code = codes.get(element.id) ?? ''
    const read = latest ? amount(latest.value, unit) : ''
    const day = latest ? dateInWords(latest.date, words) : ''
    return [
      paragraph(
        `${jump(code, run(code, { look: 'strong' }))}${run(' ')}${cardRun(element)}`,
        'TableText',
        directionOf(element.text),
      ),
      text.trim() === '' ? ownLine(details.unwritten, 'TableText') : said(text),
      said(amount(baseline, unit)),
      paragraph(run(read) + (day === '' ? '' : lineBreak + own(day, { look: 'quiet' })), 'TableText'),
      said(amount(target, unit)),
      ownLine(dateInWords(due, words), 'TableText'),
      said(source),
      said(frequency),
      said(named(owners)),
    ]
  }

  function amount(value: Amount, unit: string): string {
    return typeof value === 'number' ? details.withUnit(details.number(value), unit) : value
  }

  function said(text: string): string {
    return line(text.trim(), 'TableText')
  }

  function named(ids: readonly Id[]): string {
    return ids.flatMap(id => partners.get(id) ?? []).join(', ')
  }
}
