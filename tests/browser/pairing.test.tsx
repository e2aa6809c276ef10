import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, state } from '../../renderer/store'
import { blankElement, blankLink, blankParked } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { ok } from '../../src/result'
import { wordsOf } from '../../src/words/words'
import { box, compare, done, fileOf } from './comparing'
import { answers } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const says = wordsOf('en').comparing

beforeEach(() => {
  show(small)
})

describe('a model that another group wrote down', () => {
  const other: Model = {
    ...small,
    id: 'other',
    initiative: { ...small.initiative, partners: [] },
    elements: [
      blankElement('q1', 'activity', 'coaching cycles'),
      blankElement('q2', 'outcome', 'Common reading routines'),
    ],
    links: [blankLink('ql', 'q1', 'q2')],
    assumptions: [],
    externalFactors: [],
    parkingLot: [],
  }

  it('is paired by what people say is the same, and then compared', async () => {
    await compare(fileOf(other))
    await expect.element(page.getByText(says.pairing.lead)).toBeVisible()
    await expect.element(page.getByText(says.pairing.ticked(0, 2))).toBeVisible()
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
    await userEvent.click(box(/Activity: text/), { force: true })
    await userEvent.keyboard('{ArrowDown} ')
    await expect.element(page.getByText(says.pairing.ticked(2, 2))).toBeVisible()
    await page.getByRole('button', { name: says.pairing.done }).click()
    await expect.element(page.getByText(says.found.none)).toBeVisible()
    await expect.element(box(/Outcome: text Common .*reading/)).not.toBeChecked()
    expect(box(/Added: link/).elements()).toEqual([])
    await box(/Outcome: text/).click({ force: true })
    await done().click()
    expect(presentModel().elements.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'i Two coaches',
      'a Coaching cycles',
      'o Common reading routines',
    ])
  })

  it('is held against a large one beside the window, which says so and lets it be called off', async () => {
    const lines = (id: string): Model['parkingLot'] =>
      Array.from({ length: 15_000 }, (_, at) =>
        blankParked(`${id}${at}`, `Line ${at % 97} of ${(at * 7919) % 15_000}, ${id}`),
      )
    show({ ...small, parkingLot: lines('ours') })
    answers.other = ok(fileOf({ ...other, parkingLot: lines('theirs') }))
    runCommand('file.compare')
    await expect.element(page.getByText(says.pairing.looking).first(), { timeout: 10_000 }).toBeVisible()
    await page.getByRole('button', { name: wordsOf('en').dialogs.cancel }).click()
    await expect.element(page.getByText(says.pairing.looking)).not.toBeInTheDocument()
    expect(state().dialog).toBeNull()
    expect(state().notice).toBeNull()
    show(small)
    await compare(fileOf(other))
    await expect.element(page.getByText(says.pairing.ticked(0, 2))).toBeVisible()
  })

  it('is compared as all its own where nothing is ticked', async () => {
    await compare(fileOf(other))
    await page.getByRole('button', { name: says.pairing.done }).click()
    await expect.element(box(/Added: activity/i)).toBeVisible()
    await expect.element(box(/Added: outcome/i)).toBeVisible()
  })
})
