import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { canvasState } from '../../renderer/canvas/canvas-store'
import { goToCard } from '../../renderer/canvas/spots'
import { runCommand } from '../../renderer/commands'
import { presentModel, select, useStore } from '../../renderer/store'
import {
  card,
  field,
  focused,
  isUndoable,
  keys,
  line,
  nameOfFocused,
  open,
  openDetails,
  steps,
  told,
  type,
} from './told'
import { show, small } from './window'

openDetails()

describe('a card’s text', () => {
  it('is typed in the panel as on the card: one step, of the same name, line breaks and all', async () => {
    await open(small)
    await type('Text', 'Routines{Enter}everywhere')
    expect(card().text).toBe('Routines\neverywhere')
    expect(steps()).toEqual(['edit-text'])
    isUndoable(() => card().text, 'Common routines')
  })

  it('is reached from the canvas with one key, and left again with another', async () => {
    show(small)
    goToCard('o')
    await expect.poll(() => focused()?.getAttribute('data-card')).toBe('o')
    await keys('{Alt>}{Enter}{/Alt}')
    await expect.poll(nameOfFocused).toBe('Text')
    await keys('{Escape}')
    await expect.poll(() => focused()?.getAttribute('data-card')).toBe('o')
  })
})

describe('the lines of a card', () => {
  it.each([
    [/Kind/, 'Output', () => card().kind, 'outcome', 'change-kind'],
    [/When it shows/, 'Medium term', () => card().horizon, '', 'edit-details'],
    [/Status/, 'Under way', () => card().status, '', 'edit-details'],
  ] as const)('%s is chosen from a list by the keyboard', async (name, option, said, before, step) => {
    await open(small)
    line(name).element().focus()
    await keys('{Enter}')
    await expect.element(page.getByRole('option', { name: option })).toBeVisible()
    await keys(option)
    await keys('{Enter}')
    await expect.poll(said).not.toBe(before)
    expect(steps()).toEqual([step])
    isUndoable(said, before)
  })

  it('say when it shows of outcomes only', async () => {
    await open(small, 'a')
    await expect.element(line(/Status/)).toBeVisible()
    await expect.element(line(/When it shows/)).not.toBeInTheDocument()
  })

  it('fold away to what they say, and stay as they are from card to card', async () => {
    await open(told)
    await expect.element(line(/Whose it is/)).toHaveTextContent('Lowell Schools, Riverside Charter')
    await expect.element(line(/Who does it/)).toHaveTextContent('2 people')
    await expect.element(line(/Dates/)).toHaveTextContent('September 2026 – May 2027')
    await expect.element(line(/Notes/)).toHaveTextContent('Seen in walk-throughs')
    await expect.element(field('Starts')).not.toBeInTheDocument()
    line(/Dates/).element().focus()
    await keys('{Enter}')
    await expect.element(field('Starts')).toBeVisible()
    select(['a'])
    await expect.element(field('Starts')).toHaveValue('')
  })

  it('take owners, and a partner who is missing by name', async () => {
    await open(small, 'o', ['owners'])
    page.getByRole('checkbox', { name: 'Riverside Charter' }).element().focus()
    await keys(' ')
    expect(card().owners).toEqual(['p2'])
    field('Add a partner by name').element().focus()
    await keys('Library{Enter}')
    const partners = () => presentModel().initiative.partners.map(partner => partner.name)
    expect(partners()).toEqual(['Lowell Schools', 'Riverside Charter', 'Library'])
    expect(card().owners).toHaveLength(2)
    await expect.element(page.getByRole('checkbox', { name: 'Library' })).toBeChecked()
    expect(canvasState().said.words).toContain('Library')
    expect(nameOfFocused()).toBe('')
    expect(focused()?.tagName).toBe('INPUT')
    isUndoable(partners, ['Lowell Schools', 'Riverside Charter'])
  })

  it('take dates, and say when the end lies before the start', async () => {
    await open(small, 'a', ['dates'])
    await type('Starts', '9/2026')
    await type('Ends', '2026')
    expect(card('a')).toMatchObject({ start: '2026-09', end: '2026' })
    await type('Ends', '2025')
    await expect.element(page.getByText('This is before the start.')).toBeVisible()
    expect(new Set(steps())).toEqual(new Set(['edit-details']))
  })

  it('take notes', async () => {
    await open(small, 'a', ['notes'])
    await type('Notes', 'One{Enter}Two')
    expect(card('a').notes).toBe('One\nTwo')
    isUndoable(() => card('a').notes, '')
  })
})

