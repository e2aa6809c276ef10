import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { useGuide } from '../../renderer/guide/guide-store'
import { presentModel, state, useStore } from '../../renderer/store'
import { blankElement } from '../../src/model/blank'
import { lastAsked } from './fake-host'
import { column, linkPairs, said, undoNames } from './stage'
import { openWindow, show, small } from './window'

openWindow()
beforeEach(() => {
  useGuide.setState({ isOpen: false, step: 'purpose', typed: '', asked: null, isWanted: false })
})

const keys = (text: string) => userEvent.keyboard(text)
const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
const question = () => document.querySelector('.guide-question')?.textContent ?? ''
const answer = () => document.querySelector('.guide-answer')?.textContent
const bar = () => document.querySelector<HTMLTextAreaElement>('.guide-field')
const stops = () => [...document.querySelectorAll('.guide-stop')].map(stop => stop.textContent)
const isOnCanvas = () => document.activeElement?.closest('[data-canvas]') != null

const openGuide = async () => {
  await keys('{Control>}u{/Control}')
  await expect.poll(() => document.activeElement === bar()).toBe(true)
}

/** Goes on until the room is asked this. */
const goOnTo = async (asks: string) => {
  for (let tries = 0; question() !== asks && tries < 12; tries++) {
    const before = question()
    await keys('{PageDown}')
    await expect.poll(question).not.toBe(before)
  }
  expect(question()).toBe(asks)
}

const paste = (text: string) => {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  bar()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}

