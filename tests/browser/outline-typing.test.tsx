import './fake-host'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasState } from '../../renderer/canvas/canvas-store'
import { presentModel, state, useStore } from '../../renderer/store'
import { blankElement, blankModel } from '../../src/model/blank'
import { heard } from './heard'
import { column, here, keys, links, rowElement, rows, showOutline, steps } from './outline'
import { drag, letGo } from './stage'
import { openWindow, small } from './window'

openWindow()

const said = (): string => canvasState().said.words
const field = () => expect.poll(() => document.activeElement?.tagName)

const three = {
  ...blankModel('three', 'en'),
  elements: ['One', 'Two', 'Three'].map(text => blankElement(text, 'input', text)),
}

describe('typing in the outline', () => {
  it('builds a model from nothing, links and reasons and all', async () => {
    await showOutline(blankModel('new', 'en'))
    expect(here()).toBe('lane outcomes')
    await keys('{Home}Two coaches{Enter}Release time{Enter}{Enter}')
    expect(column('inputs')).toEqual(['Two coaches', 'Release time'])
    await keys('{F2}{Tab}Coaching cycles{Tab}Common routines{Escape}')
    expect(links()).toEqual(['Release time > Coaching cycles', 'Coaching cycles > Common routines'])
    await keys('{Home}{ArrowDown}{Control>}l{/Control}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await keys('a1{Enter}')
    expect(said()).toBe('I1 now leads to A1.')
    await expect.poll(here).toMatch(/^card/)
    await keys('{ArrowRight}{ArrowDown}{Enter}')
    await field().toBe('TEXTAREA')
    await keys('Coaches stay{Enter}')
    await expect
      .poll(heard)
      .toBe(
        'Leads to A1. If we have two coaches, then we can have coaching cycles, assuming coaches stay. [treeitem, level 3, selected]',
      )
    expect(links()).toEqual([
      'Release time > Coaching cycles',
      'Coaching cycles > Common routines',
      'Two coaches > Coaching cycles: Coaches stay',
    ])
    expect(steps()).toEqual([
      'add-card',
      'add-card',
      'add-linked-card',
      'add-linked-card',
      'add-link',
      'edit-details',
    ])
    expect(canvasState().pane).toBe('outline')
  })

  it('starts a card below the row with the letter typed, also from a link’s row', async () => {
    await showOutline({ ...small, elements: [...small.elements, blankElement('i2', 'input', 'Rooms')] })
    await keys('{ArrowRight}{ArrowDown}')
    expect(here()).toBe('to l')
    await keys('Books{Escape}')
    expect(column('inputs')).toEqual(['Two coaches', 'Books', 'Rooms'])
    await expect.poll(() => rowElement(here() ?? '').textContent).toContain('Books')
  })

  it('shows on the canvas what is typed, with one text field', async () => {
    await showOutline(three)
    await keys('{F2}!')
    const card = document.querySelector('[data-card="One"]')
    await expect.poll(() => card?.querySelector('.card-text')?.textContent).toBe('One!')
    expect(document.querySelectorAll('.card textarea, .row textarea')).toHaveLength(1)
    await keys('{Escape}')
    await expect.poll(here).toBe('card One')
    await userEvent.dblClick(card ?? document.body)
    await expect.poll(() => document.activeElement?.closest('.card')).toBe(card)
    expect(document.querySelector('.row textarea')).toBeNull()
  })

  it('keeps nothing of a card left empty, and stands on its neighbour', async () => {
    await showOutline(three)
    await keys('{ArrowDown}x{Backspace}{Escape}')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three'])
    expect(steps()).toEqual([])
    await expect.poll(here).toBe('card Two')
  })

  it('adds to the end of a column from its row, though it is closed', async () => {
    await showOutline(three)
    await keys('{Home}{ArrowLeft}')
    expect(rows()).toHaveLength(3)
    await keys('Four{Enter}{Enter}')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three', 'Four'])
    await keys('{Home}{ArrowDown}{ArrowUp}{Enter}Five{Escape}')
    expect(column('inputs').at(-1)).toBe('Five')
  })

  it('changes nothing in a document that cannot be changed', async () => {
    await showOutline(small)
    useStore.setState({ readOnly: 'Newer.' })
    const before = presentModel()
    await keys('a{F2}b{Delete}{Alt>}{ArrowRight}{/Alt}{ArrowRight}{ArrowDown}{Enter}c{Delete}')
    expect(presentModel()).toBe(before)
    expect(document.querySelector('.row textarea')).toBeNull()
  })
})

describe('working by keys in the outline', () => {
  it('moves a card within its column and to the next, and says so', async () => {
    await showOutline(three)
    await keys('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(column('inputs')).toEqual(['Two', 'Three', 'One'])
    expect(said()).toBe('I3 is now 3 of 3 in Inputs.')
    await expect.poll(here).toBe('card One')
    await keys('{Alt>}{ArrowRight}{/Alt}')
    expect(column('activities')).toEqual(['One'])
    await expect.poll(here).toBe('card One')
    await keys('{Control>}zzz{/Control}')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three'])
    await expect.poll(here).toBe('card One')
  })

  it('deletes and duplicates, and stays in the outline', async () => {
    await showOutline(three)
    await keys('{Control>}d{/Control}')
    expect(column('inputs')).toEqual(['One', 'One', 'Two', 'Three'])
    await keys('{Delete}')
    await expect.poll(here).toBe('card Two')
    await keys('{Delete}')
    await expect.poll(here).toBe('card Three')
    expect(column('inputs')).toEqual(['One', 'Three'])
    await keys('{Control>}z{/Control}')
    expect(said()).toBe('Undone: delete.')
    expect(column('inputs')).toEqual(['One', 'Two', 'Three'])
    expect(here()).toBe('card Three')
  })

  it('unlinks on a link’s row, and stays beside it', async () => {
    await showOutline(small)
    await keys('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowDown}{ArrowDown}')
    expect(here()).toBe('from l')
    await keys('{Delete}')
    expect(links()).toEqual(['Coaching cycles > Common routines'])
    await expect.poll(here).toBe('card a')
    await keys('{Control>}z{/Control}')
    expect(links()).toHaveLength(2)
  })

  it('ends a reason with Escape, takes it as one step, and undoes the typing first', async () => {
    await showOutline(small)
    await keys('{ArrowRight}{ArrowDown}{F2}Coaches stay')
    await expect.element(page.getByLabelText('What must hold for I1 to lead to A1')).toHaveFocus()
    await keys('{Escape}')
    await expect.poll(here).toBe('to l')
    expect(steps()).toEqual(['edit-details'])
    await keys('{Control>}z{/Control}')
    expect(presentModel()).toEqual(small)
    expect(here()).toBe('to l')
  })

  it('groups, renames and ungroups, and stays in the outline', async () => {
    await showOutline(three)
    await keys('{Shift>}{ArrowDown}{/Shift}{Control>}g{/Control}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await keys('Coaching{Enter}')
    await expect.poll(() => presentModel().groups.map(group => group.name)).toEqual(['Coaching'])
    await expect.poll(here).toBe('card One')
    expect(await heard()).toContain('In the group Coaching.')
    expect(rowElement('card Two').textContent).toContain('In group Coaching')
    expect(rowElement('card Three').textContent).not.toContain('Coaching')
    await keys('{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Rename group' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await keys('{Control>}a{/Control}Both{Enter}')
    expect(presentModel().groups.map(group => group.name)).toEqual(['Both'])
    await expect.poll(here).toBe('card One')
    await keys('{Control>}{Shift>}g{/Shift}{/Control}')
    await expect.poll(() => presentModel().elements.filter(one => one.group !== '')).toEqual([])
  })

  it('follows the links, and opens each row’s menu', async () => {
    await showOutline(small)
    await keys('{Control>}{ArrowRight}{/Control}')
    await expect.poll(here).toBe('card a')
    await keys('{Control>}{ArrowRight}{/Control}')
    await expect.poll(here).toBe('card o')
    await keys('{ArrowRight}{ArrowDown}{Shift>}{F10}{/Shift}')
    await expect.element(page.getByRole('menu', { name: 'Link from A1 to O1' })).toBeVisible()
    await keys('{Escape}')
    await expect.poll(here).toBe('from m')
    await keys('{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Reason of the link' }).click()
    await field().toBe('TEXTAREA')
    await keys('All come{Enter}')
    expect(links()).toContain('Coaching cycles > Common routines: All come')
    await expect.poll(here).toBe('from m')
    await keys('{ArrowLeft}{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    expect(column('outcomes')).toEqual(['Common routines', 'Common routines'])
    await keys('{Home}{Shift>}{F10}{/Shift}')
    await page.getByRole('menuitem', { name: 'Add card: Input' }).click()
    await field().toBe('TEXTAREA')
    expect(document.activeElement?.closest('[data-outline]')).not.toBeNull()
    expect(state().editing).not.toBeNull()
  })
})

describe('by mouse in the outline', () => {
  const middle = (key: string, part = 0.5) => {
    const { x, y, width, height } = rowElement(key).getBoundingClientRect()
    return { x: x + width / 2, y: y + height * part }
  }

  it('drags a card to another place, in its column and in the next', async () => {
    await showOutline(three)
    await drag([middle('card One'), middle('card Two', 0.4), middle('card Three', 0.9)])
    expect(column('inputs')).toEqual(['Two', 'Three', 'One'])
    expect(said()).toBe('I3 is now 3 of 3 in Inputs.')
    await drag([middle('card Two'), middle('card Three', 0.9), middle('lane activities', 0.9)])
    expect(column('activities')).toEqual(['Two'])
    expect(steps()).toEqual(['move-card', 'move-card'])
    await expect.poll(here).toBe('card Two')
  })

  it('shows while dragging where it would land, and gives up on Escape', async () => {
    await showOutline(three)
    await drag([middle('card One'), middle('card Three', 0.9)], true)
    await expect
      .poll(rows)
      .toEqual(['lane inputs', 'card Two', 'card Three', 'card One', 'lane activities', 'lane outcomes'])
    await keys('{Escape}')
    await letGo(middle('card One'))
    expect(presentModel()).toBe(three)
    await expect.poll(() => rows()[1]).toBe('card One')
  })

  it('folds by the arrow, and stands on what still shows', async () => {
    await showOutline(small)
    await keys('{ArrowRight}{ArrowDown}')
    expect(here()).toBe('to l')
    await userEvent.click(rowElement('card i').querySelector('.row-fold') ?? document.body)
    await expect.poll(here).toBe('card i')
    expect(rows()).not.toContain('to l')
    await userEvent.click(rowElement('lane inputs').querySelector('.row-fold') ?? document.body)
    await expect.poll(here).toBe('lane inputs')
    expect(rows()).not.toContain('card i')
  })
})
