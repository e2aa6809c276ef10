import { withoutGuard } from '../../exports/csv'
import { format } from '../../file/format'
import { withoutMark } from '../../file/pasted'
import { blankElement, blankGroup, blankPartner } from '../../model/blank'
import type { Element, Id, Indicator, ListName } from '../../model/model'
import { type Aside, type Brought, broughtModel } from '../brought'
import { horizonNamed, intoCoded, intoNamed, statusNamed } from '../headings'
import { cardOf, type Into, isInto, listOf } from '../into'
import { homesOf, indicatorOf, type Said, saidIn, tellsOfIndicator } from './facts'
import { linksAmong } from './links'
import type { Mapping, Role, Table } from './table'

type Card = {
  readonly element: Element
  readonly code: string
  readonly leadsTo: string
  readonly indicators: Indicator[]
}

/** The model a table is, its columns read as they are said to be, and what of it finds no place. */
export const fillModel = ({ rows }: Table, { isHeaded, roles }: Mapping): Brought => {
  const filling = startFilling(roles)
  rows.forEach((row, at) => {
    if (at > 0 || !isHeaded) readRow(filling, row, at + 1)
  })
  const cards = filling.cards.map(({ element, indicators }) => ({ ...element, indicators }))
  const { links, asides } = linksAmong(
    filling.cards.map(({ element, code, leadsTo }) => ({
      id: element.id,
      text: element.text,
      code,
      leadsTo,
    })),
  )
  const { groups, partners, lines } = filling
  return {
    model: broughtModel(
      {
        name: '',
        elements: cards,
        links,
        groups: [...groups].map(([name, id]) => blankGroup(id, name)),
        partners: [...partners].map(([name, id]) => blankPartner(id, name)),
      },
      lines,
    ),
    asides: [...unusedColumns(rows, isHeaded, roles), ...filling.asides, ...asides],
  }
}

type Filling = {
  readonly roles: readonly Role[]
  readonly homes: readonly number[]
  /** The app's own table: its words are the model's own, and are taken as they stand. */
  readonly isOurs: boolean
  readonly cards: Card[]
  readonly lines: Readonly<Record<ListName, string[]>>
  readonly asides: Aside[]
  /** By name. */
  readonly groups: Map<string, Id>
  readonly partners: Map<string, Id>
  /** The card a column was last in: merged cells stand empty below it. */
  readonly lastIn: Map<number, Card>
  readonly byCode: Map<string, Card>
}

const startFilling = (roles: readonly Role[]): Filling => ({
  roles,
  homes: homesOf(roles),
  isOurs: roles.includes('row'),
  cards: [],
  lines: { assumption: [], factor: [], parked: [] },
  asides: [],
  groups: new Map(),
  partners: new Map(),
  lastIn: new Map(),
  byCode: new Map(),
})

const readRow = (filling: Filling, row: readonly string[], number: number): void => {
  const { roles, homes, isOurs, asides } = filling
  const cell = (role: Role): string => (row[roles.indexOf(role)] ?? '').trim()
  if (isOurs && cell('row').toLowerCase() === 'indicator') {
    const home = roles.indexOf('text')
    const card = filling.byCode.get(cell('element')) ?? filling.cards.at(-1)
    const said = saidIn(row, roles, homes, home)
    if (card) addIndicator(filling, card, said('text'), said)
    else asides.push({ why: 'no-card', what: said('text') })
    return
  }
  roles.forEach((role, at) => {
    if (role !== 'text' && !isInto(role)) return
    const said = saidIn(row, roles, homes, at)
    const made = role === 'text' ? readText(filling, said) : readLane(filling, role, row[at] ?? '', said)
    if (made) filling.lastIn.set(at, made)
    const card = made ?? filling.lastIn.get(at)
    if (isOurs || !tellsOfIndicator(said)) return
    if (card) addIndicator(filling, card, said('indicator'), said)
    else asides.push({ why: 'no-card', what: `${number}: ${said('indicator')}` })
  })
}

/** The card of a row whose own cells say what it is; a row that does not is a line of the parking lot. */
const readText = (filling: Filling, said: Said): Card | null => {
  const [written, kind] = [said('text'), said('kind').trim()]
  const text = filling.isOurs ? written : written.trim()
  if (text === '' && !filling.isOurs) return null
  const horizon = horizonNamed(said('horizon'))
  const into = kind === '' ? (intoCoded(said('code')) ?? 'parked') : intoNamed(kind)
  if (into === null) return addCard(filling, { kind, horizon }, text, said)
  const card = cardOf(into)
  return addCard(filling, card ? { ...card, horizon: horizon || card.horizon } : into, text, said)
}

/** The cards of one cell in a column of them, a line a card; what the row says is said of the first. */
const readLane = (filling: Filling, into: Into, cell: string, said: Said): Card | null => {
  const texts = withoutGuard(cell)
    .split('\n')
    .map(line => withoutMark(line).trim())
    .filter(line => line !== '')
  const made = texts.map((text, at) =>
    addCard(filling, cardOf(into) ?? into, text, at === 0 ? said : () => ''),
  )
  return made[0] ?? null
}

const addCard = (
  filling: Filling,
  as: Pick<Element, 'kind' | 'horizon'> | Into,
  text: string,
  said: Said,
): Card | null => {
  const { cards, asides, lines, byCode, isOurs } = filling
  const made = cards.length + lines.assumption.length + lines.factor.length + lines.parked.length
  if (made >= format.maxElements) {
    asides.push({ why: 'too-many', what: text })
    return null
  }
  if (typeof as === 'string') {
    lines[listOf(as) ?? 'parked'].push(text)
    return null
  }
  const group = said('group')
  const card: Card = {
    element: {
      ...blankElement(`e${cards.length}`, as.kind, text),
      horizon: as.horizon,
      notes: said('notes'),
      owners: ownersIn(filling, said('owners')),
      start: said('start'),
      end: said('end'),
      status: isOurs ? said('status') : statusNamed(said('status')),
      group: group.trim() === '' ? '' : idFor(filling.groups, isOurs ? group : group.trim(), 'g'),
    },
    code: said('code'),
    leadsTo: said('leads to'),
    indicators: [],
  }
  cards.push(card)
  if (!byCode.has(card.code.trim())) byCode.set(card.code.trim(), card)
  return card
}

const addIndicator = (filling: Filling, card: Card, text: string, said: Said): void => {
  const owners = filling.isOurs ? ownersIn(filling, said('owners')) : []
  card.indicators.push(indicatorOf(`${card.element.id}n${card.indicators.length}`, text, said, owners))
}

const ownersIn = (filling: Filling, cell: string): readonly Id[] => {
  const names = filling.isOurs ? cell.split('; ') : cell.split(/[;\n]/u).map(name => name.trim())
  const ids = names.filter(name => name.trim() !== '').map(name => idFor(filling.partners, name, 'p'))
  return [...new Set(ids)]
}

const idFor = (names: Map<string, Id>, name: string, letter: string): Id => {
  const id = names.get(name) ?? `${letter}${names.size}`
  names.set(name, id)
  return id
}

/** Columns with words in them that nothing is made of. */
const unusedColumns = (rows: Table['rows'], isHeaded: boolean, roles: readonly Role[]): readonly Aside[] =>
  roles.flatMap((role, at): readonly Aside[] => {
    const isSaid = rows.some((row, index) => (index > 0 || !isHeaded) && row[at]?.trim() !== '')
    return role === 'nothing' && isSaid
      ? [{ why: 'column', what: (isHeaded && rows[0]?.[at]?.trim()) || `${at + 1}` }]
      : []
  })
