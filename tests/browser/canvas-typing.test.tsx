import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { presentModel, state } from '../../renderer/store'
import { card, cardElement, column, keys, modelOf, onStage, show, undoNames, within } from './stage'

onStage()

beforeEach(async () => {
  show(modelOf([card('input', 'Money'), card('input', 'Time')]))
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(2)
})

const field = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea')
  if (!found) throw new Error('No card is open for typing')
  return found
}

describe('typing in a card', () => {
  it('opens by a double click, and keeps the whole burst as one step', async () => {
    await userEvent.dblClick(cardElement('Money'))
    await keys(' and time to use it{Enter}')
    expect(column('inputs')).toEqual(['Money and time to use it', 'Time'])
    expect(undoNames()).toEqual(['edit-text'])
    await keys('{Control>}z{/Control}')
    expect(column('inputs')).toEqual(['Money', 'Time'])
    await keys('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(column('inputs')).toEqual(['Money and time to use it', 'Time'])
  })

  it('stands exactly over the text, and pushes the next card down as it grows', async () => {
    const text = cardElement('Money').querySelector('.card-text')
    if (!text) throw new Error('No text')
    const place = text.getBoundingClientRect()
    const below = within(cardElement('Time'), 0, 0).y
    await userEvent.dblClick(cardElement('Money'))
    const over = field().getBoundingClientRect()
    expect([over.x, over.y, over.width]).toEqual([place.x, place.y, place.width])
    await keys(' for everything that has to be done in the first year of this')
    await expect.poll(() => within(cardElement('Time'), 0, 0).y).toBeGreaterThan(below + 20)
    expect(field().scrollHeight).toBe(field().clientHeight)
  })

  it('breaks lines where the text field does', async () => {
    await userEvent.dblClick(cardElement('Money'))
    for (const words of [' that lasts for at least', ' three years, and', ' then some more of it']) {
      await keys(words)
      await expect.poll(() => field().scrollHeight).toBe(field().clientHeight)
    }
  })

  it('makes a new line with Shift+Enter', async () => {
    await userEvent.dblClick(cardElement('Money'))
    await keys('{Shift>}{Enter}{/Shift}more{Enter}')
    expect(column('inputs')[0]).toBe('Money\nmore')
  })

  it('undoes the typing first, then what was done before', async () => {
    await userEvent.click(cardElement('Time'))
    await keys('{Delete}')
    await userEvent.dblClick(cardElement('Money'))
    await keys('!')
    await keys('{Control>}z{/Control}')
    expect(field().value).toBe('Money')
    await keys('{Control>}z{/Control}')
    expect(column('inputs')).toEqual(['Money', 'Time'])
    expect(state().editing).toBeNull()
  })

  it('leaves no step when nothing changed in the end', async () => {
    await userEvent.dblClick(cardElement('Money'))
    await keys('x{Backspace}{Escape}')
    expect(undoNames()).toEqual([])
    expect(presentModel().elements[0]?.text).toBe('Money')
  })

  it('keeps what was typed when the keyboard goes elsewhere', async () => {
    await userEvent.dblClick(cardElement('Money'))
    await keys(' box')
    await userEvent.click(cardElement('Time'))
    expect(state().editing).toBeNull()
    expect(column('inputs')[0]).toBe('Money box')
  })
})
