import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { openList, useLists } from '../../renderer/panels/short-lists'
import { presentModel, select, state, useStore } from '../../renderer/store'
import type { Model } from '../../src/model/model'
import { cardElement, column, drag, laneElement, letGo, said, undoNames, within } from './stage'
import { openWindow, show, small } from './window'

openWindow()
beforeEach(() => document.documentElement.style.setProperty('--time-glide', '0ms'))

const lists: Model = {
  ...small,
  assumptions: [
    { id: 's', text: 'Coaches are released', about: 'a', more: [] },
    { id: 't', text: 'Rooms are free', about: 'l', more: [] },
  ],
  parkingLot: [
    { id: 'k', text: 'Summer camp', more: [] },
    { id: 'q', text: 'Who pays for buses?', more: [] },
  ],
}

const texts = (list: 'assumptions' | 'externalFactors' | 'parkingLot') =>
  presentModel()[list].map(item => item.text)

const showCards = async (model: Model) => {
  show(model)
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(model.elements.length)
}

const openDrawer = async (model: Model = lists) => {
  openList('parked')
  await showCards(model)
  await expect.poll(() => document.querySelectorAll('[data-item]').length).toBe(5)
}

const item = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`)
  if (!found) throw new Error(`No item ${id}`)
  return found
}

const listBox = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`section[data-list="${name}"]`)
  if (!found) throw new Error(`No list ${name}`)
  return found
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
const focusedText = () => document.activeElement?.querySelector('.card-text')?.textContent
const chooseWay = (name: string) => page.getByRole('menuitem', { name, exact: true }).click()

describe('the drawer, by mouse', () => {
  it('opens at the list whose name is pressed, and folds again', async () => {
    show(lists)
    await page.getByRole('button', { name: 'Parking lot 2' }).click()
    await expect.poll(focused).toBe('parked line 1')
    await page.getByRole('button', { name: 'Hide the lists' }).click()
    expect(document.querySelector('.lists')).toBeNull()
  })

  it('gives an item to a lane, where it is a card of the lane’s first kind: one step', async () => {
    await openDrawer()
    const there = within(laneElement('inputs'), 0.5, 0.9)
    await drag([within(item('q'), 0.3), there], true)
    // The lane shows where it would go before it is let go.
    await expect.poll(() => cardElement('Who pays for buses?').textContent).toContain('I1')
    expect(presentModel().elements).toHaveLength(3)
    await letGo(there)
    expect(column('inputs')).toEqual(['Who pays for buses?', 'Two coaches'])
    expect(texts('parkingLot')).toEqual(['Summer camp'])
    expect(undoNames()).toEqual(['place-item'])
    expect(said()).toBe('Now I1 in Inputs.')
    await expect.poll(focusedText).toBe('Who pays for buses?')
    runCommand('edit.undo')
    expect(presentModel()).toBe(lists)
  })

  it('lets an item be dragged by its grip while its words are being typed, and its words be chosen', async () => {
    await openDrawer()
    await userEvent.click(item('k').querySelector('textarea') ?? item('k'))
    await drag([within(item('k'), 0.1), within(item('k'), 0.3), within(laneElement('outcomes'), 0.5, 2)])
    expect(undoNames()).toEqual([])
    const grip = item('k').querySelector<HTMLElement>('.list-grip')
    if (!grip) throw new Error('No grip')
    await drag([within(grip), within(laneElement('outcomes'), 0.5, 0.9)])
    expect(column('outcomes')).toEqual(['Summer camp', 'Common routines'])
  })

  it('moves items between the lists and within one, where the line shows', async () => {
    await openDrawer()
    await drag([within(item('q'), 0.3), within(item('t'), 0.3, 0.1)], true)
    expect(item('t').className).toContain('is-aimed')
    await letGo(within(item('t'), 0.3, 0.1))
    expect(texts('assumptions')).toEqual(['Coaches are released', 'Who pays for buses?', 'Rooms are free'])
    await drag([within(item('s'), 0.3, 0.3), within(listBox('assumption'), 0.5, 0.95)])
    expect(texts('assumptions')).toEqual(['Who pays for buses?', 'Rooms are free', 'Coaches are released'])
    expect(presentModel().assumptions[2]?.about).toBe('a')
    expect(undoNames()).toEqual(['move-item', 'move-item'])
  })

  it('changes nothing when Escape comes first, or when let go where nothing is', async () => {
    await openDrawer()
    const there = within(laneElement('inputs'), 0.5, 0.9)
    await drag([within(item('k'), 0.3), there], true)
    await userEvent.keyboard('{Escape}')
    await letGo(there)
    await drag([within(item('k'), 0.3), { x: 20, y: 700 }])
    expect(presentModel()).toBe(lists)
    expect(useLists.getState().aim).toBeNull()
  })

  it('takes a card as a line, and says that its links went', async () => {
    await openDrawer()
    await drag([within(cardElement('a')), within(item('q'), 0.3, 0.1)])
    expect(texts('parkingLot')).toEqual(['Summer camp', 'Coaching cycles', 'Who pays for buses?'])
    expect(presentModel().elements.map(({ id }) => id)).toEqual(['i', 'o'])
    expect(undoNames()).toEqual(['list-cards'])
    expect(state().notice?.says).toBe('Moved to Parking lot. Its 2 links are gone.')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(presentModel()).toBe(lists)
  })

  it('takes a card on the name of a list that is folded', async () => {
    await showCards({ ...lists, links: [] })
    const name = page.getByRole('button', { name: 'Assumptions 2' }).element()
    if (!(name instanceof HTMLElement)) throw new Error('No name')
    await drag([within(cardElement('i')), within(name)])
    expect(texts('assumptions')).toEqual(['Coaches are released', 'Rooms are free', 'Two coaches'])
    expect(said()).toBe('Moved to Assumptions.')
  })

  it('shows what an assumption is about, and goes there', async () => {
    await openDrawer()
    await page.getByRole('button', { name: 'about A1' }).click()
    expect([...state().selection]).toEqual(['a'])
    await page.getByRole('button', { name: 'about I1 → A1' }).click()
    expect([...state().selection]).toEqual(['l'])
  })
})

describe('the drawer, by keyboard', () => {
  it('places an item from its menu, and goes along', async () => {
    await openDrawer()
    await expect.poll(focused).toBe('parked line 1')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('menuitem')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(column('activities')).toEqual(['Coaching cycles', 'Summer camp'])
    expect(said()).toBe('Now A2 in Implementation activities.')
    await expect.poll(focusedText).toBe('Summer camp')
  })

  it('moves an item to another list and up and down, and stays in it', async () => {
    await openDrawer()
    await page.getByRole('button', { name: 'Move parked line 2…' }).click()
    await chooseWay('Up')
    expect(texts('parkingLot')).toEqual(['Who pays for buses?', 'Summer camp'])
    await expect.poll(focused).toBe('parked line 1')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await chooseWay('External factors')
    expect(texts('externalFactors')).toEqual(['State funding', 'Who pays for buses?'])
    expect(said()).toBe('Now 2 of 2 in External factors.')
    await expect.poll(focused).toBe('external factor 2')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(texts('externalFactors')).toEqual(['Who pays for buses?', 'State funding'])
  })

  it('parks the chosen cards, goes on to the next, and takes them back by undo', async () => {
    await showCards({ ...lists, links: [] })
    select(['i', 'a'])
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
    expect(texts('parkingLot')).toEqual([
      'Summer camp',
      'Who pays for buses?',
      'Two coaches',
      'Coaching cycles',
    ])
    expect(said()).toBe('2 cards moved to Parking lot.')
    runCommand('edit.undo')
    expect(presentModel().elements).toHaveLength(3)
  })

  it('asks before a card leaves words behind, and leaves it where it is unless told', async () => {
    const [first, ...rest] = lists.elements
    if (!first) throw new Error('No card')
    show({ ...lists, elements: [{ ...first, notes: 'Hired in May' }, ...rest] })
    select(['i'])
    runCommand('edit.park')
    const question = page.getByRole('dialog', { name: 'Move only the text of I1?' })
    await expect.element(question).toBeVisible()
    await expect.element(question.getByText('1 note')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(question).not.toBeInTheDocument()
    expect(undoNames()).toEqual([])
    runCommand('edit.park')
    await page.getByRole('button', { name: 'Move the text' }).click()
    expect(texts('parkingLot')).toContain('Two coaches')
    runCommand('edit.undo')
    expect(presentModel().elements[0]?.notes).toBe('Hired in May')
  })

  it('begins a parked line by its command, and Escape leads back to the table', async () => {
    show(lists)
    runCommand('insert.parked')
    await expect.poll(focused).toBe('parked line 3')
    await userEvent.keyboard('Ask the board{Enter}Rent{Escape}')
    expect(texts('parkingLot').slice(2)).toEqual(['Ask the board', 'Rent'])
    await expect.poll(() => document.activeElement?.closest('[data-canvas]') ?? null).not.toBeNull()
    await userEvent.keyboard('{Control>}j{/Control}')
    expect(document.querySelector('.lists')).toBeNull()
    await userEvent.keyboard('{Control>}j{/Control}')
    await expect.poll(focused).toBe('assumption 1')
  })

  it('changes nothing in a document that cannot be changed', async () => {
    await openDrawer()
    useStore.setState({ readOnly: 'Newer.' })
    await drag([within(item('k'), 0.3), within(laneElement('inputs'), 0.5, 0.9)])
    await expect.element(page.getByRole('button', { name: 'Add parked line' })).not.toBeInTheDocument()
    select(['i'])
    runCommand('edit.park')
    expect(presentModel()).toBe(lists)
  })
})

describe.each(['light', 'dark', 'contrast'] as const)('what a checker finds, %s', theme => {
  it('nothing in the open drawer, its menu and its question', async () => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    await openDrawer()
    const findings = async (within: string) =>
      (await axe.run(within)).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
    expect(await findings('.strip')).toEqual([])
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => document.querySelector('.popover')).not.toBeNull()
    expect(await findings('.popover')).toEqual([])
    await userEvent.keyboard('{Escape}')
    useStore.setState({ dialog: { kind: 'list-cards', ids: ['a'], place: { list: 'parked', index: 0 } } })
    await expect.poll(() => document.querySelector('.dialog')).not.toBeNull()
    expect(await findings('.scrim')).toEqual([])
  })
})
