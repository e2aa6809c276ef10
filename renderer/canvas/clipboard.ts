import { clipText, clipType, readClip } from '../../src/file/clip'
import { readPasted } from '../../src/file/pasted'
import { addTexts, insertCopies, type PastePlan } from '../../src/model/edits/paste'
import type { Id, Model } from '../../src/model/model'
import { pastedTable } from '../imports/pasted-table'
import { isOnCards } from '../on-cards'
import { newId } from '../powers'
import { edit, presentModel, select, showDialog, state, tell } from '../store'
import { isTextField } from '../typing-undo'
import { words } from '../words'
import { deleteSelection, selectedCards } from './actions'
import { announce, goTo } from './canvas-store'
import { readableText } from './copied-text'
import { currentPlace } from './go-on'
import { cardsIn, planFor } from './paste-plan'
import { presentScene } from './scene'
import { revealSpot } from './spots'

/** Whether cutting, copying and pasting are about cards now, not about text somewhere. */
const concernsCards = (event: ClipboardEvent): boolean => {
  const { dialog, editing, place } = state()
  if (event.defaultPrevented || place === 'page' || dialog !== null || editing !== null) return false
  const at = document.activeElement
  if (isTextField(at) || document.getSelection()?.isCollapsed === false) return false
  return isOnCards(at)
}

/** How many cards were put on the clipboard; 0 where the event is about something else. */
const copyCards = (event: ClipboardEvent): number => {
  const scene = presentScene()
  const cards = scene ? selectedCards(scene.layout) : []
  if (!scene || cards.length === 0 || !event.clipboardData || !concernsCards(event)) return 0
  const model = presentModel()
  const ids = new Set(cards.map(card => card.id))
  event.clipboardData.setData('text/plain', readableText(model, scene.layout, ids))
  event.clipboardData.setData(clipType, clipText(model, ids))
  event.preventDefault()
  return cards.length
}

const onCopy = (event: ClipboardEvent): void => {
  const count = copyCards(event)
  if (count > 0) announce(words().canvas.said.copied(count))
}

const onCut = (event: ClipboardEvent): void => {
  if (state().readOnly === null && copyCards(event) > 0) deleteSelection('cut')
}

type Pasted = { readonly model: Model; readonly pasted: readonly Id[] }

const takePasted = ({ model, pasted }: Pasted): void => {
  const [first] = pasted
  if (first === undefined) return
  edit('paste', () => model)
  select(pasted)
  revealSpot({ type: 'card', id: first })
  goTo({ type: 'card', id: first })
  announce(words().canvas.said.pasted(pasted.length))
}

/** Adds what was planned, as one step; the new cards are selected. */
export const pastePlanned = (plan: PastePlan): void => {
  const template = presentScene()?.template
  if (template && state().readOnly === null) takePasted(addTexts(presentModel(), template, plan, newId))
}

const pasteText = (text: string): void => {
  const layout = presentScene()?.layout
  const read = readPasted(text, words())
  if (!read.ok) {
    tell({ tone: 'trouble', says: read.error.says })
    return
  }
  const plan = layout ? planFor(layout, read.value) : null
  if (!plan || cardsIn(plan) === 0) return
  if (cardsIn(plan) === 1) pastePlanned(plan)
  else showDialog({ kind: 'paste', plan })
}

// What comes from a clipboard is anyone's: the app's own data is read as a file is, and else the text counts.
const onPaste = (event: ClipboardEvent): void => {
  const scene = presentScene()
  if (!scene || !event.clipboardData || state().readOnly !== null || !concernsCards(event)) return
  event.preventDefault()
  const own = event.clipboardData.getData(clipType)
  const source = own === '' ? null : readClip(own, words())
  const table = source ? null : pastedTable(event.clipboardData.getData('text/html'))
  if (table) showDialog({ kind: 'bring-in', name: words().imports.clipboard, read: { kind: 'table', table } })
  else if (!source) pasteText(event.clipboardData.getData('text/plain'))
  else takePasted(insertCopies(presentModel(), scene.template, source, currentPlace(scene.layout), newId))
}

/** Listens for cutting, copying and pasting until the given function is called. */
export const watchClipboard = (): (() => void) => {
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCut)
  document.addEventListener('paste', onPaste)
  return () => {
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCut)
    document.removeEventListener('paste', onPaste)
  }
}
