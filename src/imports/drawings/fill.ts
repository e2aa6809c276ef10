import { format } from '../../file/format'
import { blankElement, blankGroup, blankLink } from '../../model/blank'
import type { Element, Group, Link, ListName } from '../../model/model'
import { type Aside, type Brought, broughtModel } from '../brought'
import { intoNamed } from '../headings'
import { cardOf, type Into, listOf } from '../into'
import type { Arrow, Drawing, Page } from './drawing'
import { type Lane, lanesOf } from './lanes'
import { tied } from './tie'

/** A page with its lanes; the order of pages and of lanes is what choices are kept by. */
export type Sorted = { readonly page: Page; readonly lanes: readonly Lane[] }

export const sortDrawing = ({ pages }: Drawing): readonly Sorted[] =>
  pages.map(tied).map(page => ({ page, lanes: lanesOf(page) }))

/** What becomes of a lane: as it was guessed, or as the person says. */
export type Choice = (page: number, lane: number) => Into | 'nothing'

/** The model of the pages that are taken, each lane what it is said to be, and what finds no place. */
export const fillFromDrawing = (
  sorted: readonly Sorted[],
  takes: (page: number) => boolean,
  choice: Choice,
): Brought => {
  const elements: Element[] = []
  const links: Link[] = []
  const groups: Group[] = []
  const asides: Aside[] = []
  const lines: Record<ListName, string[]> = { assumption: [], factor: [], parked: [] }
  const names: string[] = []
  sorted.forEach(({ page, lanes }, at) => {
    if (!takes(at)) return
    names.push(page.name)
    for (const aside of page.asides) asides.push(aside)
    const placed = new Set(lanes.flatMap(({ boxes }) => boxes.map(({ id }) => id)))
    const titles = new Set(lanes.map(({ title }) => title))
    for (const { id, text } of page.boxes) {
      if (text === '') asides.push({ why: 'empty-box', what: '' })
      // A heading no lane is called by.
      else if (!placed.has(id) && !titles.has(text)) asides.push({ why: 'left-out', what: text })
    }
    const cards = new Map<string, string>()
    const own = new Map<string, string>()
    lanes.forEach(({ boxes, title }, lane) => {
      const into = choice(at, lane)
      for (const box of boxes) {
        const card = into === 'nothing' ? null : cardOf(into)
        if (into === 'nothing') asides.push({ why: 'left-out', what: box.text })
        else if (!card) lines[listOf(into) ?? 'parked'].push(box.text)
        else if (elements.length >= format.maxElements) asides.push({ why: 'too-many', what: box.text })
        else {
          const id = `e${elements.length}`
          cards.set(box.id, id)
          elements.push({
            ...blankElement(id, card.kind, box.text),
            horizon: card.horizon,
            group:
              box.container === title || intoNamed(box.container) ? '' : groupFor(box.container, own, groups),
          })
        }
      }
    })
    linkCards(page, cards, links, asides)
  })
  const [name = ''] = names
  return {
    model: broughtModel(
      {
        name: names.length === 1 && !isPlainPageName(name) ? name : '',
        elements,
        links,
        groups,
        partners: [],
      },
      lines,
    ),
    asides,
  }
}

/** “Page-1”, as draw.io calls what nobody has named. */
const isPlainPageName = (name: string): boolean => /^\p{L}+[- ]?\d+$/u.test(name)

const groupFor = (name: string, own: Map<string, string>, groups: Group[]): string => {
  if (name === '') return ''
  const known = own.get(name)
  if (known !== undefined) return known
  const id = `g${groups.length}`
  groups.push(blankGroup(id, name))
  own.set(name, id)
  return id
}

const waysOf = ({
  from,
  to,
  heads,
}: Arrow): ReadonlyArray<readonly [from: string | null, to: string | null]> => {
  const [forth, back] = [[from.box, to.box] as const, [to.box, from.box] as const]
  if (heads === 'both') return [forth, back]
  return heads === 'start' ? [back] : [forth]
}

const linkCards = (page: Page, cards: ReadonlyMap<string, string>, links: Link[], asides: Aside[]): void => {
  const texts = new Map(page.boxes.map(({ id, text }) => [id, text]))
  const seen = new Set<string>()
  for (const arrow of page.arrows)
    for (const [from, to] of waysOf(arrow)) {
      const what = [from, to].map(id => texts.get(id ?? '') ?? '…').join(' → ')
      const [start, end] = [cards.get(from ?? ''), cards.get(to ?? '')]
      if (from === null || to === null)
        asides.push({ why: 'loose-arrow', what: arrow.text || looseWords(what) })
      else if (start === undefined || end === undefined) asides.push({ why: 'arrow-left-out', what })
      else if (start === end) asides.push({ why: 'arrow-to-itself', what: texts.get(from) ?? '' })
      else if (seen.has(`${start} ${end}`)) asides.push({ why: 'arrow-twice', what })
      else if (links.length >= format.maxLinks) asides.push({ why: 'too-many', what })
      else {
        seen.add(`${start} ${end}`)
        links.push({ ...blankLink(`l${links.length}`, start, end), assumption: arrow.text })
      }
    }
}

const looseWords = (what: string): string => (what === '… → …' ? '' : what)
