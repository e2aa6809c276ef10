import './fake-host'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, state, useStore } from '../../renderer/store'
import { openWindow, show, small } from './window'

openWindow()

const steps = (): readonly string[] => state().history.past.map(step => step.name)
const initiative = () => presentModel().initiative
const field = (name: string) => page.getByRole('textbox', { name, exact: true })

/** The command takes the keyboard to the panel's first field. */
const openPanel = async () => {
  runCommand('view.initiative')
  await expect.poll(() => document.activeElement?.closest('.panel') ?? null).not.toBeNull()
}

describe('about this initiative', () => {
  it('takes a burst of typing in a field as one step, and each field as its own', async () => {
    await openPanel()
    await userEvent.fill(field('Name'), '')
    await userEvent.type(field('Name'), 'Shared reading')
    await userEvent.type(field('Home'), 'Teaching office')
    await userEvent.tab()
    expect([initiative().name, initiative().home]).toEqual(['Shared reading', 'Teaching office'])
    expect(steps()).toEqual(['edit-initiative', 'edit-initiative'])
    runCommand('edit.undo')
    expect([initiative().name, initiative().home]).toEqual(['Shared reading', ''])
  })

  it.each([
    ['2026', '2026'],
    ['2026-8', '2026-08'],
    ['8/2026', '2026-08'],
    ['2026/8/5', '2026-08-05'],
    ['after Easter', 'after Easter'],
  ])('takes the date %s as %s', async (typed, kept) => {
    await openPanel()
    await userEvent.type(field('Starts'), typed)
    await userEvent.tab()
    expect(initiative().start).toBe(kept)
    expect(steps()).toEqual(['edit-initiative'])
    const isMinded = kept === 'after Easter'
    await expect.poll(() => document.querySelectorAll('.field-mind').length).toBe(isMinded ? 1 : 0)
  })

  it('rings what has the keyboard, and nothing around it', async () => {
    await openPanel()
    const ringed = () =>
      [...document.querySelectorAll('.panel *')].filter(one => getComputedStyle(one).outlineStyle !== 'none')
    for (let stops = 0; stops < 9; stops++) {
      await userEvent.tab()
      expect(ringed()).toEqual([document.activeElement])
    }
  })

  it('says what the model is at present, as the pages say it', async () => {
    await openPanel()
    await page.getByRole('button', { name: 'Draft', exact: true }).click()
    expect(presentModel().page.status).toBe('Draft')
    await expect.element(field('Status line')).toHaveValue('Draft')
    expect(steps()).toEqual(['page-setup'])
  })

  it('says when the end lies before the start, and only once the field is left', async () => {
    await openPanel()
    await userEvent.type(field('Starts'), '2027')
    await userEvent.type(field('Ends'), '2026-06')
    expect(document.querySelector('.field-mind')).toBeNull()
    await userEvent.tab()
    await expect.element(page.getByText('This is before the start.')).toBeVisible()
  })

  it('adds, names, moves and removes partners', async () => {
    show(small)
    await openPanel()
    const names = () => initiative().partners.map(partner => partner.name)
    await page.getByRole('button', { name: 'Add partner' }).click()
    await userEvent.keyboard('Library{Enter}YMCA')
    await expect.poll(names).toEqual(['Lowell Schools', 'Riverside Charter', 'Library', 'YMCA'])
    await page.getByRole('button', { name: 'Remove YMCA' }).click()
    await page.getByRole('button', { name: 'Move Library up' }).click()
    expect(names()).toEqual(['Lowell Schools', 'Library', 'Riverside Charter'])
    await page.getByRole('button', { name: 'Remove Lowell Schools' }).click()
    expect(names()).toEqual(['Library', 'Riverside Charter'])
    await page
      .getByRole('group', { name: 'Partner 1' })
      .getByRole('button', { name: /Sector/ })
      .click()
    await page.getByRole('option', { name: 'Charter' }).click()
    expect(initiative().partners[0]?.sector).toBe('charter')
    expect(new Set(steps())).toEqual(new Set(['edit-partners']))
  })
})

describe('a document that cannot be changed', () => {
  it('shows the initiative, and changes nothing', async () => {
    show(small)
    useStore.setState({ readOnly: 'Newer.' })
    await openPanel()
    await expect
      .poll(() => document.querySelectorAll('.panel input, .panel textarea').length)
      .toBeGreaterThan(6)
    const open = [...document.querySelectorAll<HTMLInputElement>('.panel input, .panel textarea')]
    expect(open.filter(one => !one.readOnly && one.type !== 'checkbox' && one.tabIndex !== -1)).toEqual([])
    await expect.element(page.getByRole('button', { name: 'Add partner' })).not.toBeInTheDocument()
  })
})

describe('the short lists', () => {
  const assumptions = () => presentModel().assumptions.map(assumption => assumption.text)

  it('are typed, moved and emptied by the keyboard alone', async () => {
    show(small)
    runCommand('insert.assumption')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('Boards meet{Enter}Rooms are free')
    expect(assumptions()).toEqual(['Coaches are released', 'Boards meet', 'Rooms are free'])
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(assumptions()).toEqual(['Coaches are released', 'Rooms are free', 'Boards meet'])
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Backspace}')
    expect(assumptions()).toEqual(['Coaches are released', 'Boards meet'])
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('assumption 1')
  })

  it('are opened, added to and taken from by the mouse', async () => {
    show(small)
    await page.getByRole('button', { name: 'External factors 1' }).click()
    await page.getByRole('button', { name: 'Add external factor' }).click()
    await userEvent.keyboard('Rents')
    await page.getByRole('button', { name: 'Remove external factor 1' }).click()
    expect(presentModel().externalFactors.map(factor => factor.text)).toEqual(['Rents'])
    runCommand('edit.undo')
    expect(presentModel().externalFactors.map(factor => factor.text)).toEqual(['State funding', 'Rents'])
  })

  it('leave no empty item behind where nothing was typed', async () => {
    show(small)
    runCommand('insert.factor')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await page.getByRole('button', { name: 'Details' }).click()
    expect(steps()).toEqual([])
    expect(presentModel().externalFactors.map(factor => factor.text)).toEqual(['State funding'])
  })
})
