import './fake-host'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasState } from '../../renderer/canvas/canvas-store'
import { presentModel, select, showPanel, state, useStore } from '../../renderer/store'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { heard } from './heard'
import { here, keys, rowElement, rows, showOutline } from './outline'
import { openWindow, small } from './window'

openWindow()

const withReason: Model = {
  ...small,
  links: small.links.map(link => (link.id === 'l' ? { ...link, assumption: 'Coaches stay' } : link)),
  groups: [{ id: 'g', name: 'Coaching', more: [] }],
  elements: small.elements.map(one => (one.id === 'a' ? { ...one, group: 'g' } : one)),
}

describe('opening the outline', () => {
  it('takes the keyboard to where one stands, and closing it back to the canvas', async () => {
    await showOutline(small)
    expect(here()).toBe('card i')
    await keys('{ArrowDown}{ArrowDown}{Control>}{Shift>}o{/Shift}{/Control}')
    expect(document.querySelector('[data-outline]')).toBeNull()
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('a')
    await keys('{ArrowRight}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('o')
    await page.getByRole('button', { name: 'Outline', exact: true }).click()
    await expect.poll(here).toBe('card o')
    await keys('{Escape}{Escape}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('o')
  })

  it('goes to the row of a link that is selected', async () => {
    await showOutline(small)
    await keys('{Control>}{Shift>}o{/Shift}{/Control}')
    select(['m'])
    await keys('{Control>}{Shift>}o{/Shift}{/Control}')
    await expect.poll(here).toBe('to m')
  })

  it('leaves the canvas room beside the panel', async () => {
    await showOutline(small)
    showPanel('review')
    await expect.poll(() => document.querySelector('.panel')).not.toBeNull()
    const width = document.querySelector('.canvas')?.getBoundingClientRect().width
    expect(width).toBeGreaterThan(500)
  })
})

describe('a screen reader’s path', () => {
  it('hears columns, cards with what they lead to, and links with their sentence and reason', async () => {
    await showOutline(withReason)
    const path: string[] = []
    await keys('{Home}')
    for (const press of [
      '',
      'ArrowDown',
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
    ]) {
      if (press !== '') await keys(`{${press}}`)
      path.push(await heard())
    }
    expect(path).toEqual([
      'Inputs, 1 card [treeitem, level 1, open]',
      'Input I1: Two coaches. Leads to A1 Coaching cycles. [treeitem, level 2, closed, selected]',
      'Input I1: Two coaches. Leads to A1 Coaching cycles. [treeitem, level 2, open, selected]',
      'Leads to A1. If we have two coaches, then we can have coaching cycles, assuming coaches stay. [treeitem, level 3, selected]',
      'Implementation activities, 1 card [treeitem, level 1, open]',
      'Activity A1: Coaching cycles. Leads to O1 Common routines. In the group Coaching. [treeitem, level 2, closed, selected]',
      'Activity A1: Coaching cycles. Leads to O1 Common routines. In the group Coaching. [treeitem, level 2, open, selected]',
      'Leads to O1. If we have coaching cycles, then we will see common routines. No reason given yet. [treeitem, level 3, selected]',
      'Comes from I1. If we have two coaches, then we can have coaching cycles, assuming coaches stay. [treeitem, level 3, selected]',
      'Activity A1: Coaching cycles. Leads to O1 Common routines. In the group Coaching. [treeitem, level 2, open, selected]',
      'Activity A1: Coaching cycles. Leads to O1 Common routines. In the group Coaching. [treeitem, level 2, closed, selected]',
      'Implementation activities, 1 card [treeitem, level 1, open]',
      'Implementation activities, 1 card [treeitem, level 1, closed]',
    ])
    expect(rows()).toEqual(['lane inputs', 'card i', 'to l', 'lane activities', 'lane outcomes', 'card o'])
  })

  it('is one tab stop between the palette and the canvas', async () => {
    await showOutline(small)
    await keys('{ArrowDown}')
    await userEvent.tab()
    await expect.poll(() => document.activeElement?.getAttribute('data-lane')).toBe('activities')
    await userEvent.tab({ shift: true })
    await expect.poll(here).toBe('lane activities')
    await userEvent.tab({ shift: true })
    await expect.element(page.getByRole('button', { name: 'Close the outline' })).toHaveFocus()
  })

  it.each(['light', 'dark', 'contrast'] as const)('meets what a checker asks, %s', async theme => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    await showOutline(withReason)
    await page.getByRole('button', { name: 'Show links' }).click()
    await userEvent.click(rowElement('from l'))
    const faults = async () => {
      const { violations } = await axe.run('#root')
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }
    expect(await faults()).toEqual([])
    await keys('{Enter}')
    expect(await faults()).toEqual([])
    await keys('{Escape}{ArrowLeft}{Enter}')
    expect(await faults()).toEqual([])
  })
})

describe('one selection', () => {
  it('is the canvas’s and the outline’s, both ways', async () => {
    await showOutline(small)
    await userEvent.click(rowElement('card o'))
    expect([...state().selection]).toEqual(['o'])
    const cardOf = (id: string) => document.querySelector(`[data-card="${id}"]`)
    expect(cardOf('i')?.classList).toContain('is-lit')
    await userEvent.click(cardOf('i') ?? document.body)
    await expect.poll(() => rowElement('card i').ariaSelected).toBe('true')
    expect(rowElement('card i').tabIndex).toBe(0)
    expect(rowElement('card o').ariaSelected).toBe('false')
    expect(document.activeElement).toBe(cardOf('i'))
  })

  it('shows the row of what is selected elsewhere, however it is folded', async () => {
    await showOutline(small)
    await keys('{Home}{ArrowLeft}{ArrowDown}')
    expect(rows()).not.toContain('card i')
    select(['i'])
    await expect.poll(() => rowElement('card i').tabIndex).toBe(0)
    select(['m'])
    await expect.poll(() => rowElement('to m').tabIndex).toBe(0)
    expect(canvasState().spot).toEqual({ type: 'card', id: 'a' })
  })

  it('is extended with Shift, and all of it by one command', async () => {
    await showOutline(small)
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect([...state().selection]).toEqual(['i', 'a'])
    await keys('{Control>}a{/Control}')
    expect(state().selection.size).toBe(3)
    expect(here()).toBe('card a')
  })

  it('scrolls to the row', async () => {
    const many = Array.from({ length: 80 }, (_, at) => blankElement(`i${at}`, 'input', `Card ${at}`))
    await showOutline({ ...small, elements: many, links: [] })
    select(['i70'])
    await expect
      .poll(() => rowElement('card i70').getBoundingClientRect().bottom)
      .toBeLessThan(window.innerHeight)
    await keys('{Home}')
    expect(rowElement('lane inputs').getBoundingClientRect().top).toBeGreaterThan(50)
  })

  it('draws of a thousand cards those near the view, and stands on the last as on the first', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => blankElement(`i${at}`, 'input', `Card ${at}`))
    await showOutline({ ...small, elements: many, links: [] })
    expect(rows().length).toBeLessThan(150)
    await keys('{End}{ArrowUp}{ArrowUp}')
    await expect.poll(here).toBe('card i999')
    expect(await heard()).toContain('Input I1000: Card 999.')
    expect(rowElement('card i999').ariaSetSize).toBe('1000')
    await expect.poll(() => rowElement('card i998').getBoundingClientRect().top).toBeGreaterThan(50)
    await keys('One more{Escape}')
    expect(presentModel().elements.at(-1)?.text).toBe('One more')
    await keys('{Home}{ArrowDown}')
    expect(here()).toBe('card i0')
    await expect
      .poll(() => rowElement('card i5').getBoundingClientRect().bottom)
      .toBeLessThan(window.innerHeight)
  })

  it('is copied, cut and pasted by the same keys', async () => {
    await showOutline(small)
    await keys('{Control>}c{/Control}{ArrowDown}{ArrowDown}{Control>}v{/Control}')
    await expect.poll(() => presentModel().elements.length).toBe(4)
    await expect.poll(here).toMatch(/^card/)
    expect(canvasState().pane).toBe('outline')
    await keys('{Control>}x{/Control}')
    expect(presentModel().elements.map(one => one.text)).toEqual(small.elements.map(one => one.text))
  })

  it('finds from the outline, and comes back to it', async () => {
    await showOutline(small)
    await keys('{Control>}f{/Control}')
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await keys('routines{Escape}')
    await expect.poll(here).toBe('card o')
    await keys('{Control>}k{/Control}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await keys('two coaches')
    await keys('{Enter}')
    await expect.poll(here).toBe('card i')
  })
})

describe('the reason of a link', () => {
  it('is opened in the panel from the canvas', async () => {
    await showOutline(small)
    await keys('{Control>}{Shift>}o{/Shift}{/Control}')
    select(['l'])
    await keys('{F2}')
    await expect.element(page.getByRole('textbox', { name: 'Assuming' })).toHaveFocus()
  })
})
