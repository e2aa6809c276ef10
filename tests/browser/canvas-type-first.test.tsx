import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasState } from '../../renderer/canvas/canvas-store'
import { presentModel, state } from '../../renderer/store'
import { nextUndo } from '../../src/model/history'
import {
  card,
  cardElement,
  column,
  keys,
  laneElement,
  linkPairs,
  modelOf,
  onStage,
  said,
  show,
  undoNames,
} from './stage'

onStage()

const here = (): string | null => document.activeElement?.getAttribute('data-card') ?? null
const lane = (): string | null => document.activeElement?.getAttribute('data-lane') ?? null
const field = () => expect.poll(() => document.activeElement?.tagName)

const stand = async (texts: readonly string[] = ['One', 'Two']) => {
  show(modelOf(texts.map(text => card('input', text))))
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(texts.length)
}

describe('typing first', () => {
  beforeEach(async () => {
    await stand()
    await userEvent.click(cardElement('One'))
  })

  it('starts a card below the current one with the letter typed', async () => {
    await keys('dLz{Escape}')
    expect(column('inputs')).toEqual(['One', 'dLz', 'Two'])
    expect(undoNames()).toEqual(['add-card'])
    expect(state().dialog).toBeNull()
    await expect.poll(() => document.activeElement).toBe(cardElement('dLz'))
  })

  it('takes signs, digits and letters of any alphabet', async () => {
    await keys('3')
    await field().toBe('TEXTAREA')
    await keys('é# Ж{Escape}')
    expect(column('inputs')[1]).toBe('3é# Ж')
  })

  it('lets text be composed of several keys', async () => {
    cardElement('One').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true, cancelable: true }),
    )
    // Already there, so that the composition begins in it.
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    )
    expect(state().editing).not.toBeNull()
  })

  it('goes on with the next card at Enter, and ends at an empty one', async () => {
    await keys('a first{Enter}a second{Enter}a third{Enter}{Enter}')
    expect(column('inputs')).toEqual(['One', 'a first', 'a second', 'a third', 'Two'])
    expect(undoNames()).toEqual(['add-card', 'add-card', 'add-card'])
    await expect.poll(() => document.activeElement).toBe(cardElement('a third'))
    await keys('x{Escape}')
    expect(column('inputs')).toEqual(['One', 'a first', 'a second', 'a third', 'x', 'Two'])
  })

  it('ends with Enter in a card that was there before', async () => {
    await keys('{F2}!{Enter}')
    expect(column('inputs')).toEqual(['One!', 'Two'])
    await expect.poll(here).toBe('One')
    expect(state().editing).toBeNull()
  })

  it('keeps nothing of a letter taken back', async () => {
    await keys('a{Backspace}{Escape}')
    expect(column('inputs')).toEqual(['One', 'Two'])
    expect(undoNames()).toEqual([])
  })

  it('leaves Space, and letters with Control or Alt, alone', async () => {
    await keys(' {Alt>}f{/Alt}{Control>}j{/Control}')
    expect(presentModel().elements).toHaveLength(2)
  })

  it('changes nothing where the model cannot be changed', async () => {
    const { history } = state()
    const { useStore } = await import('../../renderer/store')
    useStore.setState({ readOnly: 'Newer' })
    await keys('abc')
    expect(state().history).toBe(history)
  })
})

