import { directionOf } from '../../layout/direction'
import { placeElements } from '../../layout/place'
import type { Element } from '../../model/model'
import { gathered } from '../../model/runs'
import type { Column, Facet, Label, Matrix } from '../../templates/template'
import { toldHorizon } from '../../templates/templates'
import { paper } from '../../theme/colours'
import type { Scribe } from './scribe'
import { type Cell, table } from './table'
import { bookmark, jump, line, lineBreak, paragraph, run, tab } from './text'

type Lane = { readonly column: Column | null; readonly elements: readonly Element[] }

/** The model as the table its form makes, and what no column takes below it. */
export const modelTable = (scribe: Scribe, width: number): string => {
  const { model, template, words, ownLine, own } = scribe
  const lanes = placeElements(model, template)
  const placed = lanes.filter(lane => lane.column !== null)
  const strays = lanes.filter(lane => lane.column === null).flatMap(lane => lane.elements)
  const card = cardWriter(scribe)
  const set = template.matrix
    ? matrixTable(template.matrix, placed, card, scribe, width)
    : columnsTable(placed, card, scribe, width)
  if (strays.length === 0) return set
  const head = ownLine(words.model.notPlaced, 'Heading2') + paragraph(own(words.page.notPlacedPlain))
  return set + head + strays.map(element => card(element, '')).join('')
}

type CardWriter = (element: Element, horizon: string) => string

const cardWriter = ({ codes, leadsTo, words, own, cardRun }: Scribe): CardWriter => {
  const horizons: Readonly<Record<string, string>> = words.model.horizons
  let marks = 0
  return (element, horizon) => {
    const code = codes.get(element.id) ?? ''
    const hues: Readonly<Record<string, string>> = paper.kinds
    marks += 1
    const named = bookmark(
      marks,
      code,
      run(code, { look: 'strong', colour: hues[element.kind] ?? paper.quiet }),
    )
    const targets = (leadsTo.get(element.id) ?? []).map(target =>
      jump(target.code, own(target.code, { look: 'quiet' })),
    )
    // The sentence around the codes, with a place for them.
    const [before = '', after = ''] = targets.length === 0 ? [] : words.page.leadsTo('\u0000').split('\u0000')
    const when =
      horizon === ''
        ? ''
        : own(`${horizons[horizon] ?? horizon}${targets.length === 0 ? '' : '. '}`, { look: 'quiet' })
    const leads =
      targets.length === 0
        ? ''
        : own(before, { look: 'quiet' }) +
          targets.join(own(', ', { look: 'quiet' })) +
          own(after, { look: 'quiet' })
    const quiet = when + leads
    return paragraph(
      `${named}${tab}${cardRun(element)}${quiet === '' ? '' : lineBreak + quiet}`,
      'TableCard',
      directionOf(element.text),
    )
  }
}

/** A form's column: one of its lanes, or the rows of one heading. */
type Stack = {
  readonly label: Label
  readonly plain: Label | null
  readonly lanes: readonly Lane[]
  readonly hue: string
}

