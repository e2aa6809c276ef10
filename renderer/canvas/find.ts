import type { Layout } from '../../src/layout/layout'
import type { Element, Id, Model } from '../../src/model/model'
import type { State } from '../store'
import { canvasState } from './canvas-store'

/** Letters without their marks and their size, so that "resume" finds "Résumé". */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Whether a card says `query`, in its text or as its code. */
export const says = (element: Element, code: string, query: string): boolean => {
  const wanted = plain(query)
  return wanted !== '' && (plain(element.text).includes(wanted) || plain(code) === wanted)
}

/** The cards that say `query`, in reading order. */
export const findCards = (model: Model, layout: Layout, query: string): readonly Id[] => {
  const elements = new Map(model.elements.map(element => [element.id, element]))
  return layout.lanes
    .flatMap(lane => lane.cards)
    .filter(id => {
      const element = elements.get(id)
      return element !== undefined && says(element, layout.cards.get(id)?.code ?? '', query)
    })
}

/** How a card stands to what is being looked for. */
export const findMark = (at: State, element: Element, code: string): 'found' | 'none' =>
  at.dialog?.kind === 'find' && says(element, code, canvasState().find.query) ? 'found' : 'none'
