import './fake-host'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goToCard } from '../../renderer/canvas/spots'
import { runCommand } from '../../renderer/commands'
import { presentModel, select, showPanel, state, useStore } from '../../renderer/store'
import type { Model } from '../../src/model/model'
import { openWindow, show, small } from './window'

openWindow()

const said = (evidence: string): Model => ({
  ...small,
  links: small.links.map(link => (link.id === 'l' ? { ...link, evidence } : link)),
})
const lineOf = (link: string) => {
  const line = document.querySelector(`[data-link="${link}"] .connector-line`)
  return line ? getComputedStyle(line) : null
}
const look = (link: string) => `${lineOf(link)?.strokeWidth} ${lineOf(link)?.strokeDasharray}`
const steps = (): readonly string[] => state().history.past.map(step => step.name)
const focused = () => document.activeElement
const openLink = (id: string) => {
  select([id])
  showPanel('review')
}

it('draws each evidence with a line of its own, which looks the same chosen or not but for its weight', async () => {
  show(small)
  await expect.poll(() => look('l')).toBe('1.5px none')
  const looks = new Set<string>()
  for (const evidence of ['', 'none', 'some', 'strong']) {
    show(said(evidence))
    await expect
      .poll(() => document.querySelector('[data-link="l"]')?.getAttribute('data-evidence') ?? '')
      .toBe(evidence)
    looks.add(look('l'))
    expect(look('m')).toBe('1.5px none')
    const dash = lineOf('l')?.strokeDasharray
    select(['l'])
    await expect.poll(() => document.querySelector('.connector.is-selected')).not.toBeNull()
    expect(lineOf('l')?.strokeDasharray).toBe(dash)
  }
  expect(looks.size).toBe(4)
})

it('says in words what the lines say, while some link says its evidence', async () => {
  show(small)
  const legend = page.getByRole('region', { name: 'What the lines say' })
  await expect.element(legend).not.toBeInTheDocument()
  show(said('some'))
  await expect.element(legend).toHaveTextContent('EvidenceSome')
  await expect
    .element(page.getByRole('img', { name: 'Link from I1 to A1. Evidence: some.' }))
    .toBeInTheDocument()
  await expect.element(page.getByRole('img', { name: 'Link from A1 to O1.' })).toBeInTheDocument()
})

it('keeps the cards clear of the legend', async () => {
  show(said('some'))
  await expect.poll(() => document.querySelector('.legend')).not.toBeNull()
  const canvas = document.querySelector('.canvas')?.getBoundingClientRect()
  const legend = document.querySelector('.legend')?.getBoundingClientRect()
  expect(canvas?.bottom).toBeLessThanOrEqual(legend?.top ?? 0)
})

it('takes a link’s reason and evidence by the keyboard alone, from the card at its end', async () => {
  show(small)
  showPanel('review')
  goToCard('a')
  const button = page.getByRole('button', { name: 'Reason and evidence of the link with I1' })
  await expect.element(button).toBeVisible()
  button.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => focused()?.tagName).toBe('TEXTAREA')
  await userEvent.keyboard('Coaches stay')
  await userEvent.tab()
  await expect.poll(() => focused()?.getAttribute('type')).toBe('radio')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(presentModel().links[0]).toMatchObject({ assumption: 'Coaches stay', evidence: 'some' })
  await expect.poll(() => lineOf('l')?.strokeDasharray).toBe('9px, 5px')
  expect(new Set(steps())).toEqual(new Set(['edit-details']))
  runCommand('edit.undo')
  runCommand('edit.undo')
  await expect.poll(() => presentModel().links[0]?.evidence).toBe('')
  expect(presentModel().links[0]?.assumption).toBe('Coaches stay')
})

it('goes from a link to its cards, and removes it, with the keyboard back on the card it left', async () => {
  show(small)
  openLink('m')
  await page.getByRole('button', { name: /^O1/ }).click()
  await expect.poll(() => focused()?.getAttribute('data-card')).toBe('o')
  openLink('m')
  await page.getByRole('button', { name: 'Remove this link' }).click()
  expect(presentModel().links.map(({ id }) => id)).toEqual(['l'])
  expect([...state().selection]).toEqual(['a'])
  await expect.poll(() => focused()?.getAttribute('data-card')).toBe('a')
  await expect.element(page.getByText('A1 no longer leads to O1.')).toBeInTheDocument()
  expect(steps()).toEqual(['delete'])
})

it('shows a link of a document that cannot be changed, and changes nothing', async () => {
  show(said('strong'))
  useStore.setState({ readOnly: 'Newer.' })
  openLink('l')
  await expect.element(page.getByRole('radio', { name: 'Strong' })).toBeChecked()
  await page.getByText('Not said').click()
  expect(presentModel().links[0]?.evidence).toBe('strong')
  await expect.element(page.getByRole('textbox', { name: 'Assuming' })).toHaveAttribute('readonly')
  await expect.element(page.getByRole('button', { name: 'Remove this link' })).not.toBeInTheDocument()
})

it.each(['light', 'dark', 'contrast'] as const)(
  'shows a link without faults under a checker, %s',
  async theme => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    show(said('none'))
    openLink('l')
    await expect.element(page.getByRole('radio', { name: 'Looked, found none' })).toBeChecked()
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme)
    for (const place of ['.panel', '.legend']) {
      const { violations } = await axe.run(place)
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
    }
  },
)
