import './fake-host'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { useShownList } from '../../renderer/compare/list-paper'
import { presentModel, state, undoEdit, useStore } from '../../renderer/store'
import { useVersions } from '../../renderer/versions/versions-store'
import { saveText } from '../../src/file/save'
import { frozen } from '../../src/file/versions'
import { setText } from '../../src/model/edits/elements'
import { removeThings } from '../../src/model/edits/remove'
import { addVersion } from '../../src/model/edits/versions'
import { wordsOf } from '../../src/words/words'
import { answers, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const says = wordsOf('en').versions
const { paper } = wordsOf('en').comparing
const hash = (letter: string) => letter.repeat(64)
const about = { name: 'As adopted', date: '2027-05-14', present: 'Ana and Ben', decisions: 'To go on' }
/** The model as it is now: a card changed and another gone since it was saved. */
const now = setText(removeThings(small, ['i']), 'a', 'Coaching cycles every month')

const open = async (): Promise<void> => {
  runCommand('file.versions')
  await expect.element(page.getByRole('dialog')).toBeVisible()
}

const option = (name: RegExp) => page.getByRole('option', { name })

beforeEach(() => {
  answers.saves = [{ digest: hash('a'), at: Date.UTC(2027, 4, 1, 12) }]
  answers.earlier = new TextEncoder().encode(saveText(small))
  show(now)
})
afterEach(() => {
  answers.saves = []
  answers.earlier = null
})

describe('what the model was before', () => {
  it('is listed by time, with what has changed since in words and on the picture', async () => {
    await open()
    await expect.element(option(/May 1, 2027/)).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByText(/Removed: input .*Two coaches/i).first()).toBeVisible()
    await expect.poll(() => document.querySelector('.told-text ins')?.textContent).toContain('every month')
    await expect
      .poll(() =>
        [...document.querySelectorAll('.picture .change-sign')].map(one => one.textContent).toSorted(),
      )
      .toEqual(['Changed', 'Removed'])
    await expect.poll(() => document.querySelector('.moment-summary')?.textContent).toContain(says.changes(3))
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('is brought back as one edit', async () => {
    await open()
    await page.getByRole('button', { name: says.bringBack }).click()
    expect(presentModel().elements.map(({ text }) => text)).toEqual(small.elements.map(({ text }) => text))
    expect(state().dialog).toBeNull()
    expect(state().history.past.map(({ name }) => name)).toEqual(['bring-back'])
    undoEdit()
    expect(presentModel()).toBe(now)
  })

  it('lists on paper what has changed since any of them, and prints it', async () => {
    show(addVersion(now, frozen('v', about, small)))
    await open()
    await expect.element(page.getByText(says.sinceNamed('As adopted'))).toBeVisible()
    await expect.element(page.getByRole('button', { name: paper.print })).toBeVisible()
    const list = useShownList.getState().tell?.()
    expect(list?.title).toBe(says.sinceNamed('As adopted'))
    expect(list?.facts).toEqual([
      paper.here(small.initiative.name),
      `${says.named}, 14 May 2027`,
      says.present('Ana and Ben'),
      says.decisions('To go on'),
    ])
    expect(list?.sections.flatMap(({ rows }) => rows.map(({ body }) => body))).toContain(
      'Activity: text\nCoaching cycles [new: “every month”]',
    )
    await option(/May 1, 2027/).click()
    await expect.poll(() => useShownList.getState().tell?.().title).toMatch(/^Changed since May 1, 2027/)
    runCommand('file.print')
    await expect.poll(() => lastAsked('print'), { timeout: 25_000 }).toMatchObject({ sheets: 1, height: 792 })
    await option(/As it is now/).click()
    await expect.poll(() => page.getByRole('button', { name: paper.print }).elements()).toEqual([])
    expect(useShownList.getState().tell).toBeNull()
  })

  it('is left by Escape with everything as it was, by keyboard alone', async () => {
    await open()
    await expect.element(option(/May 1, 2027/)).toHaveAttribute('aria-selected', 'true')
    document.querySelector<HTMLElement>('.moments [aria-selected="true"]')?.focus()
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(() => useVersions.getState().chosen).toBe('now')
    await userEvent.keyboard('{Escape}{Escape}')
    await expect.poll(() => state().dialog).toBeNull()
    expect(presentModel()).toBe(now)
  })

  it('can be looked at where the model cannot be changed', async () => {
    useStore.setState({ readOnly: 'Made with a newer version.' })
    await open()
    await expect.element(page.getByText(/Removed: input/i).first()).toBeVisible()
    expect(page.getByRole('button', { name: says.bringBack }).elements()).toEqual([])
    expect(page.getByRole('button', { name: says.freeze }).elements()).toEqual([])
  })
})

describe('a version with a name', () => {
  it('is kept in the file, with who was there and what was decided', async () => {
    await open()
    await option(/As it is now/).click()
    await page.getByRole('button', { name: says.freeze }).click()
    await userEvent.fill(
      page.getByRole('textbox', { name: says.name, exact: true }),
      'As adopted by the board',
    )
    await userEvent.fill(page.getByRole('textbox', { name: says.who }), 'Ana, Ben')
    await userEvent.fill(page.getByRole('textbox', { name: says.what }), 'Coaching goes on')
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('button', { name: says.keep }).click()
    expect(presentModel().versions).toMatchObject([
      { name: 'As adopted by the board', present: 'Ana, Ben', decisions: 'Coaching goes on' },
    ])
    await expect.element(option(/As adopted by the board/)).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByText(says.nothingSince)).toBeVisible()
    undoEdit()
    expect(presentModel()).toBe(now)
  })

  it('is typed at once, given up by Escape, and leaves the keyboard with what is chosen', async () => {
    await open()
    const held = () => document.activeElement?.textContent ?? ''
    await page.getByRole('button', { name: says.freeze }).click()
    await userEvent.keyboard('As adopted, in May')
    await expect
      .element(page.getByRole('textbox', { name: says.name, exact: true }))
      .toHaveValue('As adopted, in May')
    await userEvent.keyboard('{Escape}')
    expect(state().dialog).not.toBeNull()
    expect(presentModel()).toBe(now)
    await expect.poll(held).toContain('May 1, 2027')
    await page.getByRole('button', { name: says.freeze }).click()
    await userEvent.keyboard('As adopted{Enter}')
    await expect.poll(held).toContain('As adopted')
    await expect.element(page.getByRole('button', { name: says.bringBack })).toBeEnabled()
    await page.getByRole('button', { name: says.remove, exact: true }).click()
    await expect.poll(held).toBe(says.cancel)
  })

  it('is told apart from what has changed since, and removed after a question', async () => {
    show(addVersion(now, frozen('v', about, small)))
    await open()
    await expect.element(page.getByText(says.sinceNamed('As adopted'))).toBeVisible()
    await expect.element(page.getByText(says.present('Ana and Ben'))).toBeVisible()
    await expect.element(page.getByText(/Removed: input/i).first()).toBeVisible()
    await page.getByRole('button', { name: says.remove, exact: true }).click()
    await expect.element(page.getByText(says.askRemove('As adopted'))).toBeVisible()
    expect(presentModel().versions.length).toBe(1)
    await page.getByRole('button', { name: says.remove, exact: true }).click()
    expect(presentModel().versions).toEqual([])
    undoEdit()
    expect(presentModel().versions.length).toBe(1)
  })
})
