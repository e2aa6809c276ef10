import type { Becomes } from '../../src/guide/steps'
import { capture } from '../../src/model/edits/capture'
import type { EditName } from '../../src/model/history'
import type { Id } from '../../src/model/model'
import { laneName } from '../canvas/actions'
import { announce } from '../canvas/canvas-store'
import { presentScene } from '../canvas/scene'
import { listEditNames, listTitle } from '../panels/short-lists'
import { newId } from '../powers'
import { edit, presentModel, state } from '../store'
import { words } from '../words'
import { flyToCard, flyToList } from './fly'

const editName = (becomes: Becomes): EditName =>
  becomes.as === 'card' ? 'add-card' : becomes.as === 'item' ? listEditNames[becomes.list] : 'edit-initiative'

/** Says where it went, and shows it going there from the bar. */
const tellWhere = (becomes: Becomes, ids: readonly Id[], lines: readonly string[]): void => {
  const { guide } = words()
  const [first] = ids
  if (becomes.as === 'purpose') announce(guide.said.purpose)
  else if (becomes.as === 'item') {
    announce(guide.said.items(lines.length, listTitle(words(), becomes.list)))
    flyToList(becomes.list, lines)
  } else if (first !== undefined) {
    const layout = presentScene()?.layout
    const card = layout?.cards.get(first)
    if (layout && card) announce(guide.said.cards(lines.length, laneName(layout, card.lane)))
    flyToCard(ids)
  }
}

/** Takes down what was said, a thing for each line, as one step. */
export const captureLines = (becomes: Becomes, lines: readonly string[]): void => {
  const template = presentScene()?.template
  if (!template || lines.length === 0 || state().readOnly !== null) return
  const { model, ids } = capture(presentModel(), template, becomes, lines, newId)
  edit(editName(becomes), () => model)
  tellWhere(becomes, ids, lines)
}
