import './fake-host'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { presentModel, select, showPanel, state, useStore } from '../../renderer/store'
import { blankMark } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { openWindow, show, small } from './window'

openWindow()

/** The activity is doubted, and the link that leads from it agreed to. */
const marked: Model = {
  ...small,
  marks: [blankMark('k', 'a', 'doubt'), { ...blankMark('l', 'm', 'agree'), note: 'Seen in Lowell' }],
}
const undoNames = () => state().history.past.map(step => step.name)

it('marks are seen on the canvas, in words, and said with the card', async () => {
  show(marked)
  await expect.element(page.getByRole('group', { name: /Coaching cycles.*Marked: Doubt\./ })).toBeVisible()
  await expect.poll(() => document.querySelector('[data-card="a"] .mark-tags')?.textContent).toBe('Doubt')
  await expect.poll(() => document.querySelector('[data-link="m"] .mark-tags')?.textContent).toBe('Agree')
})

it('the panel has them with their words, and takes them back', async () => {
  show(marked)
  showPanel('review')
  select(['m'])
  await expect.element(page.getByRole('textbox', { name: 'Words for Agree' })).toHaveValue('Seen in Lowell')
  select(['a'])
  await page.getByRole('button', { name: 'Take back Doubt' }).click()
  expect(presentModel().marks).toMatchObject([{ id: 'l' }])
  expect(undoNames()).toEqual(['take-back-mark'])
})

it('the panel says a doubt once, not again among what the review found', async () => {
  show(marked)
  showPanel('review')
  await expect.element(page.getByRole('button', { name: /^Somebody doubts/ })).toBeVisible()
  select(['a'])
  const found = page.getByRole('region', { name: 'Review' })
  await expect.element(found).toBeVisible()
  expect(found.element().textContent).not.toContain('doubts')
})

it('in the panel a doubt gets words, and becomes an assumption', async () => {
  show(marked)
  showPanel('review')
  select(['a'])
  await userEvent.type(page.getByRole('textbox', { name: 'Words for Doubt' }), 'Coaches stay')
  await page.getByRole('button', { name: 'Keep as assumption' }).click()
  expect(presentModel().assumptions.at(-1)).toMatchObject({ text: 'Coaches stay', about: 'a' })
  expect(presentModel().marks).toMatchObject([{ id: 'l' }])
})

it('in a document that cannot be changed they can only be read', async () => {
  show(marked)
  useStore.setState({ readOnly: 'Newer.' })
  showPanel('review')
  select(['a'])
  await expect.element(page.getByRole('textbox', { name: 'Words for Doubt' })).toHaveAttribute('readonly')
  await expect.element(page.getByRole('button', { name: 'Take back Doubt' })).not.toBeInTheDocument()
})
