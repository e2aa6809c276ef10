import './fake-host'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, select, state, useStore } from '../../renderer/store'
import { asked, fromHost } from './fake-host'
import { coaching, keys, onProjector, place, present, told } from './on-the-stage'
import { show } from './window'

onProjector()

const undoNames = () => state().history.past.map(step => step.name)
const screens = () => asked.filter(([name]) => name === 'fullScreen').map(([, given]) => given)

describe('Present', () => {
  it('fills the screen, begins with the name and ends with the whole', async () => {
    await present()
    expect(screens()).toEqual([true])
    await expect
      .element(page.getByRole('dialog').getByRole('heading', { name: 'Shared coaching' }))
      .toBeVisible()
    expect(place()).toBe('3 steps')
    await keys('{End}')
    await expect.element(page.getByRole('heading', { name: 'That is the whole model.' })).toBeVisible()
    await keys('{Escape}')
    await expect.poll(() => document.querySelector('.present')).toBeNull()
    expect(screens()).toEqual([true, false])
  })

  it('steps from the end backwards, a sentence at a time', async () => {
    await present()
    const all = []
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown']) {
      await keys(`{${key}}`)
      all.push(`${place()}: ${told()}`)
    }
    expect(all).toEqual([
      '1 of 3: How will common routines come about? Through coaching cycles.',
      '2 of 3: How will coaching cycles come about? Through two coaches and a grant.',
      '3 of 3: What does this make possible? The model does not say yet.',
    ])
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'PageUp']) await keys(`{${key}}`)
    expect(place()).toBe('3 steps')
    for (const key of [' ', 'Enter']) await keys(`{${key}}`)
    expect(place()).toBe('2 of 3')
  })

  it('turns to the start forwards and stays with the card', async () => {
    await present()
    await keys('{ArrowRight}{Control>}{ArrowRight}{/Control}')
    expect([place(), told()]).toEqual([
      '2 of 3',
      'If we have coaching cycles, then we will see common routines.',
    ])
    await keys('{ArrowLeft}')
    expect([place(), told()]).toEqual([
      '1 of 3',
      'If we have two coaches and a grant, then we can have coaching cycles.',
    ])
    await keys('{Control>}{ArrowLeft}{/Control}')
    expect(place()).toBe('2 of 3')
  })

  it('begins at the selected card, and leaves to the card told of, with the keyboard on it', async () => {
    show(coaching)
    select(['v'])
    await keys('{F5}')
    await expect.poll(place).toBe('3 of 3')
    await keys('{ArrowLeft}{Escape}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('a')
    expect([...state().selection]).toEqual(['a'])
    select([])
    await keys('{F5}')
    await expect.poll(place).toBe('2 of 3')
  })

  it('is left when the system leaves full screen', async () => {
    await present()
    fromHost('leftFullScreen', {})
    await expect.poll(() => document.querySelector('.present')).toBeNull()
    expect(state().dialog).toBeNull()
  })

  it('shows its buttons to the pointer and to Tab', async () => {
    await present()
    const tools = () => getComputedStyle(document.querySelector('.stage-tools') ?? document.body).opacity
    await keys('{ArrowRight}')
    await expect.poll(tools, { timeout: 6000 }).toBe('0')
    await keys('{Tab}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Back')
    await expect.poll(tools).toBe('1')
    await page.getByRole('button', { name: 'Next' }).click()
    expect(place()).toBe('2 of 3')
    expect(document.activeElement?.className).toBe('stage')
    await page.getByRole('button', { name: 'From the start' }).click()
    expect(place()).toBe('1 of 3')
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect.poll(() => state().dialog).toBeNull()
  })

  it('leaves the hidden canvas alone', async () => {
    await present()
    select(['a'])
    await keys('{Delete}{Control>}1{/Control}x')
    expect(presentModel()).toBe(coaching)
    expect(state().dialog?.kind).toBe('present')
  })
})

describe('marks', () => {
  it('are made with one key, about the one link or else the card, and taken back with the same', async () => {
    await present()
    await keys('{ArrowRight}d')
    expect(presentModel().marks).toMatchObject([{ about: 'm', mark: 'doubt' }])
    await keys('{ArrowRight}a')
    expect(presentModel().marks[1]).toMatchObject({ about: 'a', mark: 'agree' })
    await keys('m')
    expect(presentModel().marks[1]).toMatchObject({ about: 'a', mark: 'missing' })
    await keys('m')
    expect(presentModel().marks).toHaveLength(1)
    await keys('{Control>}z{/Control}')
    expect(presentModel().marks).toHaveLength(2)
    expect(undoNames()).toEqual(['mark', 'mark', 'mark'])
    await keys('{End}')
    expect([...document.querySelectorAll('.stage-counts li')].map(line => line.textContent)).toEqual([
      '1 Doubt',
      '1 Missing',
    ])
  })

  it('take the room’s words, and letters there are text', async () => {
    await present()
    await keys('{ArrowRight}d{Tab}')
    await expect.poll(() => document.activeElement?.getAttribute('placeholder')).toBe('What is the doubt?')
    await keys('Madam, add a day{Enter}')
    expect(document.activeElement?.className).toBe('stage')
    expect(presentModel().marks).toMatchObject([{ mark: 'doubt', note: 'Madam, add a day' }])
    expect(undoNames()).toEqual(['mark', 'mark'])
  })

  it.each([
    ['Keep as assumption', 'keep-as-assumption', { assumptions: [{}, { text: 'Released?', about: 'm' }] }],
    ['Park as question', 'park-question', { parkingLot: [{ text: 'Summer camp' }, { text: 'Released?' }] }],
  ])('become something else in one step: %s', async (name, step, model) => {
    await present()
    await keys('{ArrowRight}d{Tab}Released?{Enter}')
    await page.getByRole('button', { name }).click()
    expect(presentModel()).toMatchObject({ ...model, marks: [] })
    expect(undoNames().at(-1)).toBe(step)
    runCommand('edit.undo')
    expect(presentModel()).toMatchObject({ marks: [{ note: 'Released?' }] })
  })

  it('answer to their letters on the stage alone', async () => {
    await present()
    await keys('{ArrowRight}{Tab}adm')
    expect(presentModel().marks).toEqual([])
    await keys('{ArrowLeft}')
    expect(place()).toBe('3 steps')
  })

  it('are off in a document that cannot be changed, which says so', async () => {
    await present()
    useStore.setState({ readOnly: 'Newer.' })
    await keys('{ArrowRight}d')
    expect(presentModel()).toBe(coaching)
    await expect
      .element(page.getByText('so nothing can be marked', { exact: false }).first())
      .toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Doubt' })).not.toBeInTheDocument()
  })
})
