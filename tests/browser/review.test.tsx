import './fake-host'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, select, showPanel, state, useStore } from '../../renderer/store'
import { blankElement, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { openWindow, show, small } from './window'

openWindow()

/** Two faults about cards, two about the whole, and a hint. */
const lacking: Model = {
  ...small,
  initiative: { ...small.initiative, partners: [] },
  elements: [...small.elements, blankElement('x', 'input', 'An old van')],
  links: [blankLink('l', 'i', 'a'), { ...blankLink('m', 'a', 'o'), evidence: 'some' }],
  externalFactors: [],
}
const open = (model: Model) => {
  show(model)
  showPanel('review')
}
const steps = (): readonly string[] => state().history.past.map(step => step.name)
const finding = (name: string) => page.getByRole('button', { name, exact: true })
const noIndicator = '“Common routines” has no indicator.'

describe('the review', () => {
  it('says what the model lacks while nothing is selected, faults apart from hints', async () => {
    open({ ...lacking, links: lacking.links.map(link => ({ ...link, evidence: '' })) })
    const group = (name: string) => page.getByRole('region', { name, exact: true })
    await expect.element(group('Worth mending')).toHaveTextContent(noIndicator)
    await expect.element(group('Worth mending')).toHaveTextContent('“An old van” is not linked to anything.')
    await expect
      .element(group('Perhaps worth a look'))
      .toHaveTextContent('No link to “Common routines” says why')
    await expect.element(page.getByRole('tab', { name: /Review/ })).toHaveTextContent('5')
    select(['x'])
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toBeVisible()
  })

  it('goes to a card with one press, selected and with the keyboard on it', async () => {
    open(lacking)
    await finding(noIndicator).click()
    expect([...state().selection]).toEqual(['o'])
    await expect
      .poll(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card'))
      .toBe('o')
  })

  it('goes to a link, and to a list', async () => {
    open({ ...lacking, links: [...lacking.links, blankLink('n', 'i', 'o')] })
    await finding(
      '“Two coaches” leads straight to “Common routines”, and nobody does anything in between.',
    ).click()
    expect([...state().selection]).toEqual(['n'])
    await expect
      .element(page.getByText('If we have two coaches, then we will see common routines.'))
      .toBeVisible()
    select([])
    await finding('No external factor is written down.').click()
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('external factor 1')
  })

  it('waives a finding with a reason, in the file, and takes it back, each a step of undo', async () => {
    open(lacking)
    await page.getByRole('button', { name: `Waive… ${noIndicator}` }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await userEvent.keyboard('The budget will show it{Enter}')
    expect(presentModel().waivers).toMatchObject([
      { rule: 'outcome-without-indicator', about: ['o'], reason: 'The budget will show it' },
    ])
    await expect.element(finding(noIndicator)).not.toBeInTheDocument()
    await expect.poll(() => document.activeElement?.textContent).toBe('What the model still lacks')
    await page.getByText('Left as they are (1)').click()
    await expect.element(page.getByText('The budget will show it')).toBeVisible()
    await page.getByRole('button', { name: `Take back: ${noIndicator}` }).click()
    expect(presentModel().waivers).toEqual([])
    expect(steps()).toEqual(['waive', 'take-back-waiver'])
    runCommand('edit.undo')
    expect(presentModel().waivers).toHaveLength(1)
  })

  it('waives nothing without a reason, and Escape steps back to the finding', async () => {
    open(lacking)
    await page.getByRole('button', { name: `Waive… ${noIndicator}` }).click()
    await userEvent.keyboard('{Enter}{Escape}')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(`Waive… ${noIndicator}`)
    expect(steps()).toEqual([])
  })

  it('offers no changes to a document that cannot be changed', async () => {
    open(lacking)
    useStore.setState({ readOnly: 'Newer.' })
    await expect.element(finding(noIndicator)).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Waive/ })).not.toBeInTheDocument()
    await expect.element(finding('No external factor is written down.')).not.toBeInTheDocument()
  })

  it('has the initiative beside it', async () => {
    open(lacking)
    await page.getByRole('tab', { name: 'Initiative' }).click()
    await expect.element(page.getByRole('textbox', { name: 'Purpose' })).toBeVisible()
    expect(state().panel).toBe('initiative')
  })
})

it.each(['light', 'dark', 'contrast'] as const)(
  'is without faults of its own under a checker, %s',
  async theme => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    open({
      ...lacking,
      waivers: [{ id: 'w', rule: 'stands-alone', about: ['x'], reason: 'For later', date: '', more: [] }],
    })
    await page.getByText('Left as they are (1)').click()
    await page.getByRole('button', { name: `Waive… ${noIndicator}` }).click()
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme)
    const { violations } = await axe.run('.panel')
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  },
)
