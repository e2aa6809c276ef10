import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, select, showDocument, state } from '../../renderer/store'
import { blankGroup } from '../../src/model/blank'
import {
  card,
  cardElement,
  column,
  drag,
  keys,
  modelOf,
  onStage,
  said,
  show,
  undoNames,
  within,
} from './stage'

onStage()

const grouped = (text: string, group: string) => ({ ...card('activity', text), group })

beforeEach(async () => {
  show({
    ...modelOf(
      [
        card('input', 'Money'),
        grouped('Meet', 'g'),
        grouped('Teach', 'g'),
        card('activity', 'Rest'),
        card('activity', 'Read'),
      ],
      [['Money', 'Meet']],
    ),
    groups: [blankGroup('g', 'Coaching')],
  })
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(5)
})

const groupOf = (text: string): string | undefined => {
  const { groups, elements } = presentModel()
  const id = elements.find(one => one.text === text)?.group
  return groups.find(group => group.id === id)?.name
}
const bandName = (name = 'Coaching') => {
  const found = [...document.querySelectorAll<HTMLElement>('.band-name')].find(
    one => one.textContent === name,
  )
  if (!found) throw new Error(`No band is called ${name}`)
  return found
}
const bandBox = () => bandName().parentElement?.getBoundingClientRect() ?? new DOMRect()
const nameField = () => page.getByRole('textbox', { name: 'Name of the group' })

describe('a group', () => {
  it('stands on a band under its name, behind its own cards alone', () => {
    const band = bandBox()
    for (const text of ['Meet', 'Teach']) {
      const box = cardElement(text).getBoundingClientRect()
      expect(box.top > band.top && box.bottom < band.bottom && box.left > band.left).toBe(true)
    }
    expect(cardElement('Rest').getBoundingClientRect().top).toBeGreaterThan(band.bottom)
    expect(bandName().getBoundingClientRect().bottom).toBeLessThanOrEqual(
      cardElement('Meet').getBoundingClientRect().top,
    )
  })

  it('is selected by a click on its name, and said with its cards', async () => {
    await userEvent.click(bandName())
    expect([...state().selection]).toEqual(['Meet', 'Teach'])
    expect(cardElement('Teach').getAttribute('aria-label')).toContain('In the group Coaching.')
    await keys('{Delete}')
    expect(column('activities')).toEqual(['Rest', 'Read'])
    expect(presentModel().groups).toEqual([])
  })

  it('is renamed where its name stands: by a double click, by F2, by Enter', async () => {
    await userEvent.dblClick(bandName())
    await expect.element(nameField()).toHaveFocus()
    await keys('Shared data{Enter}')
    expect(presentModel().groups[0]?.name).toBe('Shared data')
    expect(undoNames()).toEqual(['rename-group'])
    expect(said()).toBe('The group is now called Shared data.')
    await expect.poll(() => document.activeElement).toBe(cardElement('Meet'))
    for (const key of ['{F2}', '{Enter}']) {
      await userEvent.click(bandName('Shared data'))
      await keys(`${key}Other`)
      await expect.element(nameField()).toHaveValue('Other')
      await keys('{Escape}')
      expect(bandName('Shared data')).toBeDefined()
    }
    expect(undoNames()).toEqual(['rename-group'])
  })

  it('keeps its name when that is left empty, and takes it by leaving the field', async () => {
    await userEvent.dblClick(bandName())
    await keys('{Backspace}{Enter}')
    expect(presentModel().groups[0]?.name).toBe('Coaching')
    await userEvent.dblClick(bandName())
    await keys('Data')
    await userEvent.click(cardElement('Rest'))
    expect(presentModel().groups[0]?.name).toBe('Data')
  })

  it('is neither renamed nor changed in a document that cannot be', async () => {
    showDocument(presentModel(), { fileName: null, readOnly: 'newer', problems: [] })
    await userEvent.dblClick(bandName())
    await expect.poll(() => [...state().selection]).toEqual(['Meet', 'Teach'])
    expect(document.querySelector('.band-field')).toBeNull()
    runCommand('edit.ungroup')
    runCommand('edit.group')
    expect(groupOf('Meet')).toBe('Coaching')
    expect(state().dialog).toBeNull()
  })
})