describe('a session with the guide', () => {
  it('is typed by the keyboard alone, from the end to the beginning', async () => {
    await openGuide()
    expect(focused()).toBe(question())
    await keys('All children read{Enter}')
    expect(presentModel().initiative.purpose).toBe('All children read')
    await goOnTo('What will be different in ten years, if we really get it right?')
    await keys('Third graders read{Enter}')
    expect(bar()?.value).toBe('')
    expect(said()).toBe('1 card added to Intended outcomes.')
    await goOnTo('What will people do differently on the way there?')
    await keys('Lessons change{Enter}Who pays?{Control>}{Enter}{/Control}Boards agree{Enter}')
    expect(column('outcomes')).toEqual(['Lessons change', 'Boards agree', 'Third graders read'])
    expect(presentModel().parkingLot.map(({ text }) => text)).toEqual(['Who pays?'])
    expect(said()).toBe('1 card added to Intended outcomes.')
    await goOnTo('What will we do, so that this can happen?')
    await keys('Coach teachers{Enter}')
    await goOnTo('What do we have, and what do we need to begin?')
    await keys('Two coaches{Enter}')
    expect(stops().slice(0, 8)).toEqual([
      'Purpose1',
      'Long term1',
      'Medium term2',
      'Short term',
      'Activities1',
      'Participants',
      'Outputs',
      'Inputs1',
    ])
  })

  it('asks of one card after another what leads to it, and reads the links back', async () => {
    show({
      ...small,
      elements: [
        blankElement('a', 'activity', 'Coach teachers'),
        { ...blankElement('m', 'outcome', 'Lessons change'), horizon: 'medium' },
        { ...blankElement('l', 'outcome', 'Third graders read'), horizon: 'long' },
      ],
      links: [],
    })
    useGuide.setState({ step: 'inputs' })
    await openGuide()
    await keys('{PageDown}')
    await expect.poll(question).toBe('How will it come about that third graders read?')
    await keys('{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await keys('o1{Enter}')
    await expect.poll(linkPairs).toEqual(['Lessons change > Third graders read'])
    await expect.poll(answer).toBe('Through lessons changing.')
    await expect.poll(() => document.activeElement?.textContent).toBe('Choose what leads to it')
    await page.getByRole('button', { name: 'Next card' }).click()
    await expect.poll(question).toBe('How will it come about that lessons change?')
    expect(presentModel().elements.find(({ id }) => state().selection.has(id))?.text).toBe('Lessons change')
  })

  it('fills the lists, and ends with a look at what is missing', async () => {
    useGuide.setState({ step: 'assumptions' })
    await openGuide()
    await keys('Coaches stay{Enter}')
    expect(presentModel().assumptions.map(({ text }) => text)).toEqual(['Coaches stay'])
    await goOnTo('What beyond our control may help or hinder?')
    await keys('Rents{Enter}')
    expect(presentModel().externalFactors.map(({ text }) => text)).toEqual(['Rents'])
    await goOnTo('Read it aloud: does each step follow from the one before?')
    await keys('{Enter}')
    await expect.poll(() => state().panel).toBe('review')
    await expect.poll(() => document.activeElement?.className).toContain('review-title')
  })

  it('makes each captured line a step of its own, which undo takes back from the bar', async () => {
    await openGuide()
    await goOnTo('What will we do, so that this can happen?')
    await keys('One{Enter}Two{Enter}{Control>}z{/Control}')
    expect(column('activities')).toEqual(['One'])
    await keys('Thre{Control>}z{/Control}')
    expect(column('activities')).toEqual(['One'])
    expect(undoNames()).toEqual(['add-card'])
  })

  it('takes several pasted lines as one each, and leaves what stands in the bar', async () => {
    await openGuide()
    await goOnTo('What do we have, and what do we need to begin?')
    await keys('Half a thought')
    paste('• Coaches\n• Books\n\n• Rooms')
    expect(column('inputs')).toEqual(['Coaches', 'Books', 'Rooms'])
    expect(undoNames()).toEqual(['add-card'])
    expect(said()).toBe('3 cards added to Inputs.')
    expect(bar()?.value).toBe('Half a thought')
  })

  it('shows what was captured going to its place, which is brought into view', async () => {
    const flown: string[] = []
    const watch = new MutationObserver(records => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element && node.matches('.ghost')) flown.push(node.textContent)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    const many = Array.from({ length: 20 }, (_, at) => blankElement(`i${at}`, 'input', `Input ${at}`))
    show({ ...small, elements: many, links: [] })
    await openGuide()
    await goOnTo('What do we have, and what do we need to begin?')
    await keys('The last of many{Enter}')
    await expect.element(page.getByRole('group', { name: /The last of many/ })).toBeInViewport()
    await keys('Later{Control>}{Enter}{/Control}')
    await expect.poll(() => flown).toEqual(['I21InputThe last of many', 'parked lineLater'])
    await expect.poll(() => document.querySelector('.ghost')).toBeNull()
    watch.disconnect()
  })

  it('is never in the way: Escape leads to the table, and words in the bar wait', async () => {
    show(small)
    await openGuide()
    await keys('Not yet')
    await keys('{Escape}')
    await expect.poll(isOnCanvas).toBe(true)
    expect(document.querySelector('.guide')).not.toBeNull()
    await page.getByRole('button', { name: 'Close the guide' }).click()
    expect(document.querySelector('.guide')).toBeNull()
    await page.getByRole('button', { name: 'Guide', exact: true }).click()
    await expect.poll(() => bar()?.value).toBe('Not yet')
    await expect.poll(() => document.activeElement === bar()).toBe(true)
    await keys('{Control>}u{/Control}')
    await expect.poll(isOnCanvas).toBe(true)
  })

  it('goes to a step by its stop, by mouse to type and by arrows to look', async () => {
    await openGuide()
    await page.getByRole('tab', { name: 'Activities' }).click()
    await expect.poll(() => document.activeElement === bar()).toBe(true)
    expect(said()).toBe('Activities. What will we do, so that this can happen?')
    await keys('{Shift>}{Tab}{Tab}{Tab}{Tab}{Tab}{/Shift}{ArrowRight}')
    await expect.poll(question).toBe('Who will take part?')
    expect(document.activeElement?.getAttribute('role')).toBe('tab')
  })

  it('asks in the facilitator’s order, which is kept', async () => {
    await openGuide()
    await page.getByRole('button', { name: 'Order of the questions' }).click()
    await page.getByRole('menuitemradio', { name: 'Inputs first' }).click()
    await expect.poll(() => stops().slice(0, 3)).toEqual(['Purpose', 'Inputs', 'Activities'])
    expect(lastAsked('setSettings')).toMatchObject({ guide: 'inputs-first' })
    await keys('{Escape}')
    runCommand('file.preferences')
    await page.getByRole('button', { name: /Order in the guide/ }).click()
    await page.getByRole('option', { name: 'Outcomes first' }).click()
    await expect.poll(() => stops().slice(0, 3)).toEqual(['Purpose', 'Long term', 'Medium term'])
  })

  it('is a way to begin an empty model', async () => {
    await page.getByRole('button', { name: 'Guide me' }).click()
    await expect.poll(() => document.activeElement === bar()).toBe(true)
    await expect.element(page.getByRole('region', { name: 'Begin a model' })).not.toBeInTheDocument()
  })

  it('does not show over a document that cannot be changed', async () => {
    show(small)
    await openGuide()
    useStore.setState({ readOnly: 'Newer.' })
    await expect.poll(() => document.querySelector('.guide')).toBeNull()
    await expect.element(page.getByRole('button', { name: 'Guide', exact: true })).toBeDisabled()
  })
})

describe.each(['light', 'dark', 'contrast'] as const)('what a checker finds, %s', theme => {
  it.each(['purpose', 'medium', 'links', 'review'] as const)('nothing at the step %s', async step => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    show({ ...small, links: [] })
    useGuide.setState({ isOpen: true, step })
    await expect.poll(question).not.toBe('')
    const { violations } = await axe.run('.guide')
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`)),
    ).toEqual([])
  })
})

describe.each(['en', 'es'] as const)('at 1280 by 720, %s', language => {
  it('is large enough to be read from the back, and nothing is cut off', async () => {
    await page.viewport(1280, 720)
    useStore.setState(at => ({ settings: { ...at.settings, language } }))
    show(small)
    await openGuide()
    for (const stop of document.querySelectorAll<HTMLElement>('.guide-stop')) {
      stop.click()
      await expect.poll(() => stop.getAttribute('aria-selected')).toBe('true')
      const asks = document.querySelector<HTMLElement>('.guide-question')
      expect(Number.parseFloat(asks ? getComputedStyle(asks).fontSize : '')).toBeGreaterThanOrEqual(28)
      for (const one of document.querySelectorAll<HTMLElement>(
        '.guide-question, .guide-field, .guide-button',
      ))
        expect([one.textContent, one.scrollWidth - one.clientWidth]).toEqual([one.textContent, 0])
      const table = document.querySelector('.table')?.getBoundingClientRect().height ?? 0
      expect(table).toBeGreaterThan(360)
    }
    await page.viewport(1280, 800)
  })
})
