import { wordLetter } from '../layout/lines'
import type { Words } from '../words/words'
import type { Sheet } from './drawing'
import type { Paper } from './paper'

/** How a model stands on its pages: what had to be chosen, and what is the matter with that. */
export type Fit = {
  /** The model's own pages, without what follows it. */
  readonly pages: number
  /** The size of the words on cards, in points. */
  readonly type: number
  /** Whether it had to be set closely, and in columns of different widths. */
  readonly isClose: boolean
  readonly isUneven: boolean
  /** How many pages the form allows, where these are more. */
  readonly allowed: number | null
  /** Words wider than their column, which had to be broken. */
  readonly broken: readonly string[]
  /** A larger paper that would hold it on one page, or on as many as the form allows. */
  readonly larger: { readonly paper: Paper; readonly pages: number } | null
}

const [endsInside, beginsInside] = [new RegExp(`${wordLetter}$`, 'u'), new RegExp(`^${wordLetter}`, 'u')]
const longest = 40

/** The words on cards that do not stand on one line, each once. */
export const brokenIn = (sheets: readonly Sheet[]): readonly string[] => {
  const broken = new Set<string>()
  for (const mark of sheets.flatMap(({ marks }) => marks)) {
    if (mark.type !== 'text' || mark.role !== 'card') continue
    let word = ''
    for (const [i, { text }] of mark.lines.entries()) {
      const next = mark.lines[i + 1]?.text ?? ''
      const [head = ''] = text.split(/\s/)
      const tail = text.split(/\s/).at(-1) ?? ''
      const whole = word !== '' && head === text ? word + text : tail
      if (word !== '' && head !== text) broken.add(word + head)
      const goesOn = endsInside.test(text) && beginsInside.test(next)
      if (word !== '' && head === text && !goesOn) broken.add(whole)
      word = goesOn ? whole : ''
    }
  }
  return Array.from(broken, word => (word.length > longest ? `${word.slice(0, longest - 1)}…` : word))
}

/** What is the matter with how a model stands on its pages, a sentence each; none where all is well. */
export const fitTroubles = ({ pages, allowed, broken }: Fit, { pageFit }: Words): readonly string[] => [
  ...(allowed === null ? [] : [pageFit.allowed(allowed, pages)]),
  ...(broken.length === 0 ? [] : [pageFit.broken(broken)]),
]

/** What a larger paper would do; '' where none would. */
export const largerSays = ({ larger }: Fit, { dialogs, pageFit }: Words): string =>
  larger === null ? '' : pageFit.larger(dialogs.papers[larger.paper], larger.pages)
