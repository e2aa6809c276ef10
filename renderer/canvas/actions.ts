import type { Layout, PlacedCard } from '../../src/layout/layout'
import { tidy } from '../../src/layout/tidy'
import { duplicateElements, moveElements, setHorizon, setKind } from '../../src/model/edits/elements'
import { addLink } from '../../src/model/edits/links'
import { removeThings } from '../../src/model/edits/remove'
import type { Horizon, Id, Kind, Model } from '../../src/model/model'
import { newId } from '../powers'
import { edit, presentModel, select, state, tell } from '../store'
import { words } from '../words'
import { announce, goTo, type Spot } from './canvas-store'
import { type Place, placeAt } from './drop-target'
import { groupNews } from './group-news'
import { presentScene } from './scene'
import { reveal } from './viewport'

const said = () => words().canvas.said

/** The selected cards, in reading order. */
export const selectedCards = (layout: Layout): readonly PlacedCard[] => {
  const { selection } = state()
  return layout.lanes
    .flatMap(lane => lane.cards)
    .flatMap(id => {
      const card = layout.cards.get(id)
      return card && selection.has(id) ? [card] : []
    })
}

const codeOf = (id: Id): string => presentScene()?.layout.cards.get(id)?.code ?? ''

/** What a lane is called on the screen. */
export const laneName = (layout: Layout, lane: number): string =>
  layout.lanes[lane]?.column?.label[state().settings.language] ?? words().model.notPlaced

/** Moves cards to a place, as one step, and says where the first of them now stands. */
export const moveCards = (ids: readonly Id[], { columnId, index, group }: Place): void => {
  const before = presentModel()
  const template = presentScene()?.template
  if (!template) return
  edit('move-card', model => moveElements(model, template, ids, columnId, index, group))
  const layout = presentScene()?.layout
  const first = layout?.cards.get(ids[0] ?? '')
  if (!layout || !first || presentModel() === before) return
  const lane = laneName(layout, first.lane)
  const of = layout.lanes[first.lane]?.cards.length ?? 0
  const moved =
    ids.length > 1 ? said().movedMany(ids.length, lane) : said().moved(first.code, lane, first.index + 1, of)
  announce([moved, groupNews(before, presentModel(), first.id)].join(' ').trim())
}

