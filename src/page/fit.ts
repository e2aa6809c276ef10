import type { Sheet } from './drawing'
import { type PageStep, steps } from './steps'

/** Pages whose breaks are known; drawn when they are the ones. */
export type Composed = {
  readonly pages: number
  /** Whether its columns are of different widths, so that it takes fewer. */
  readonly isUneven: boolean
  readonly draw: () => readonly Sheet[]
}

/** Pages, and what they are set in. */
type Fitted = Composed & { readonly step: PageStep }

type SetIn = (step: PageStep) => Composed

/** Paper whose shorter side is shorter than this begins with type of this size. */
const largePaper = { side: 700, text: 11 }
/** On several pages type is set no smaller than this: the denser steps only serve to hold a model on one. */
const readable = 9

/** The settings for paper with this shorter side, from generous to dense; no type in them is smaller than asked. */
export const usableSteps = (
  shortSide: number,
  smallest: number,
  isReadable: (step: PageStep) => boolean,
): readonly PageStep[] => {
  const onPaper = steps
    .filter(({ text }) => text >= smallest && (shortSide >= largePaper.side || text <= largePaper.text))
    .map(step => ({ ...step, detail: Math.max(step.detail, smallest) }))
  const readables = onPaper.filter(isReadable)
  return readables.length > 0 ? readables : onPaper.slice(-1)
}

/**
 * Of these settings the most generous in which all stands on one page; where there is none, the largest readable type
 * that takes no more pages than the smallest readable one.
 */
export const fitted = (usable: readonly PageStep[], setIn: SetIn): Fitted => {
  const densest = usable.at(-1)
  if (!densest) throw new Error('There is no setting for this paper.')
  const most = { ...setIn(densest), step: densest }
  return (most.pages === 1 ? firstWith(1, usable, setIn) : severalPages(usable, setIn)) ?? most
}

const severalPages = (usable: readonly PageStep[], setIn: SetIn): Fitted | null => {
  const readables = usable.filter(step => step.text >= readable && step.room === 'usual')
  const smallest = readables.at(-1)
  return smallest ? firstWith(setIn(smallest).pages, readables, setIn) : null
}

const firstWith = (pages: number, among: readonly PageStep[], setIn: SetIn): Fitted | null => {
  for (const step of among) {
    const composed = setIn(step)
    if (composed.pages <= pages) return { ...composed, step }
  }
  return null
}
