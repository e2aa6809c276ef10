import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
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
  paletteItem,
  said,
  show,
  undoNames,
  within,
} from './stage'

onStage()

const kindsIn = (id: string) => presentModel().elements.filter(one => one.kind === id).length
const item = (name: string) => within(paletteItem(name).element())

describe('the palette', () => {
  it('drags a card into a lane, where it opens for typing', async () => {
    await drag([item('Activity'), within(laneElement('activities'), 0.5, 2)])
    await keys('Coach teachers')
    await keys('{Escape}')
    expect(column('activities')).toEqual(['Coach teachers'])
    expect(undoNames()).toEqual(['add-card'])
    expect(state().editing).toBeNull()
  })

  it('drops between two cards, which have made room', async () => {
    show(modelOf([card('input', 'One'), card('input', 'Two')]))
    await expect.poll(() => cardElement('Two')).toBeTruthy()
    const gap = within(cardElement('Two'), 0.5, 0.1)
    await drag([item('Input'), gap, gap], true)
    await expect.poll(() => within(cardElement('Two')).y).toBeGreaterThan(gap.y + 40)
    await letGo(gap)
    await keys('Between{Escape}')
    expect(column('inputs')).toEqual(['One', 'Between', 'Two'])
  })

  it('makes a card of another kind the lane’s own', async () => {
    await drag([item('Input'), within(laneElement('outcomes'), 0.5, 2)])
    await keys('Better reading{Escape}')
    expect(kindsIn('outcome')).toBe(1)
    expect(kindsIn('input')).toBe(0)
  })

  it('adds nothing when let go off the canvas, or when Escape comes first', async () => {
    await drag([item('Input'), within(laneElement('inputs'), 0.5, 2), item('Output')])
    expect(presentModel().elements).toEqual([])
    const there = within(laneElement('inputs'), 0.5, 2)
    await drag([item('Input'), there], true)
    await keys('{Escape}')
    await letGo(there)
    expect(presentModel().elements).toEqual([])
    expect(undoNames()).toEqual([])
    expect(state().editing).toBeNull()
  })

  it('adds to the lane’s end by a click, and after the selected card', async () => {
    show(modelOf([card('input', 'One'), card('input', 'Two')]))
    await paletteItem('Input').click()
    await keys('Three{Escape}')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three'])
    await userEvent.click(cardElement('One'))
    await paletteItem('Input').click()
    await keys('One and a half{Escape}')
    expect(column('inputs')).toEqual(['One', 'One and a half', 'Two', 'Three'])
    expect(said()).toContain('Added to Inputs: Input.')
  })

  it('takes an empty card away again without a step of undo', async () => {
    await paletteItem('Outcome').click()
    expect(presentModel().elements).toHaveLength(1)
    await keys('{Escape}')
    expect(presentModel().elements).toEqual([])
    expect(undoNames()).toEqual([])
  })

  it('is worked by keys alone', async () => {
    paletteItem('Output').element().focus()
    await keys('{Enter}')
    await keys('36 teachers{Escape}')
    expect(column('activities')).toEqual(['36 teachers'])
    await keys('{Control>}5{/Control}')
    await keys('Lasting change{Escape}')
    expect(column('outcomes')).toEqual(['Lasting change'])
  })
})