const columnsTable = (placed: readonly Lane[], card: CardWriter, scribe: Scribe, width: number): string => {
  const { model, template, words, choices, formRun, formLine } = scribe
  const groups = new Map(model.groups.map(({ id, name }) => [id, name.trim()]))
  const spanOver = (id: string) => template.spans.find(({ over }) => over.includes(id))
  const stacks: Stack[] = []
  const stackOfRows = new Map<string, number>()
  for (const lane of placed) {
    const { column } = lane
    if (!column) continue
    const span = column.row ? spanOver(column.id) : undefined
    const at = span ? stackOfRows.get(span.id) : undefined
    const before = at === undefined ? undefined : stacks[at]
    if (at !== undefined && before) {
      stacks[at] = { ...before, lanes: [...before.lanes, lane] }
      continue
    }
    if (span) stackOfRows.set(span.id, stacks.length)
    stacks.push({
      label: span ? span.label : column.label,
      plain: span ? null : column.plain,
      lanes: [lane],
      hue: paper.kinds[column.takes[0]],
    })
  }
  return table({
    title: words.wordPaper.model,
    width,
    shares: stacks.map(() => 1),
    head: [...spanRow(), stacks.map(({ label, plain, hue }) => ({ content: headOf(label, plain), hue }))],
    rows: [stacks.map(({ lanes }) => ({ content: lanes.map(laneOf).join('') }))],
    splits: true,
  })

  /** Headings over neighbouring columns, where there are any. */
  function spanRow(): readonly (readonly Cell[])[] {
    const over = stacks.map(({ lanes }) => {
      const [first] = lanes
      return first?.column && !first.column.row ? spanOver(first.column.id) : undefined
    })
    if (over.every(span => span === undefined)) return []
    const cells: Cell[] = []
    over.forEach((span, i) => {
      const last = cells.at(-1)
      if (span && last && span === over[i - 1])
        cells[cells.length - 1] = { ...last, spans: (last.spans ?? 1) + 1 }
      else cells.push({ content: span ? formLine(span.label, 'TableHead') : '' })
    })
    return [cells]
  }

  function headOf(label: Label, plain: Label | null): string {
    const quiet = plain && plain[choices.language] !== '' ? lineBreak + formRun(plain, { look: 'quiet' }) : ''
    return paragraph(formRun(label) + quiet, 'TableHead')
  }

  function nameOf({ group }: Element): string {
    return groups.get(group) ?? ''
  }

  function laneOf({ column, elements }: Lane): string {
    const row = column?.row ? formLine(column.row, 'TableGroup') : ''
    if (elements.length === 0) return row + (column ? formLine(column.prompt, 'TableText') : '')
    const standing = elements.map(element => (nameOf(element) === '' ? { ...element, group: '' } : element))
    return row + gathered(standing).map(together).join('')

    function together(cards: readonly Element[]): string {
      const [first] = cards
      const name = first ? nameOf(first) : ''
      const head = name === '' ? '' : line(name, 'TableGroup')
      return head + cards.map(element => card(element, toldHorizon(column, element))).join('')
    }
  }
}

/** A form whose columns are rows, the last on top. */
const matrixTable = (
  matrix: Matrix,
  placed: readonly Lane[],
  card: CardWriter,
  scribe: Scribe,
  width: number,
): string => {
  const { model, words, formRun, formLine } = scribe
  const cellOf: Readonly<Record<Facet, (lane: Lane) => readonly string[]>> = {
    cards: () => [],
    indicators: ({ elements }) => elements.flatMap(({ indicators }) => indicators.map(({ text }) => text)),
    sources: ({ elements }) => elements.flatMap(({ indicators }) => indicators.map(({ source }) => source)),
    assumptions: ({ elements }) => {
      const here = new Set(elements.map(({ id }) => id))
      return model.links.filter(({ from }) => here.has(from)).map(({ assumption }) => assumption)
    },
  }
  const set = table({
    title: words.wordPaper.model,
    width,
    shares: [1, ...matrix.facets.map(({ id }) => (id === 'cards' ? 3 : 2))],
    head: [
      [{ content: '' }, ...matrix.facets.map(({ label }) => ({ content: formLine(label, 'TableHead') }))],
    ],
    rows: placed
      .toReversed()
      .map(lane => [
        { content: lane.column ? formLine(lane.column.label, 'TableHead') : '' },
        ...matrix.facets.map(({ id }) => ({ content: facet(id, lane) })),
      ]),
    splits: true,
  })
  return paragraph(formRun(matrix.reading, { look: 'quiet' })) + set

  function facet(id: Facet, lane: Lane): string {
    if (id === 'cards')
      return lane.elements.map(element => card(element, toldHorizon(lane.column, element))).join('')
    const texts = new Set(cellOf[id](lane).map(text => text.trim()))
    return [...texts]
      .filter(text => text !== '')
      .map(text => line(text, 'TableText'))
      .join('')
  }
}
