import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { canvasState } from '../../renderer/canvas/canvas-store'
import { today } from '../../renderer/powers'
import { select } from '../../renderer/store'
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
import { small } from './window'

openDetails()

const indicator = (place = 0) => card().indicators[place]

describe('indicators', () => {
  it('are added by typing what would be seen, and go on with the figures', async () => {
    await open(small)
    field('How would you know?').element().focus()
    await keys('Share{Enter}')
    expect(indicator()).toMatchObject({ text: 'Share' })
    await expect.poll(() => focused() === field('Baseline').element()).toBe(true)
    await keys('0{Tab}75{Tab}%{Tab}2027-6{Tab}often{Tab}')
    expect(indicator()).toMatchObject({
      baseline: 0,
      target: 75,
      unit: '%',
      due: '2027-06',
      frequency: 'often',
    })
    expect(steps()).toEqual(Array(6).fill('edit-indicators'))
    isUndoable(() => card().indicators, [], 6)
  })

  it('say where they are found, and who keeps count', async () => {
    await open(told, 'o', [], 'n')
    await type('What you would see or count', 'Part')
    await type('Source', 'Visits')
    page.getByRole('checkbox', { name: 'Lowell Schools' }).element().focus()
    await keys(' ')
    expect(indicator()).toMatchObject({ text: 'Part', source: 'Visits', owners: ['p1'] })
    isUndoable(() => indicator()?.owners, [])
  })

  it('keep words as words and numbers as numbers', async () => {
    await open(told, 'o', [], 'n')
    await type('Baseline', 'few')
    expect(indicator()?.baseline).toBe('few')
    await type('Target', '90%')
    expect(indicator()?.target).toBe(90)
    await type('Baseline', '12.50')
    expect(indicator()?.baseline).toBe(12.5)
    await expect.element(field('Baseline')).toHaveValue('12.5')
  })

  it('say in one line where they came from, where they are and where to', async () => {
    await open(told)
    await expect
      .element(line(/^Share of classrooms/))
      .toHaveTextContent('Share of classroomsFrom 20, now 35, to reach 80 % by June 2027')
    await expect.element(line(/^Agreement/)).toHaveTextContent('No figures yet')
    const way = document.querySelector('.reached-so-far')?.getAttribute('d')
    expect(way).toBe('M0 4H25')
  })

  it('are moved and removed by the keyboard, and each is said', async () => {
    await open(told)
    line(/^Agreement/)
      .element()
      .focus()
    await keys('{Alt>}{ArrowUp}{/Alt}')
    expect(card().indicators.map(({ id }) => id)).toEqual(['n2', 'n'])
    expect(canvasState().said.words).toBe('Agreement of principals is now 1 of 2.')
    await expect.poll(nameOfFocused).toContain('Agreement of principals')
    await keys('{Delete}')
    expect(card().indicators.map(({ id }) => id)).toEqual(['n'])
    expect(canvasState().said.words).toBe('Removed: Agreement of principals.')
    await expect.poll(nameOfFocused).toContain('Share of classrooms')
    isUndoable(() => card().indicators.map(({ id }) => id), ['n', 'n2'], 2)
  })

  it('take a reading for today in its value and Enter', async () => {
    await open(told, 'o', [], 'n')
    field('Add a reading for today').element().focus()
    await keys('41{Enter}')
    expect(indicator()?.readings.at(-1)).toMatchObject({ date: today(), value: 41 })
    await expect.poll(() => focused()?.getAttribute('placeholder')).toBe('Add a reading for today')
    expect(steps()).toEqual(['edit-readings'])
  })

  it('change what was read', async () => {
    await open(told, 'o', [], 'n')
    await type('Note on the reading of 2026-11-20', 'Late')
    await type('Value of the reading of 2026-11-20', '0')
    expect(indicator()?.readings[1]).toMatchObject({ value: 0, note: 'Late' })
    isUndoable(() => indicator()?.readings[1], told.elements[2]?.indicators[0]?.readings[1], 2)
  })

  it('show readings newest first, and the keyboard goes on when one is removed', async () => {
    await open(told, 'o', [], 'n')
    const dates = () =>
      [...document.querySelectorAll<HTMLInputElement>('.reading input')].flatMap(({ value }) =>
        /^\d{4}-/.test(value) ? [value] : [],
      )
    expect(dates()).toEqual(['2026-11-20', '2026-10-30'])
    page.getByRole('button', { name: 'Remove the reading of 2026-11-20' }).element().focus()
    await keys('{Enter}')
    expect(dates()).toEqual(['2026-10-30'])
    await expect.poll(nameOfFocused).toBe('Remove the reading of 2026-10-30')
    await keys('{Enter}')
    await expect.poll(() => focused()?.getAttribute('placeholder')).toBe('Add a reading for today')
    isUndoable(() => indicator()?.readings.length, 2, 2)
  })

  it('keep their readings where they are while a date is typed, and order them once it is left', async () => {
    await open(told, 'o', [], 'n')
    const values = () =>
      [...document.querySelectorAll<HTMLInputElement>('.reading input')].flatMap(({ value }) =>
        /^\d\d$/.test(value) ? [value] : [],
      )
    field('Date of the reading of 2026-11-20').element().focus()
    await keys('{Control>}a{/Control}2025-01-05')
    expect(values()).toEqual(['35', '24'])
    await keys('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}')
    expect(focused()?.closest('.reading')).toBeNull()
    await expect.poll(values).toEqual(['24', '35'])
    expect(indicator()?.readings[1]?.date).toBe('2025-01-05')
  })

  it('let Escape give up what is being added, and then the panel', async () => {
    await open(small)
    field('How would you know?').element().focus()
    await keys('Never mind{Escape}')
    await expect.element(field('How would you know?')).toHaveValue('')
    expect(focused()).toBe(field('How would you know?').element())
    await keys('{Escape}')
    await expect.poll(() => focused()?.closest('.canvas') ?? null).not.toBeNull()
    expect(card().indicators).toEqual([])
  })

  it('drop no words when another card is chosen while one is being added', async () => {
    await open(small)
    field('How would you know?').element().focus()
    await keys('Half')
    select(['a'])
    await expect.poll(() => card('o').indicators.map(({ text }) => text)).toEqual(['Half'])
    expect(card('a').indicators).toEqual([])
  })
})
