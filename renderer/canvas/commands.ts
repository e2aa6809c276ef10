import type { CommandId } from '../../src/commands'
import { nextRedo, nextUndo } from '../../src/model/history'
import type { Horizon, Kind, Model } from '../../src/model/model'
import { showWholePicture, zoomPicture, zoomPictureBy } from '../compare/picture-store'
import { zoomPage, zoomPageBy } from '../page/page-store'
import { redoEdit, type State, showDialog, state, undoEdit } from '../store'
import { undoTyping } from '../typing-undo'
import { words } from '../words'
import {
  deleteSelection,
  duplicateSelection,
  moveSelection,
  sayHorizon,
  selectAllCards,
  tidyCards,
} from './actions'
import { announce } from './canvas-store'
import { groupOfAll, renameChosen, someInGroup, ungroupCards } from './group-actions'
import { parkSelection } from './lists'
import { presentScene } from './scene'
import { revealSpot } from './spots'
import { addCard, closeCard, openCard } from './typing'
import { showWhole, zoomIn, zoomOut, zoomTo } from './viewport'

/** What a command does, and when it can. */
export type Action = { readonly run: () => void; readonly enabled: (at: State) => boolean }

type CanvasCommand = Exclude<
  Extract<CommandId, `edit.${string}` | `insert.${string}` | `view.${string}`>,
  | 'edit.reason'
  | 'view.palette'
  | 'view.page'
  | 'view.outline'
  | 'view.details'
  | 'view.guide'
  | 'view.initiative'
  | 'view.lists'
  | 'view.problems'
  | 'insert.assumption'
  | 'insert.factor'
  | 'insert.parked'
  | 'view.present'
>

/** Nothing stands over the canvas that would have to go first. */
const isFree = (at: State): boolean =>
  at.place === 'model' && (at.dialog === null || at.dialog.kind === 'find')
const isOnPage = (at: State): boolean => at.place === 'page' && at.dialog === null
const canChange = (at: State): boolean => isFree(at) && at.readOnly === null
/** What was changed can be undone over the page as well, and in Present, where marks are made. */
const canGoBack = (at: State): boolean => isFree(at) || isOnPage(at) || at.dialog?.kind === 'present'
/** Text being typed keeps its own keys for editing. */
const canChangeCards = (at: State): boolean => canChange(at) && at.editing === null

const chosenCards = ({ selection, history }: State): number =>
  selection.size === 0 ? 0 : history.present.elements.filter(element => selection.has(element.id)).length

const onlyCard = (at: State): boolean => at.selection.size === 1 && chosenCards(at) === 1
const withCards = (at: State): boolean => canChangeCards(at) && chosenCards(at) > 0

/** Brings the first card into view that undoing or redoing changed, so that one sees what it did. */
const revealChange = (before: Model): void => {
  const known = new Set(before.elements)
  const changed = state().history.present.elements.find(element => !known.has(element))
  if (changed) revealSpot({ type: 'card', id: changed.id })
}

const goBack = (): void => {
  if (undoTyping('undo')) return
  const typing = state().editing
  if (typing !== null) {
    closeCard(true)
    // A new card left empty is gone by closing it; that was the step back.
    if (!state().history.present.elements.some(element => element.id === typing)) return
  }
  const step = nextUndo(state().history)
  if (!step) return
  const before = state().history.present
  undoEdit()
  revealChange(before)
  announce(words().canvas.said.undone(words().edits[step]))
}

const goForward = (): void => {
  if (undoTyping('redo')) return
  closeCard(true)
  const step = nextRedo(state().history)
  if (!step) return
  const before = state().history.present
  redoEdit()
  revealChange(before)
  announce(words().canvas.said.redone(words().edits[step]))
}

const openChosen = (): void => {
  const [id] = state().selection
  if (id !== undefined) openCard(id)
}

/** From the card being typed, too: what was typed stands, and the card that was left empty is gone. */
const linkChosen = (): void => {
  closeCard(true)
  const [from] = state().selection
  if (from !== undefined) showDialog({ kind: 'link', from })
}

