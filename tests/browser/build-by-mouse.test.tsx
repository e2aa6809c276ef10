import { expect, it } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { presentModel } from '../../renderer/store'
import { isKind } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { leadsTo, picture, pictureOf } from './example'
import { drag, laneElement, within } from './stage'
import { openWindow } from './window'

openWindow()

type At = { readonly x: number; readonly y: number }

/** What the hand does: presses in one place, and drags from one to another. */
const hand = () => {
  const count = { presses: 0, drags: 0 }
  return {
    count,
    press: async (at: At) => {
      count.presses += 1
      await drag([at, at])
    },
    askMenu: async (at: At) => {
      count.presses += 1
      await commands.mouse('menu', at.x, at.y)
    },
    carry: async (from: At, to: At) => {
      count.drags += 1
      await drag([from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to])
    },
  }
}

const centre = (role: 'button' | 'menuitem', name: string): At =>
  within(page.getByRole(role, { name, exact: true }).element())

const cardOf = (code: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[data-card]')].find(
    one => one.querySelector('.card-code')?.textContent === code,
  )
  if (!found) throw new Error(`No card ${code}`)
  return found
}

/** Just above the lower edge of a lane, or of what shows of it. */
const footOf = (lane: string): At => {
  const box = laneElement(lane).parentElement?.getBoundingClientRect()
  if (!box) throw new Error(`No lane ${lane}`)
  return { x: box.x + box.width / 2, y: Math.min(box.bottom, window.innerHeight - 60) - 16 }
}

const { kinds } = wordsOf('en').model
const cardsNow = () => presentModel().elements.length

it('builds the joint literacy example from nothing: the mouse, and the words themselves', async () => {
  const { count, press, askMenu, carry } = hand()
  const [inputs = [], activities = [], outcomes = []] = picture.columns
  const lanes = { inputs, activities, outcomes }
  const showAll = async () => {
    await press(centre('button', 'Fit the whole model'))
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(cardsNow())
  }
  for (const [lane, cards] of Object.entries(lanes))
    for (const { kind, text } of cards) {
      await carry(centre('button', isKind(kind) ? kinds[kind] : kind), footOf(lane))
      await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
      await userEvent.fill(document.activeElement ?? document.body, text)
      // The sixth card of a lane comes to stand where the window ends.
      if (cards.length > 5 && cards[5]?.text === text) await showAll()
    }
  await showAll()
  for (const { code, horizon } of outcomes) {
    await askMenu(within(cardOf(code)))
    const name = `Set as ${horizon} term`
    await expect.element(page.getByRole('menuitem', { name })).toBeVisible()
    await press(centre('menuitem', name))
    await expect.poll(() => document.querySelector('[role=menu]')).toBeNull()
  }
  for (const { code } of picture.columns.flat())
    for (const to of leadsTo(code)) {
      const links = presentModel().links.length
      await carry(within(cardOf(code), 1, 0.5), within(cardOf(to)))
      await expect.poll(() => presentModel().links.length).toBe(links + 1)
    }

  expect(pictureOf(presentModel())).toEqual(picture)
  // A drag a card and a drag a link; two presses an outcome's horizon, and a look at the whole now and then.
  expect(count).toEqual({ presses: 17, drags: 44 })
}, 240_000)
