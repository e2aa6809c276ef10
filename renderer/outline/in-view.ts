import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Row } from './rows'

/** How far beyond the view rows are drawn, and how far one scrolls until others are, in px. */
const beyond = 600
const step = 300

/** A row that is drawn, and the room of those before it that are not. */
type Drawn = { readonly row: Row; readonly gap: number }

/** The rows near the view, and `always` one more; `rest` is the room of those after the last. */
export const rowsInView = (
  rows: readonly Row[],
  top: number,
  bottom: number,
  always: Row | undefined,
): { readonly drawn: readonly Drawn[]; readonly rest: number } => {
  const drawn: Drawn[] = []
  let at = 0
  let gap = 0
  for (const row of rows) {
    const end = at + row.height
    if ((end > top && at < bottom) || row === always) {
      drawn.push({ row, gap })
      gap = 0
    } else gap += row.height
    at = end
  }
  return { drawn, rest: gap }
}

/** What of the rows to draw, as they are scrolled. */
export const useView = (
  tree: RefObject<HTMLElement | null>,
): { readonly top: number; readonly bottom: number } => {
  const [at, setAt] = useState(0)
  useLayoutEffect(() => {
    const { current } = tree
    const scrolled = () => setAt(Math.floor((current?.scrollTop ?? 0) / step))
    current?.addEventListener('scroll', scrolled, { passive: true })
    return () => current?.removeEventListener('scroll', scrolled)
  }, [tree])
  return { top: at * step - beyond, bottom: (at + 1) * step + window.screen.height + beyond }
}
