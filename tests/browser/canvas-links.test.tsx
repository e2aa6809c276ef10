import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { presentModel, state } from '../../renderer/store'
import {
  card,
  cardElement,
  drag,
  keys,
  letGo,
  linkPairs,
  modelOf,
  onStage,
  said,
  show,
  undoNames,
  within,
} from './stage'

onStage()

beforeEach(async () => {
  show(
    modelOf(
      [card('input', 'Money'), card('activity', 'Meet'), card('outcome', 'Trust'), card('outcome', 'Peace')],
      [['Money', 'Meet']],
    ),
  )
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(4)
})

const edge = (text: string, side: 'left' | 'right') =>
  within(cardElement(text), side === 'right' ? 1 : 0, 0.7)

describe('drawing links', () => {
  it('draws from a card’s edge to anywhere on another', async () => {
    await drag([edge('Meet', 'right'), within(cardElement('Trust'), 0.6, 0.3)])
    expect(linkPairs()).toEqual(['Money > Meet', 'Meet > Trust'])
    expect(undoNames()).toEqual(['add-link'])
    expect(said()).toBe('A1 now leads to O1.')
  })

  it('draws inside a lane too', async () => {
    await drag([edge('Trust', 'right'), within(cardElement('Peace'))])
    expect(linkPairs()).toContain('Trust > Peace')
  })

  it('shows a link inside a lane as it will run, beside the cards and not across them', async () => {
    const over = within(cardElement('Peace'))
    for (const [from, to] of [
      [edge('Trust', 'right'), over],
      [edge('Trust', 'left'), over],
    ] as const) {
      await drag([from, to], true)
      const line = document.querySelector('.link-line .connector-line')?.getBoundingClientRect()
      expect(line?.left).toBeGreaterThan(cardElement('Peace').getBoundingClientRect().right - 2)
      await keys('{Escape}')
      await letGo(to)
    }
  })

  it('draws backwards from the left edge', async () => {
    await drag([edge('Trust', 'left'), within(cardElement('Meet'))])
    expect(linkPairs()).toContain('Meet > Trust')
  })

  it('says so where two are already linked, and gives up on Escape', async () => {
    const over = within(cardElement('Meet'))
    await drag([edge('Money', 'right'), over], true)
    await expect.element(page.getByText('These two are already linked.')).toBeVisible()
    await letGo(over)
    expect(linkPairs()).toEqual(['Money > Meet'])
    await drag([edge('Meet', 'right'), within(cardElement('Trust'))], true)
    await keys('{Escape}')
    await letGo(within(cardElement('Trust')))
    expect(linkPairs()).toEqual(['Money > Meet'])
    expect(undoNames()).toEqual([])
  })

  it('selects a link by a click, and deletes it', async () => {
    const line = document.querySelector<SVGElement>('[data-link="Money Meet"]')
    if (!line) throw new Error('The link is not drawn')
    const at = within(line)
    await drag([at, at])
    expect([...state().selection]).toEqual(['Money Meet'])
    await keys('{Delete}')
    expect(presentModel().links).toEqual([])
    expect(said()).toBe('1 link deleted.')
  })
})

describe('linking by keyboard', () => {
  it('chooses by a few letters', async () => {
    await userEvent.click(cardElement('Meet'))
    await keys('{Control>}l{/Control}')
    await expect.element(page.getByRole('dialog', { name: 'A1 leads to…' })).toBeVisible()
    await keys('tru')
    await expect.element(page.getByRole('option', { name: 'O1 Trust' })).toBeVisible()
    await keys('{Enter}')
    expect(linkPairs()).toContain('Meet > Trust')
    await expect.poll(() => document.activeElement).toBe(cardElement('Meet'))
  })

  it('links several by their codes, as one step', async () => {
    await userEvent.click(cardElement('Meet'))
    await keys('{Control>}l{/Control}o1, o2')
    await expect.element(page.getByRole('option', { name: 'Link to O1 and O2' })).toBeVisible()
    await keys('{Enter}')
    expect(linkPairs()).toEqual(['Money > Meet', 'Meet > Trust', 'Meet > Peace'])
    expect(said()).toBe('A1: 2 links added.')
    expect(undoNames()).toEqual(['add-link'])
  })

  it('links from the card being typed', async () => {
    await userEvent.click(cardElement('Meet'))
    await keys('Plan{Control>}l{/Control}trust{Enter}')
    await expect.poll(linkPairs).toEqual(['Money > Meet', 'Plan > Trust'])
    await expect.poll(() => document.activeElement).toBe(cardElement('Plan'))
    await keys('Run{Escape}')
    expect(linkPairs()).toHaveLength(2)
  })

  it('links nothing from a card that was left empty', async () => {
    await userEvent.click(cardElement('Meet'))
    await keys('x{Backspace}{Control>}l{/Control}')
    expect(presentModel().elements).toHaveLength(4)
  })

  it('links within a lane, and unlinks what is linked', async () => {
    await userEvent.click(cardElement('Trust'))
    await keys('{Control>}l{/Control}')
    await keys('O2')
    await expect.element(page.getByRole('option', { name: 'O2 Peace' })).toBeVisible()
    await keys('{Enter}')
    expect(linkPairs()).toContain('Trust > Peace')
    await keys('{Control>}l{/Control}')
    await keys('peace')
    await expect.element(page.getByRole('option', { name: /^O2 Peace.*Linked$/ })).toBeVisible()
    await keys('{Enter}')
    expect(linkPairs()).toEqual(['Money > Meet'])
  })
})
