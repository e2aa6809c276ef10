import type { PlacedCard } from '../../src/layout/layout'
import { blankGroup } from '../../src/model/blank'
import { groupElements, putInGroup, renameGroup, takeOutOfGroups } from '../../src/model/edits/groups'
import type { Id, Model } from '../../src/model/model'
import { newId } from '../powers'
import { edit, presentModel, type State, select, state } from '../store'
import { words } from '../words'
import { selectedCards } from './actions'
import { useBands } from './bands-store'
import { announce, goTo, standOn, useCanvas } from './canvas-store'
import { groupName } from './group-news'
import { presentScene, type Scene } from './scene'
import { revealSpot } from './spots'

const said = () => words().groups.said

/** The one group all selected cards are in; null where some are in another, or in none. */
export const groupOfAll = ({ selection, history }: State): Id | null => {
  const chosen = history.present.elements.filter(({ id }) => selection.has(id))
  const [first] = chosen
  return first && first.group !== '' && chosen.every(({ group }) => group === first.group)
    ? first.group
    : null
}

export const someInGroup = ({ selection, history }: State): boolean =>
  history.present.elements.some(({ id, group }) => group !== '' && selection.has(id))

type Change = (model: Model, template: Scene['template'], ids: readonly Id[]) => Model

/** Changes the selected cards' group, and stands on the first of them, wherever that has brought it. */
const regroup = (name: 'group' | 'ungroup', change: Change): readonly PlacedCard[] => {
  const scene = presentScene()
  const cards = scene ? selectedCards(scene.layout) : []
  const [first] = cards
  if (!scene || !first || state().readOnly !== null) return []
  const ids = cards.map(({ id }) => id)
  edit(name, model => change(model, scene.template, ids))
  revealSpot({ type: 'card', id: first.id })
  goTo({ type: 'card', id: first.id })
  return cards
}

/** Puts the selected cards into a group. */
export const putCardsIn = (group: Id): void => {
  const cards = regroup('group', (model, template, ids) => putInGroup(model, template, ids, group))
  if (cards.length > 0) announce(said().grouped(cards.length, groupName(presentModel(), group)))
}

/** Makes a group of the selected cards. */
export const groupCards = (name: string): void => {
  const group = blankGroup(newId(), name)
  const cards = regroup('group', (model, template, ids) => groupElements(model, template, ids, group))
  if (cards.length > 0) announce(said().grouped(cards.length, name))
}

/** Takes the selected cards out of their groups. */
export const ungroupCards = (): void => {
  const cards = regroup('ungroup', takeOutOfGroups)
  if (cards.length > 0) announce(said().ungrouped(cards.length))
}

/** Selects a group's cards, in all lanes; `adds`: along with what is selected. `at` is the card one then stands on. */
export const selectGroup = (group: Id, at: Id, adds: boolean): void => {
  const ids = presentModel().elements.flatMap(element => (element.group === group ? element.id : []))
  select(adds ? [...state().selection, ...ids] : ids)
  standOn({ type: 'card', id: at })
  announce(words().canvas.said.selected(ids.length))
}

/** Opens the name of the band a card stands on. */
export const startRenaming = (card: Id): void => {
  if (state().readOnly !== null) return
  revealSpot({ type: 'card', id: card })
  // The keyboard goes to the name, wherever it was to go.
  useCanvas.setState({ wanted: null })
  useBands.setState({ renaming: card })
}

/** Opens the name of the group the selected cards are in, where the first of them stands. */
export const renameChosen = (): void => {
  const scene = presentScene()
  const [first] = scene ? selectedCards(scene.layout) : []
  if (first) startRenaming(first.id)
}

/** Gives a group another name; one left empty stays as it was. */
export const nameGroup = (group: Id, typed: string): void => {
  const name = typed.trim()
  const was = presentModel()
    .groups.find(({ id }) => id === group)
    ?.name.trim()
  if (name === '' || name === was) return
  edit('rename-group', model => renameGroup(model, group, name))
  announce(said().renamed(name))
}
