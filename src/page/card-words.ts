import type { Element } from '../model/model'
import type { Kit } from './kit'
import { type Named, type QuietLine, quietLine } from './leads-to'
import { remembered } from './remembered'

/** What a card says, however it is set. */
export type CardWords = {
  readonly element: Element
  readonly code: string
  /** The element's own words; '' where nothing of them would be seen. */
  readonly own: string
  /** These, or that there are none, behind so many blanks. */
  readonly behind: (blanks: number) => Behind
  readonly quiet: QuietLine
}

type Behind = {
  readonly text: string
  readonly blanks: string
  /** As much of it as must stand on the first line, with room for a hyphen. */
  readonly begin: string
}

export const noBreak = '\u00a0'

export const cardWords = (
  element: Element,
  code: string,
  horizon: string,
  targets: readonly Named[],
  { setter, words }: Pick<Kit, 'setter' | 'words'>,
): CardWords => {
  const own = setter.shown(element.text)
  const text = own || words.page.nothingWritten
  return {
    element,
    code,
    own,
    behind: remembered(count => {
      const blanks = noBreak.repeat(count)
      const [first = ''] = text.split(/[\s\p{Pd}/]/u, 1)
      return { text: `${blanks}${text}`, blanks, begin: `${blanks}${first}-` }
    }),
    quiet: quietLine(horizon, code, targets, words),
  }
}
