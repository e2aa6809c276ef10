import { type Direction, directionOf } from '../layout/direction'
import type { Element } from '../model/model'
import type { Kit } from './kit'
import { type Named, type QuietLine, quietLine } from './leads-to'

/** What a card says, however it is set. */
export type CardWords = {
  readonly element: Element
  readonly code: string
  /** The element's own words; '' where nothing of them would be seen. */
  readonly own: string
  readonly direction: Direction
  readonly quiet: QuietLine
}

export const cardWords = (
  element: Element,
  code: string,
  horizon: string,
  targets: readonly Named[],
  { setter, words }: Pick<Kit, 'setter' | 'words'>,
): CardWords => {
  const own = setter.shown(element.text)
  return { element, code, own, direction: directionOf(own), quiet: quietLine(horizon, code, targets, words) }
}
