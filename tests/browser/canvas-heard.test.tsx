import './fake-host'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { example, leadsTo, picture } from './example'
import { heard } from './heard'
import { openWindow, show } from './window'

openWindow()

const keys = (text: string): Promise<void> => userEvent.keyboard(text)
const here = (): string | null => document.activeElement?.getAttribute('data-card') ?? null

/** Presses a key and waits for the keyboard to be elsewhere. */
const go = async (key: string): Promise<void> => {
  const before = document.activeElement
  await keys(`{${key}}`)
  await expect.poll(() => document.activeElement).not.toBe(before)
}

const cards = picture.columns.flat()
const text = new Map(cards.map(card => [card.code, card.text]))

const kinds = new Map([
  ['input', 'Input'],
  ['activity', 'Activity'],
  ['participation', 'Participants'],
  ['output', 'Output'],
  ['outcome', 'Outcome'],
])
const groups = new Map(example.groups.map(group => [group.id, group.name]))
const grouped = new Map(example.elements.map(one => [one.text, groups.get(one.group)]))

/** What is to be heard of a card, from the paper alone. */
const expected = ({ kind, code, text: says }: (typeof cards)[number]): string => {
  const leads = leadsTo(code).map(to => `${to} ${text.get(to)}`)
  const name = `${kinds.get(kind)} ${code}: ${says}.`
  const leading = leads.length > 0 ? `Leads to ${leads.join('; ')}.` : 'Leads to nothing yet.'
  const group = grouped.get(says) === undefined ? '' : ` In the group ${grouped.get(says)}.`
  return `${name} ${leading}${group} [group]`
}

it('a screen reader’s path: every lane and card of the example, each with all that it leads to', async () => {
  show(example)
  await expect.poll(() => document.querySelector('[data-card]')).not.toBeNull()
  page.getByRole('button', { name: 'Outcome', exact: true }).element().focus()
  while (here() === null) await go('Tab')
  const path: string[] = []
  for (const column of picture.columns.filter(({ length }) => length > 0)) {
    while (here() !== null) await go('ArrowUp')
    if (path.length > 0) await go('ArrowRight')
    path.push(await heard())
    for (const _ of column) {
      await go('ArrowDown')
      path.push(await heard())
    }
  }
  const [inputs = [], activities = [], outcomes = []] = picture.columns
  expect(path).toEqual([
    'Inputs, 5 cards [group]',
    ...inputs.map(expected),
    'Implementation activities, 8 cards [group]',
    ...activities.map(expected),
    'Intended outcomes, 7 cards [group]',
    ...outcomes.map(expected),
  ])
})