describe('Tab while typing', () => {
  beforeEach(async () => {
    await stand()
    await userEvent.click(cardElement('One'))
  })

  it('goes on to the right with a card it leads to', async () => {
    await keys('Coaches{Tab}Coaching{Tab}Better reading{Escape}')
    expect(column('activities')).toEqual(['Coaching'])
    expect(column('outcomes')).toEqual(['Better reading'])
    expect(linkPairs()).toEqual(['Coaches > Coaching', 'Coaching > Better reading'])
    expect(undoNames()).toEqual(['add-card', 'add-linked-card', 'add-linked-card'])
    await keys('{Control>}z{/Control}')
    expect(linkPairs()).toEqual(['Coaches > Coaching'])
    expect(column('outcomes')).toEqual([])
    expect(said()).toBe('Undone: add linked card.')
    expect(nextUndo(state().history)).toBe('add-linked-card')
  })

  it('goes on to the left, with a card that leads there', async () => {
    await keys('{ArrowRight}{ArrowRight}')
    await expect.poll(lane).toBe('outcomes')
    await keys('Reading')
    await keys('{Shift>}{Tab}{/Shift}Lessons{Escape}')
    expect(column('activities')).toEqual(['Lessons'])
    expect(linkPairs()).toEqual(['Lessons > Reading'])
  })

  it('moves a card left empty one lane on, link and all', async () => {
    await keys('Coaches{Tab}{Tab}Better reading{Escape}')
    expect(column('activities')).toEqual([])
    expect(linkPairs()).toEqual(['Coaches > Better reading'])
    expect(undoNames()).toEqual(['add-card', 'add-linked-card'])
  })

  it('gives up an empty card when it goes back to the one before', async () => {
    await keys('Coaches{Tab}')
    await keys('{Shift>}{Tab}{/Shift}')
    expect(state().editing).toBeNull()
    expect(linkPairs()).toEqual([])
    await expect.poll(() => document.activeElement).toBe(cardElement('Coaches'))
  })

  it('stands on the card where there is no lane farther, and then leaves the canvas', async () => {
    await keys('{ArrowRight}{ArrowRight}Reading{Tab}')
    expect(said()).toBe('There is no column farther that way.')
    expect(state().editing).toBeNull()
    await expect.poll(() => document.activeElement).toBe(cardElement('Reading'))
    await keys('{Tab}')
    expect(document.activeElement?.textContent).toBe('After')
  })

  it('links from a card that was there before, too', async () => {
    await keys('{Enter}{Tab}Meet{Escape}')
    expect(linkPairs()).toEqual(['One > Meet'])
  })
})

describe('an empty model', () => {
  it('has lanes to walk and to type in, each with its name', async () => {
    page.getByRole('button', { name: 'Outcome', exact: true }).element().focus()
    await keys('{Tab}')
    await expect.poll(lane).toBe('outcomes')
    await keys('{ArrowLeft}')
    await expect.poll(lane).toBe('activities')
    expect(laneElement('activities').getAttribute('aria-label')).toBe('Implementation activities, 0 cards')
    expect(getComputedStyle(laneElement('activities')).outlineStyle).toBe('solid')
    await keys('Meet{Enter}Plan{Enter}{Enter}')
    expect(column('activities')).toEqual(['Meet', 'Plan'])
  })

  it('takes the first letter into the lane that invites', async () => {
    document.body.focus()
    await keys('Children read')
    await keys('{Escape}')
    expect(column('outcomes')).toEqual(['Children read'])
  })

  it('takes what is typed into the lane last clicked', async () => {
    const { x, y, height } = laneElement('inputs').getBoundingClientRect()
    await userEvent.click(document.querySelector('.react-flow__pane') ?? document.body, {
      position: { x: x - 84 + 20, y: y + height + 300 },
    })
    expect(canvasState().spot).toEqual({ type: 'lane', id: 'inputs' })
    await keys('Money{Escape}')
    expect(column('inputs')).toEqual(['Money'])
  })
})

describe('walking the links', () => {
  it('follows them with Control and an arrow', async () => {
    show(
      modelOf([card('input', 'One'), card('activity', 'Meet'), card('activity', 'Plan')], [['One', 'Plan']]),
    )
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    await userEvent.click(cardElement('One'))
    await keys('{Control>}{ArrowRight}{/Control}')
    await expect.poll(here).toBe('Plan')
    await keys('{Control>}{ArrowRight}{/Control}')
    expect(said()).toBe('No link leads farther that way.')
    await keys('{Control>}{ArrowLeft}{/Control}')
    await expect.poll(here).toBe('One')
  })
})