describe('who does it', () => {
  it('is added by name, and told more of', async () => {
    await open(small, 'a', ['people'])
    field('Add a person or a role').element().focus()
    await keys('Both coaches{Enter}')
    const people = () => card('a').assignments
    expect(people()).toMatchObject([{ person: 'Both coaches' }])
    line(/^Both coaches/)
      .element()
      .focus()
    await keys('{Enter}')
    await type('Hours', '24')
    await type('Every', 'week')
    line(/^Not said From/)
      .element()
      .focus()
    await keys('{Enter}')
    await keys('Riverside')
    await keys('{Enter}')
    await expect.poll(() => people()[0]?.partner).toBe('p2')
    page.getByRole('checkbox', { name: 'Paid' }).element().focus()
    await keys(' ')
    expect(people()).toMatchObject([{ partner: 'p2', hours: 24, per: 'week', paid: true }])
    await expect
      .element(line(/^Both coaches/))
      .toHaveTextContent('Both coachesRiverside Charter · 24 h per week · Paid')
    expect(new Set(steps())).toEqual(new Set(['edit-people']))
    isUndoable(people, [], steps().length)
  })

  it('keeps hours as a number, and says so of anything else', async () => {
    await open(told, 'o', ['people'], 'w')
    await type('Hours', 'a few')
    await expect.element(page.getByText('Only a number can be kept here.')).toBeVisible()
    await expect.element(field('Hours')).toHaveValue('a few')
    expect(card().assignments[0]?.hours).toBe(24)
    await type('Hours', '{Backspace}')
    expect(card().assignments[0]?.hours).toBeUndefined()
  })

  it('is removed by the keyboard, which goes on with the next, then with adding', async () => {
    await open(told, 'o', ['people'])
    line(/^Both coaches/)
      .element()
      .focus()
    await keys('{Delete}')
    expect(card().assignments.map(({ person }) => person)).toEqual(['Principals'])
    expect(canvasState().said.words).toBe('Removed: Both coaches.')
    await expect.poll(nameOfFocused).toBe('Principals')
    await keys('{Delete}')
    await expect.poll(() => focused()?.getAttribute('placeholder')).toBe('Add a person or a role')
    isUndoable(() => card().assignments.length, 2, 2)
  })
})

describe('what the model says of a card', () => {
  it('is read aloud, both ways, or asked', async () => {
    await open(small, 'a')
    await expect.element(page.getByText('If we have two coaches, then')).toBeVisible()
    await expect.element(page.getByText('then we will see common routines.')).toBeVisible()
    show({ ...small, links: [] })
    select(['o'])
    await expect.element(page.getByText('The model does not say yet.')).toBeVisible()
  })

  it('leads from what the review finds to the field that mends it', async () => {
    await open(small)
    await page.getByRole('button', { name: '“Common routines” has no indicator.', exact: true }).click()
    await expect.poll(() => focused() === field('How would you know?').element()).toBe(true)
    select(['a'])
    await page.getByRole('button', { name: /^Nobody is named for “Coaching cycles”/ }).click()
    await expect.poll(() => focused()?.getAttribute('type')).toBe('checkbox')
  })

  it('goes when it is waived, and the keyboard stays in the panel', async () => {
    await open(small)
    await page.getByRole('button', { name: /^Waive… “Common routines” has no indicator/ }).click()
    await expect.poll(() => focused()?.tagName).toBe('INPUT')
    await keys('The budget shows it{Enter}')
    expect(presentModel().waivers).toHaveLength(1)
    await expect.poll(() => focused()?.textContent).toBe('O1 · Outcome')
  })

  it('stands on the card where it was read in numbers, beside whose it is', async () => {
    await open(told)
    const aside = () => document.querySelector('[data-card="o"] .card-aside')?.textContent
    await expect.poll(aside).toBe('Joint35 of 80 %')
    show(small)
    await expect.poll(aside).toBe('')
  })
})

it('changes nothing in a document that cannot be changed, and shows all of it', async () => {
  await open(told, 'o', ['owners', 'people', 'dates', 'notes'], 'n')
  useStore.setState({ readOnly: 'Newer.' })
  const before = presentModel()
  for (const [name, value] of [
    ['Text', 'Common routines'],
    ['Starts', '2026-09'],
    ['Notes', 'Seen in walk-throughs'],
    ['Baseline', '20'],
    ['Source', 'Walk-throughs'],
    ['Value of the reading of 2026-11-20', '35'],
  ] as const) {
    await expect.element(field(name)).toHaveValue(value)
    await expect.element(field(name)).toHaveAttribute('readonly')
  }
  await expect.element(page.getByRole('button', { name: /Remove|Move up/ })).not.toBeInTheDocument()
  await expect.element(page.getByPlaceholder(/^Add a/)).not.toBeInTheDocument()
  line(/^Share of classrooms/)
    .element()
    .focus()
  await keys('{Delete}{Alt>}{ArrowDown}{/Alt}')
  for (const checkbox of page.getByRole('checkbox').elements())
    if (checkbox instanceof HTMLElement) checkbox.click()
  runCommand('edit.undo')
  expect(presentModel()).toBe(before)
})

it.each(['light', 'dark', 'contrast'] as const)('is without faults under a checker, %s', async theme => {
  useStore.setState(at => ({ settings: { ...at.settings, theme } }))
  await open(told, 'o', ['owners', 'people', 'dates', 'notes'], 'n')
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme)
  await expect.element(page.getByText('Review', { exact: true }).last()).toBeVisible()
  const { violations } = await axe.run('.panel')
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
})
