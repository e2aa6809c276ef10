import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { presentModel, state } from '../../renderer/store'
import { isKind } from '../../src/model/model'
import { kindKeys, leadsTo, picture, pictureOf } from './example'
import { openWindow } from './window'

openWindow()

const keys = (text: string) => userEvent.keyboard(text)

/** Counts what the fingers do: every key that goes down, those that write a letter apart. */
const countKeys = () => {
  const count = { letters: 0, others: 0 }
  const onKey = ({ key, ctrlKey }: KeyboardEvent) => {
    count[[...key].length === 1 && !ctrlKey ? 'letters' : 'others'] += 1
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return { count, stop: () => window.removeEventListener('keydown', onKey, { capture: true }) }
}

it('builds the joint literacy example from nothing, by keyboard alone', async () => {
  const { count, stop } = countKeys()
  const [inputs = [], activities = [], outcomes = []] = picture.columns
  document.body.focus()

  // The first arrow stands where the canvas waits, at the outcomes; the inputs are two lanes to the left.
  await keys('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  await expect.poll(() => document.activeElement?.getAttribute('data-lane')).toBe('inputs')
  for (const lane of [inputs, activities, outcomes]) {
    for (const [place, { kind, text }] of lane.entries()) {
      const above = lane[place - 1]
      if (above && above.kind === kind) await keys('{Enter}')
      else if (above && isKind(kind)) await keys(`{Control>}${kindKeys[kind]}{/Control}`)
      await keys(text)
    }
    await keys('{Escape}{Home}{ArrowUp}{ArrowRight}')
  }

  // When outcomes show: those in a row are chosen together.
  await keys('{ArrowDown}')
  for (const horizon of ['short', 'medium', 'long']) {
    const many = outcomes.filter(one => one.horizon === horizon).length
    for (let more = 1; more < many; more++) await keys('{Shift>}{ArrowDown}{/Shift}')
    await keys(`{Control>}k{/Control}${horizon}{Enter}`)
    await expect.poll(() => state().dialog).toBeNull()
    await keys('{ArrowDown}')
  }

  // Links, walking down each lane.
  await keys('{Home}{ArrowUp}{ArrowLeft}{ArrowLeft}')
  for (const lane of [inputs, activities, outcomes]) {
    for (const { code } of lane) {
      await keys('{ArrowDown}')
      const codes = leadsTo(code).join(' ').toLowerCase()
      if (codes === '') continue
      await keys(`{Control>}l{/Control}${codes}{Enter}`)
      await expect.poll(() => state().dialog).toBeNull()
    }
    await keys('{Home}{ArrowUp}{ArrowRight}')
  }
  stop()

  expect(pictureOf(presentModel())).toEqual(picture)
  const words = picture.columns.flat().reduce((sum, { text }) => sum + [...text].length, 0)
  // Beyond the words themselves: what it takes to make, place, date and link 20 cards with 24 links.
  expect(count.letters + count.others - words).toBeLessThanOrEqual(305)
}, 240_000)
