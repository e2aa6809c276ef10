import type { Sheet } from './drawing'
import { type PageStep, steps } from './steps'

/** Pages whose breaks are known; drawn when they are the ones. */
export type Composed = { readonly pages: number; readonly draw: () => readonly Sheet[] }

type SetIn = (step: PageStep) => Composed

/** Paper whose shorter side is shorter than this begins with type of this size. */
const largePaper = { side: 700, text: 11 }
/** On several pages type is set no smaller than this: the denser steps only serve to hold a model on one. */
const readable = 9

/**
 * Of the settings that are readable: the most generous in which all stands on one page of paper with this shorter side;
 * where there is none, the largest readable type that takes no more pages than the smallest readable one.
 */
export const fitted = (
  shortSide: number,
  isReadable: (step: PageStep) => boolean,
  setIn: SetIn,
): Composed => {
  const onPaper = steps.filter(step => shortSide >= largePaper.side || step.text <= largePaper.text)
  const readables = onPaper.filter(isReadable)
  const usable = readables.length > 0 ? readables : onPaper.slice(-1)
  const densest = usable.at(-1)
  if (!densest) throw new Error('There is no setting for this paper.')
  const most = setIn(densest)
  return (most.pages === 1 ? firstWith(1, usable, setIn) : severalPages(usable, setIn)) ?? most
}

const severalPages = (usable: readonly PageStep[], setIn: SetIn): Composed | null => {
  const readables = usable.filter(step => step.text >= readable && step.forSeveralPages)
  const smallest = readables.at(-1)
  return smallest ? firstWith(setIn(smallest).pages, readables, setIn) : null
}

const firstWith = (pages: number, among: readonly PageStep[], setIn: SetIn): Composed | null => {
  for (const step of among) {
    const composed = setIn(step)
    if (composed.pages <= pages) return composed
  }
  return null
}