const showAll = (): void => {
  const layout = presentScene()?.layout
  if (layout) showWhole(layout)
}

const withOutcomes = (at: State): boolean =>
  canChangeCards(at) &&
  at.selection.size > 0 &&
  at.history.present.elements.some(({ id, kind }) => kind === 'outcome' && at.selection.has(id))

const horizon = (when: Horizon): Action => ({ run: () => sayHorizon(when), enabled: withOutcomes })
const insert = (kind: Kind): Action => ({ run: () => addCard(kind), enabled: canChange })
const isOnPicture = ({ dialog }: State): boolean => dialog?.kind === 'compare' || dialog?.kind === 'versions'
/** On the canvas, over the page, or in the picture of two copies. */
const view = (onCanvas: () => void, onPage: () => void, onPicture: () => void): Action => ({
  run: () => {
    const at = state()
    if (isOnPicture(at)) onPicture()
    else if (at.place === 'page') onPage()
    else onCanvas()
  },
  enabled: at => isFree(at) || isOnPage(at) || isOnPicture(at),
})

/** The commands that are worked on the canvas. */
export const canvasCommands: Readonly<Record<CanvasCommand, Action>> = {
  'edit.undo': {
    run: goBack,
    enabled: at => canGoBack(at) && (at.editing !== null || nextUndo(at.history) !== undefined),
  },
  'edit.redo': {
    run: goForward,
    enabled: at => canGoBack(at) && (at.editing !== null || nextRedo(at.history) !== undefined),
  },
  'edit.text': { run: openChosen, enabled: at => canChangeCards(at) && onlyCard(at) },
  'edit.duplicate': { run: duplicateSelection, enabled: withCards },
  'edit.delete': { run: () => deleteSelection(), enabled: at => canChangeCards(at) && at.selection.size > 0 },
  'edit.link': { run: linkChosen, enabled: at => canChange(at) && onlyCard(at) },
  'edit.group': { run: () => showDialog({ kind: 'group' }), enabled: withCards },
  'edit.group-rename': { run: renameChosen, enabled: at => canChangeCards(at) && groupOfAll(at) !== null },
  'edit.ungroup': { run: ungroupCards, enabled: at => canChangeCards(at) && someInGroup(at) },
  'edit.move-up': { run: () => moveSelection('up'), enabled: withCards },
  'edit.move-down': { run: () => moveSelection('down'), enabled: withCards },
  'edit.move-left': { run: () => moveSelection('left'), enabled: withCards },
  'edit.move-right': { run: () => moveSelection('right'), enabled: withCards },
  'edit.park': { run: parkSelection, enabled: withCards },
  'edit.tidy': { run: tidyCards, enabled: at => canChangeCards(at) && at.history.present.links.length > 1 },
  'edit.horizon-short': horizon('short'),
  'edit.horizon-medium': horizon('medium'),
  'edit.horizon-long': horizon('long'),
  'edit.horizon-impact': horizon('impact'),
  'edit.select-all': {
    run: selectAllCards,
    enabled: at => isFree(at) && at.editing === null && at.history.present.elements.length > 0,
  },
  'edit.find': { run: () => showDialog({ kind: 'find' }), enabled: isFree },
  'insert.input': insert('input'),
  'insert.activity': insert('activity'),
  'insert.participation': insert('participation'),
  'insert.output': insert('output'),
  'insert.outcome': insert('outcome'),
  'view.zoom-in': view(
    zoomIn,
    () => zoomPageBy(1),
    () => zoomPictureBy(1),
  ),
  'view.zoom-out': view(
    zoomOut,
    () => zoomPageBy(-1),
    () => zoomPictureBy(-1),
  ),
  'view.zoom-actual': view(
    () => zoomTo(1),
    () => zoomPage(1),
    () => zoomPicture(1),
  ),
  'view.fit': view(showAll, () => zoomPage(null), showWholePicture),
}
