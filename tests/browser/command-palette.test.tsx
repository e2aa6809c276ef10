import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { presentModel, state } from '../../renderer/store'
import { openWindow, show, small } from './window'

openWindow()

beforeEach(async () => {
  show(small)
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
})

const keys = (text: string) => userEvent.keyboard(text)
const open = async () => {
  await keys('{Control>}k{/Control}')
  await expect.element(page.getByRole('dialog', { name: 'Do something, or go to a card' })).toBeVisible()
}
const offered = (): readonly string[] =>
  [...document.querySelectorAll('[role=option] .chooser-text')].map(one => one.textContent ?? '')

describe('the command palette', () => {
  it('goes to a card by a few letters of it', async () => {
    await open()
    await keys('cycl')
    await expect.poll(offered).toEqual(['Coaching cycles'])
    await keys('{Enter}')
    expect(state().dialog).toBeNull()
    expect([...state().selection]).toEqual(['a'])
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('a')
  })

  it('goes to a card by its code first', async () => {
    await open()
    await keys('o1')
    await expect.poll(() => offered()[0]).toBe('Common routines')
    await keys('{Enter}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('o')
  })

  it('does a command by letters of its words in any order, and shows its keys', async () => {
    await open()
    await keys('shortc keyb')
    await expect.poll(offered).toEqual(['Keyboard shortcuts'])
    await expect.element(page.getByRole('option')).toHaveTextContent('Ctrl+/')
    await keys('{Enter}')
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

  it.each([
    ['Spanish', 'Preferences…'],
    ['idioma', 'Preferences…'],
    ['dark', 'Preferences…'],
    ['as adopted', 'Page setup'],
  ])('finds by “%s” what has that inside, under its own name', async (typed, label) => {
    await open()
    await keys(typed)
    await expect.poll(offered).toContain(label)
  })

  it('adds a card that takes the keyboard', async () => {
    await userEvent.click(document.querySelector('[data-card="a"]') ?? document.body)
    await open()
    await keys('outcome')
    await expect.poll(() => offered()[0]).toBe('Outcome')
    await keys('{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await keys('Children read{Escape}')
    expect(presentModel().elements.map(({ text }) => text)).toContain('Children read')
  })

  it('works on what is selected, and offers only what can be done', async () => {
    await open()
    await keys('delete')
    await expect.element(page.getByText('No command or card says that.')).toBeVisible()
    await keys('{Escape}{Escape}')
    await userEvent.click(document.querySelector('[data-card="a"]') ?? document.body)
    await open()
    await keys('delete')
    await expect.poll(offered).toEqual(['Delete'])
    await keys('{Enter}')
    expect(presentModel().elements.map(({ id }) => id)).toEqual(['i', 'o'])
    await open()
    await keys('undo')
    await expect.poll(offered).toEqual(['Undo delete'])
  })

  it('keeps a card being typed when it opens, and gives the keyboard back', async () => {
    await userEvent.click(document.querySelector('[data-card="a"]') ?? document.body)
    await keys('More cycles')
    await open()
    await keys('{Escape}')
    expect(presentModel().elements.map(({ text }) => text)).toContain('More cycles')
    await expect.poll(() => document.activeElement?.closest('[data-canvas]')).not.toBeNull()
  })

  it('brings what the arrows reach into view', async () => {
    await open()
    await keys('{ArrowUp}')
    await expect
      .poll(() => {
        const list = document.querySelector('.chooser-list')?.getBoundingClientRect()
        const at = document.querySelector('[role=option][data-focused]')?.getBoundingClientRect()
        return list && at && at.top >= list.top - 1 && at.bottom <= list.bottom + 1
      })
      .toBe(true)
  })

  it('is sound under axe', async () => {
    await open()
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
