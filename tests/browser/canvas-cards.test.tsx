import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { presentModel, state } from '../../renderer/store'
import {
  card,
  cardElement,
  column,
  drag,
  keys,
  laneElement,
  letGo,
  modelOf,
  onStage,
  said,
  show,
  undoNames,
  within,
} from './stage'

onStage()

const inputs = ['One', 'Two', 'Three']

beforeEach(async () => {
  show(
    modelOf([
      ...inputs.map(text => card('input', text)),
      card('activity', 'Meet'),
      card('output', 'Minutes'),
      card('outcome', 'Trust'),
    ]),
  )
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(6)
})

it('the menu says for how many cards it is', async () => {
  await userEvent.click(cardElement('One'))
  await userEvent.keyboard('{Shift>}')
  await userEvent.click(cardElement('Three'))
  await userEvent.keyboard('{/Shift}')
  await userEvent.click(cardElement('Three'), { button: 'right' })
  await expect.element(page.getByRole('menu', { name: '2 cards' })).toBeVisible()
  await keys('{Escape}')
})

describe('dragging cards', () => {
  it('reorders within a lane, as one step', async () => {
    await drag([within(cardElement('One')), within(cardElement('Three'), 0.5, 0.9)])
    expect(column('inputs')).toEqual(['Two', 'Three', 'One'])
    expect(undoNames()).toEqual(['move-card'])
    expect(said()).toBe('I3 is now 3 of 3 in Inputs.')
    await keys('{Control>}z{/Control}')
    expect(column('inputs')).toEqual(inputs)
  })

  it('leaves a card lifted and put back where it was, without a step', async () => {
    const here = within(cardElement('Two'))
    await drag([here, { x: here.x + 12, y: here.y + 8 }])
    expect(column('inputs')).toEqual(inputs)
    expect(undoNames()).toEqual([])
  })

  it('takes a card to another lane, where it becomes that lane’s first kind', async () => {
    await drag([within(cardElement('Two')), within(cardElement('Trust'), 0.5, 0.2)])
    expect(column('outcomes')).toEqual(['Two', 'Trust'])
    expect(presentModel().elements.find(one => one.id === 'Two')?.kind).toBe('outcome')
  })

  it('keeps a kind the lane takes', async () => {
    await drag([within(cardElement('Minutes')), within(cardElement('Meet'), 0.5, 0.1)])
    expect(column('activities')).toEqual(['Minutes', 'Meet'])
    expect(presentModel().elements.find(one => one.id === 'Minutes')?.kind).toBe('output')
  })

  it('moves what is selected together', async () => {
    await userEvent.click(cardElement('One'))
    await userEvent.keyboard('{Shift>}')
    await userEvent.click(cardElement('Three'))
    await userEvent.keyboard('{/Shift}')
    await drag([within(cardElement('One')), within(cardElement('Minutes'), 0.5, 0.9)])
    expect(column('inputs')).toEqual(['Two'])
    expect(column('activities')).toEqual(['Meet', 'Minutes', 'One', 'Three'])
    expect(undoNames()).toEqual(['move-card'])
  })

  it('gives up on Escape', async () => {
    const there = within(cardElement('Trust'))
    await drag([within(cardElement('One')), there], true)
    await keys('{Escape}')
    await letGo(there)
    expect(column('inputs')).toEqual(inputs)
    expect(undoNames()).toEqual([])
  })
})

describe('selecting', () => {
  it('draws a marquee over the lanes', async () => {
    const from = within(laneElement('inputs'), -0.05, 0.2)
    await drag([{ x: from.x, y: from.y }, within(cardElement('Two'), 1.05, 0.9)])
    expect([...state().selection].sort()).toEqual(['One', 'Two'])
    await userEvent.click(laneElement('outcomes'), { position: { x: 20, y: 400 }, force: true })
    expect(state().selection.size).toBe(0)
  })

  it('takes a marquee back on Escape', async () => {
    await userEvent.click(cardElement('Trust'))
    const from = within(laneElement('inputs'), -0.05, 0.2)
    const there = within(cardElement('Two'), 1.05, 0.9)
    await drag([from, there], true)
    expect([...state().selection].sort()).toEqual(['One', 'Two'])
    await keys('{Escape}')
    expect([...state().selection]).toEqual(['Trust'])
    expect(document.querySelector('.marquee')).toBeNull()
    await letGo(there)
    expect([...state().selection]).toEqual(['Trust'])
  })

  it('adds and takes away with Shift or Ctrl', async () => {
    await userEvent.click(cardElement('One'))
    await userEvent.keyboard('{Control>}')
    await userEvent.click(cardElement('Trust'))
    await userEvent.click(cardElement('One'))
    await userEvent.keyboard('{/Control}')
    expect([...state().selection]).toEqual(['Trust'])
  })

  it('selects all, deletes, duplicates', async () => {
    await userEvent.click(cardElement('One'))
    await keys('{Control>}d{/Control}')
    expect(column('inputs')).toEqual(['One', 'One', 'Two', 'Three'])
    await keys('{Delete}')
    expect(column('inputs')).toEqual(inputs)
    expect(undoNames()).toEqual(['duplicate-card', 'delete'])
    await keys('{Control>}a{/Control}{Delete}')
    expect(presentModel().elements).toEqual([])
    await keys('{Control>}z{/Control}')
    expect(presentModel().elements).toHaveLength(6)
  })
})