describe('grouping by keyboard', () => {
  it('makes a group of the selected cards under the name typed, brings them together and says so', async () => {
    select(['Money', 'Rest', 'Meet'])
    await keys('{Control>}g{/Control}')
    await expect.element(page.getByRole('dialog', { name: 'Group I1, A1 and A3' })).toBeVisible()
    await keys('Shared time')
    await expect.element(page.getByRole('option', { name: 'New group “Shared time”' })).toBeVisible()
    await keys('{Enter}')
    await expect.poll(() => groupOf('Money')).toBe('Shared time')
    expect(column('activities')).toEqual(['Meet', 'Rest', 'Teach', 'Read'])
    expect(undoNames()).toEqual(['group'])
    expect(said()).toBe('3 cards are now in the group Shared time.')
    await expect.poll(() => document.activeElement).toBe(cardElement('Money'))
    await keys('{Control>}z{/Control}')
    expect(column('activities')).toEqual(['Meet', 'Teach', 'Rest', 'Read'])
    expect(groupOf('Meet')).toBe('Coaching')
    expect(groupOf('Money')).toBeUndefined()
  })

  it('puts cards into a group there is, by a few letters of its name', async () => {
    await userEvent.click(cardElement('Read'))
    await keys('{Control>}g{/Control}')
    await keys('coa')
    await expect.element(page.getByRole('option', { name: 'Coaching' })).toBeVisible()
    await keys('{Enter}')
    await expect.poll(() => groupOf('Read')).toBe('Coaching')
    expect(column('activities')).toEqual(['Meet', 'Teach', 'Read', 'Rest'])
    expect(presentModel().groups).toHaveLength(1)
  })

  it('offers to rename the group all of them are in', async () => {
    await userEvent.click(bandName())
    await keys('{Control>}g{/Control}')
    await expect.element(page.getByRole('option', { name: 'Rename “Coaching”' })).toBeVisible()
    await keys('{ArrowDown}{Enter}')
    await expect.element(nameField()).toHaveFocus()
    await keys('Data{Enter}')
    expect(presentModel().groups[0]?.name).toBe('Data')
    await userEvent.click(bandName('Data'))
    await keys('{Control>}g{/Control}')
    await keys('Time')
    await expect.element(page.getByRole('option', { name: 'Rename “Data” to “Time”' })).toBeVisible()
    await keys('{Enter}')
    await expect.poll(() => presentModel().groups.map(({ name }) => name)).toEqual(['Time'])
    expect(undoNames()).toEqual(['rename-group', 'rename-group'])
  })

  it('takes cards out of their group, and the group goes with the last', async () => {
    await userEvent.click(cardElement('Meet'))
    await keys('{Control>}{Shift>}g{/Shift}{/Control}')
    expect([groupOf('Meet'), groupOf('Teach')]).toEqual([undefined, 'Coaching'])
    expect(said()).toBe('1 card is no longer in a group.')
    select(['Teach'])
    runCommand('edit.ungroup')
    expect(presentModel().groups).toEqual([])
    expect(undoNames()).toEqual(['ungroup', 'ungroup'])
  })

  it('renames the group of a chosen card from the palette, where the card stands', async () => {
    await userEvent.click(cardElement('Teach'))
    runCommand('edit.group-rename')
    await expect.element(nameField()).toHaveFocus()
    await keys('{Escape}')
    await expect.poll(() => document.activeElement).toBe(cardElement('Teach'))
    expect(presentModel().groups[0]?.name).toBe('Coaching')
  })
})

describe('moving cards by a group', () => {
  it('joins it where one is dropped between its cards, as one step', async () => {
    await drag([within(cardElement('Read')), within(cardElement('Teach'), 0.5, 0.3)])
    expect(column('activities')).toEqual(['Meet', 'Read', 'Teach', 'Rest'])
    expect(groupOf('Read')).toBe('Coaching')
    expect(undoNames()).toEqual(['move-card'])
    expect(said()).toBe('A2 is now 2 of 4 in Implementation activities. Now in the group Coaching.')
  })

  it('joins it where one is dropped over the end of its band', async () => {
    await drag([within(cardElement('Money'), 0.5, 0.1), within(cardElement('Teach'), 0.5, 0.8)])
    expect(column('activities')).toEqual(['Meet', 'Teach', 'Money', 'Rest', 'Read'])
    expect(groupOf('Money')).toBe('Coaching')
  })

  it('leaves it where one is dropped away from its band', async () => {
    await drag([within(cardElement('Meet')), within(cardElement('Read'), 0.5, 0.9)])
    expect(column('activities')).toEqual(['Teach', 'Rest', 'Read', 'Meet'])
    expect([groupOf('Meet'), groupOf('Teach')]).toEqual([undefined, 'Coaching'])
    expect(said()).toBe('A4 is now 4 of 4 in Implementation activities. No longer in the group Coaching.')
  })

  it('leaves it where one is dropped just below its band, and stays where it is put back', async () => {
    const from = within(cardElement('Teach'))
    await drag([from, { x: from.x + 5, y: from.y + 6 }])
    expect(undoNames()).toEqual([])
    await drag([from, { x: from.x, y: bandBox().bottom + 4 }])
    expect(column('activities')).toEqual(['Meet', 'Teach', 'Rest', 'Read'])
    expect([groupOf('Meet'), groupOf('Teach')]).toEqual(['Coaching', undefined])
    expect(undoNames()).toEqual(['move-card'])
  })

  it('goes through it by Alt and arrows as by drag', async () => {
    await userEvent.click(cardElement('Rest'))
    await keys('{Alt>}{ArrowUp}{/Alt}')
    expect([column('activities')[1], groupOf('Rest')]).toEqual(['Rest', 'Coaching'])
    await keys('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect([column('activities')[3], groupOf('Rest')]).toEqual(['Rest', undefined])
  })

  it('goes along with all of its lane', async () => {
    await userEvent.click(bandName())
    await keys('{Alt>}{ArrowDown}{/Alt}')
    expect(column('activities')).toEqual(['Rest', 'Meet', 'Teach', 'Read'])
    expect([groupOf('Meet'), groupOf('Teach')]).toEqual(['Coaching', 'Coaching'])
  })
})

it('a card typed below one of a group is of it', async () => {
  await userEvent.click(cardElement('Teach'))
  await keys('Plan{Enter}Practise{Enter}{Escape}')
  expect(column('activities')).toEqual(['Meet', 'Teach', 'Plan', 'Practise', 'Rest', 'Read'])
  expect([groupOf('Plan'), groupOf('Practise')]).toEqual(['Coaching', 'Coaching'])
})
