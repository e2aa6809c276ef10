import './fake-host'
import { beforeEach, expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type FoldName, useFolds } from '../../renderer/panels/details/folds'
import { presentModel, redoEdit, select, showPanel, state, undoEdit } from '../../renderer/store'
import { blankAssignment, blankIndicator, blankReading } from '../../src/model/blank'
import type { Element, Model } from '../../src/model/model'
import { openWindow, show, small } from './window'

/** Shows the whole window before each test, with the parts of a card's details folded as they are at first. */
export const openDetails = (): void => {
  openWindow()
  beforeEach(() => useFolds.setState({ open: new Set<FoldName>(['indicators']), item: null }))
}

/** An outcome of which everything is said. */
export const told: Model = {
  ...small,
  elements: small.elements.map(element =>
    element.id === 'o'
      ? {
          ...element,
          horizon: 'short',
          status: 'underway',
          owners: ['p1', 'p2'],
          start: '2026-09',
          end: '2027-05',
          notes: 'Seen in walk-throughs',
          assignments: [
            { ...blankAssignment('w', 'Both coaches'), partner: 'p1', hours: 24, per: 'week', paid: true },
            blankAssignment('w2', 'Principals'),
          ],
          indicators: [
            {
              ...blankIndicator('n', 'Share of classrooms'),
              unit: '%',
              baseline: 20,
              target: 80,
              due: '2027-06',
              source: 'Walk-throughs',
              readings: [blankReading('r1', '2026-10-30', 24), blankReading('r2', '2026-11-20', 35)],
            },
            blankIndicator('n2', 'Agreement of principals'),
          ],
        }
      : element,
  ),
}

/** A card as the document has it. */
export const card = (id = 'o'): Element => {
  const found = presentModel().elements.find(element => element.id === id)
  if (!found) throw new Error(`No card ${id}`)
  return found
}
export const steps = (): readonly string[] => state().history.past.map(step => step.name)
export const focused = () => document.activeElement
export const nameOfFocused = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? ''
export const field = (name: string) => page.getByRole('textbox', { name, exact: true })
export const line = (name: RegExp) => page.getByRole('button', { name })
export const keys = (text: string) => userEvent.keyboard(text)

/** Selects a card with the panel open, some parts of it unfolded. */
export const open = async (
  model: Model,
  id = 'o',
  folds: readonly FoldName[] = [],
  item: string | null = null,
) => {
  show(model)
  useFolds.setState({ open: new Set<FoldName>(['indicators', ...folds]), item })
  select([id])
  showPanel('review')
  await expect.element(field('Text')).toBeVisible()
}

/** Replaces what a field holds, by the keyboard, and leaves it. */
export const type = async (name: string, text: string) => {
  field(name).element().focus()
  await keys(`{Control>}a{/Control}${text}`)
  await userEvent.tab()
}

/** What is said is in the document, is taken back by undo, and comes again by redo. */
export const isUndoable = (said: () => unknown, before: unknown, count = 1) => {
  const after = said()
  expect(after).not.toEqual(before)
  for (let step = 0; step < count; step += 1) undoEdit()
  expect(said()).toEqual(before)
  for (let step = 0; step < count; step += 1) redoEdit()
  expect(said()).toEqual(after)
}