const placeBeside = (layout: Layout, cards: readonly PlacedCard[], direction: Direction): Place | null => {
  const [first] = cards
  const last = cards.at(-1)
  if (!first || !last) return null
  const moving = new Set(cards.map(card => card.id))
  if (direction === 'left' || direction === 'right') {
    const lane = layout.lanes[first.lane + (direction === 'left' ? -1 : 1)]
    const middle = { x: (lane?.box.x ?? 0) + 1, y: first.box.y + first.box.height / 2 }
    const place = lane?.column ? placeAt(layout, middle, moving) : null
    return place && { columnId: place.columnId, index: place.index }
  }
  const lane = layout.lanes[first.lane]
  if (!lane?.column || first.lane !== last.lane) return null
  const resting = (until: number) => lane.cards.slice(0, until).filter(id => !moving.has(id)).length
  const index = direction === 'up' ? resting(first.index) - 1 : resting(last.index) + 1
  const room = lane.cards.length - cards.length
  return index < 0 || index > room ? null : { columnId: lane.column.id, index }
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Moves the selected cards one place, or one lane. */
export const moveSelection = (direction: Direction): void => {
  const layout = presentScene()?.layout
  if (!layout) return
  const cards = selectedCards(layout)
  const place = placeBeside(layout, cards, direction)
  const [first] = cards
  if (!place || !first) {
    announce(said().stays)
    return
  }
  moveCards(
    cards.map(card => card.id),
    place,
  )
  const box = presentScene()?.layout.cards.get(first.id)?.box
  if (box) reveal(box)
  goTo({ type: 'card', id: first.id })
}

/** Why two cards cannot be linked, in one sentence; null when they can. */
export const refusalOf = (model: Model, from: Id, to: Id): string | null => {
  const { itself, twice } = words().canvas.refuse
  if (from === to) return itself
  return model.links.some(link => link.from === from && link.to === to) ? twice : null
}

/** Links two cards: `from` makes `to` possible. */
export const linkCards = (from: Id, to: Id): void => {
  const before = presentModel()
  const refusal = refusalOf(before, from, to)
  edit('add-link', model => addLink(model, newId(), from, to))
  if (refusal !== null) announce(refusal)
  else if (presentModel() !== before) announce(said().linked(codeOf(from), codeOf(to)))
}

/** Links a card to several at once, as one step, or them to it; those linked already stay as they are. */
export const linkSeveral = (card: Id, others: readonly Id[], isBack: boolean): void => {
  const before = presentModel().links.length
  const join = (model: Model, other: Id): Model =>
    isBack ? addLink(model, newId(), other, card) : addLink(model, newId(), card, other)
  edit('add-link', model => others.reduce(join, model))
  const count = presentModel().links.length - before
  const says = isBack ? words().guide.said.linked : said().linkedSeveral
  announce(says(codeOf(card), count))
}

/** Takes the link between two cards away. */
export const unlinkCards = (from: Id, to: Id): void => {
  const link = presentModel().links.find(one => one.from === from && one.to === to)
  if (!link || state().readOnly !== null) return
  edit('delete', model => removeThings(model, [link.id]))
  announce(said().unlinked(codeOf(from), codeOf(to)))
}

/** Where the keyboard stands once some cards are gone: the next one of the lane, else the one before, else the lane. */
export const spotAfter = (layout: Layout, gone: readonly PlacedCard[]): Spot | null => {
  const [first] = gone
  const lane = first && layout.lanes[first.lane]
  if (!first || !lane) return null
  const ids = new Set(gone.map(card => card.id))
  const next =
    lane.cards.slice(first.index).find(id => !ids.has(id)) ??
    lane.cards.slice(0, first.index).findLast(id => !ids.has(id))
  return next === undefined ? { type: 'lane', id: lane.column?.id ?? '' } : { type: 'card', id: next }
}

/** Deletes the selected cards and links. */
export const deleteSelection = (name: 'delete' | 'cut' = 'delete'): void => {
  const layout = presentScene()?.layout
  const { selection, readOnly } = state()
  if (!layout || selection.size === 0 || readOnly) return
  const cards = selectedCards(layout)
  const next = spotAfter(layout, cards)
  const links = presentModel().links.filter(link => selection.has(link.id)).length
  edit(name, model => removeThings(model, selection))
  select(next?.type === 'card' ? [next.id] : [])
  if (next) goTo(next)
  announce(said().deleted(cards.length, links))
}

/** Copies the selected cards, each just below its original; the copies are selected. */
export const duplicateSelection = (): void => {
  const layout = presentScene()?.layout
  const cards = layout ? selectedCards(layout) : []
  if (cards.length === 0 || state().readOnly) return
  const ids = cards.map(card => card.id)
  const { model, copies } = duplicateElements(presentModel(), ids, newId)
  edit('duplicate-card', () => model)
  select(copies)
  const [first] = copies
  if (first !== undefined) goTo({ type: 'card', id: first })
  announce(said().duplicated(copies.length))
}

/** Says of the selected outcomes when they show. */
export const sayHorizon = (horizon: Horizon): void => {
  const { selection } = state()
  const outcomes = presentModel().elements.filter(({ id, kind }) => kind === 'outcome' && selection.has(id))
  edit('edit-details', model => setHorizon(model, [...selection], horizon))
  announce(said().horizon(outcomes.length, words().model.horizons[horizon]))
}

/** Orders the cards within their lanes so that links cross less, and says how many crossings that removed. */
export const tidyCards = (): void => {
  const template = presentScene()?.template
  if (!template) return
  const { model, removed } = tidy(presentModel(), template)
  edit('tidy', () => model)
  tell({ tone: 'done', says: removed === 0 ? said().tidyAlready : said().tidied(removed) })
}

/** Makes a card another kind. */
export const changeKind = (id: Id, kind: Kind): void => {
  const template = presentScene()?.template
  if (template) edit('change-kind', model => setKind(model, template, id, kind))
}

export const selectAllCards = (): void => {
  const { elements } = presentModel()
  select(elements.map(element => element.id))
  announce(said().selected(elements.length))
}
