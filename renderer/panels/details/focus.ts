import type { Id } from '../../../src/model/model'
import type { FoldName } from './folds'

const focusOn = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.panel ${selector}`)?.focus())
}

const itemOf = (id: Id): string => `[data-item="${CSS.escape(id)}"]`

/** Takes the keyboard to the first field of the panel, once it is there. */
export const focusFirstField = (): void => focusOn('textarea')

/** Takes the keyboard to the first field of an open fold. */
export const focusFold = (name: FoldName): void => focusOn(`[data-fold="${name}"] .fold-body input`)

/** Takes the keyboard to the line of one of several. */
const focusItem = (id: Id): void => focusOn(`${itemOf(id)} button`)

/** Keeps the keyboard with an item that has moved: where it was in it, else on its line. */
export const stayWithItem = (id: Id): void => {
  requestAnimationFrame(() => {
    if (!document.activeElement?.closest(itemOf(id))) focusItem(id)
  })
}

/** Takes the keyboard to the figures of an indicator. */
export const focusFigures = (id: Id): void => focusOn(`${itemOf(id)} .figures input`)

/** Takes the keyboard to where an open indicator's figures are found. */
export const focusSource = (id: Id): void => focusOn(`${itemOf(id)} [data-source] textarea`)

/** Where the keyboard goes on once an item is gone: the next one, else the one before, else the line that adds one. */
export const focusAfter = (ids: readonly Id[], gone: Id): void => {
  const at = ids.indexOf(gone)
  const next = ids[at + 1] ?? ids[at - 1]
  if (next !== undefined) focusItem(next)
  else {
    // The line that adds one stands just after the list it adds to.
    const list = document.querySelector(`.panel ${itemOf(gone)}`)?.parentElement
    requestAnimationFrame(() => list?.parentElement?.querySelector<HTMLElement>('.add-line input')?.focus())
  }
}
