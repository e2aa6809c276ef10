import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { state } from '../../renderer/store'
import {
  card,
  cardElement,
  column,
  keys,
  laneElement,
  modelOf,
  onStage,
  said,
  show,
  undoNames,
} from './stage'

onStage()

const texts = ['One', 'Two', 'Three']

beforeEach(async () => {
  show(
    modelOf(
      [...texts.map(text => card('input', text)), card('activity', 'Meet'), card('outcome', 'Trust')],
      [['One', 'Meet']],
    ),
  )
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(5)
})

const here = (): string | null => document.activeElement?.getAttribute('data-card') ?? null

/** Comes to the canvas by Tab, from the palette's last item. */
const enter = async () => {
  page.getByRole('button', { name: 'Outcome', exact: true }).element().focus()
  await keys('{Tab}')
  await expect.poll(here).toBe('One')
}

describe('walking', () => {
  it('is one tab stop', async () => {
    await enter()
    await keys('{Tab}')
    expect(document.activeElement?.textContent).toBe('After')
    await keys('{Shift>}{Tab}{/Shift}')
    await expect.poll(here).toBe('One')
    await keys('{Shift>}{Tab}{/Shift}')
    expect(document.activeElement?.textContent).toBe('Outcome')
  })

  it('walks a lane, across lanes, and up to the heading', async () => {
    await enter()
    await keys('{ArrowDown}')
    await expect.poll(here).toBe('Two')
    await keys('{ArrowRight}')
    await expect.poll(here).toBe('Meet')
    await keys('{ArrowRight}')
    await expect.poll(here).toBe('Trust')
    await keys('{ArrowUp}')
    await expect.poll(() => document.activeElement).toBe(laneElement('outcomes'))
    await keys('{ArrowLeft}{ArrowLeft}')
    await expect.poll(() => document.activeElement?.getAttribute('data-lane')).toBe('inputs')
    await keys('{End}')
    await expect.poll(here).toBe('Three')
  })

  it('extends the selection with Shift, and steps back with Escape', async () => {
    await enter()
    await keys('{Shift>}{ArrowDown}{/Shift}')
    expect([...state().selection]).toEqual(['One', 'Two'])
    await keys('{Escape}')
    expect(state().selection.size).toBe(0)
  })

  it('says of each card its kind, code, text and what it leads to', () => {
    expect(cardElement('One').getAttribute('aria-label')).toBe('Input I1: One. Leads to A1 Meet.')
    expect(cardElement('Trust').getAttribute('aria-label')).toBe('Outcome O1: Trust. Leads to nothing yet.')
  })
})

describe('working by keys', () => {
  it('opens with Enter or F2 and comes back to the card', async () => {
    await enter()
    await keys('{Enter}!{Enter}')
    expect(column('inputs')[0]).toBe('One!')
    await expect.poll(here).toBe('One')
    await keys('{F2}?{Escape}')
    expect(column('inputs')[0]).toBe('One!?')
  })

  it('moves with Alt and the arrows', async () => {
    await enter()
    await keys('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(column('inputs')).toEqual(['Two', 'Three', 'One'])
    expect(said()).toBe('I3 is now 3 of 3 in Inputs.')
    await keys('{Alt>}{ArrowDown}{/Alt}')
    expect(said()).toBe('It cannot go farther that way.')
    await keys('{Alt>}{ArrowRight}{/Alt}')
    expect(column('activities')).toContain('One')
    expect(undoNames()).toEqual(['move-card', 'move-card', 'move-card'])
    await expect.poll(here).toBe('One')
  })

  it('adds a card to the lane one stands on', async () => {
    await enter()
    await keys('{ArrowUp}{Enter}Four{Enter}{Enter}')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three', 'Four'])
  })

  it('goes to the next card when one is deleted', async () => {
    await enter()
    await keys('{Delete}')
    await expect.poll(here).toBe('Two')
    expect(said()).toBe('1 card deleted.')
    await keys('{Control>}z{/Control}')
    expect(said()).toBe('Undone: delete.')
    expect(column('inputs')).toEqual(texts)
  })

  it('opens the menu of a card, and comes back', async () => {
    await enter()
    await keys('{Shift>}{F10}{/Shift}')
    await expect.element(page.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible()
    await keys('{Escape}')
    await expect.poll(here).toBe('One')
    await keys('{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    expect(column('inputs')).toEqual(['One', 'One', 'Two', 'Three'])
    await keys('{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Edit text' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
  })
})

describe('finding', () => {
  it('counts, goes on with Enter, and leaves the keyboard on what was found', async () => {
    await userEvent.click(cardElement('Trust'))
    await keys('{Control>}f{/Control}')
    await keys('t')
    await expect.element(page.getByText('1 of 4')).toBeVisible()
    await keys('{Enter}')
    await expect.element(page.getByText('2 of 4')).toBeVisible()
    expect([...state().selection]).toEqual(['Three'])
    await keys('{Escape}')
    await expect.poll(here).toBe('Three')
    expect(state().dialog).toBeNull()
  })

  it('finds a card by its code', async () => {
    await keys('{Control>}f{/Control}')
    await keys('a1')
    await expect.element(page.getByText('1 of 1')).toBeVisible()
    expect([...state().selection]).toEqual(['Meet'])
    await keys('{Control>}a{/Control}nobody')
    await expect.element(page.getByText('Nothing found')).toBeVisible()
  })
})
