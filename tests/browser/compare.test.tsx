import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { useShownList } from '../../renderer/compare/list-paper'
import { show as showFile } from '../../renderer/files'
import { presentModel, state, undoEdit, useStore } from '../../renderer/store'
import { saveText } from '../../src/file/save'
import { blankElement, blankLink } from '../../src/model/blank'
import { setText } from '../../src/model/edits/elements'
import { changeInitiative } from '../../src/model/edits/initiative'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { ok } from '../../src/result'
import { wordsOf } from '../../src/words/words'
import { box, compare, done, fileOf } from './comparing'
import { answers, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const says = wordsOf('en').comparing
const hash = (letter: string) => letter.repeat(64)

/** A card more, linked; a text changed; and the input gone with its link. */
const theirs: Model = (() => {
  const changed = setText(removeThings(small, ['i']), 'a', 'Coaching cycles every month')
  return {
    ...changed,
    elements: [...changed.elements, blankElement('n', 'outcome', 'Families read at home')],
    links: [...changed.links, blankLink('nl', 'a', 'n')],
  }
})()

const signsShown = () => [...document.querySelectorAll('.picture .change-sign')].map(one => one.textContent)

beforeEach(() => {
  answers.earlier = null
  show(small)
})

describe('another copy beside the document', () => {
  it('lists what it says otherwise, with the words that changed', async () => {
    await compare(fileOf(theirs))
    await expect.element(page.getByText(says.found.none)).toBeVisible()
    const groups = [...document.querySelectorAll('.differences-group')].map(one =>
      one.getAttribute('aria-label'),
    )
    expect(groups).toEqual([says.sorts.added, says.sorts.removed, says.sorts.changed, says.sorts.links])
    expect(document.querySelector('.told-text ins')?.textContent).toContain('every month')
    expect(document.querySelector('.told-text ins .unseen')?.textContent).toBe('Now: ')
  })

  it('lists a long group whole up to three hundred, and the rest when asked', async () => {
    const cards = Array.from({ length: 310 }, (_, at) => blankElement(`n${at}`, 'activity', `Do it ${at}`))
    await compare(fileOf({ ...small, elements: [...small.elements, ...cards] }))
    const listed = () => document.querySelectorAll('.difference').length
    await expect.poll(listed).toBe(300)
    await page.getByRole('button', { name: says.more(10) }).click()
    await expect.poll(listed).toBe(310)
  })

  it('takes what is chosen, with what that needs, as one edit', async () => {
    await compare(fileOf(theirs))
    await expect.element(done()).toBeDisabled()
    await box(/Added: link from .*Coaching cycles.* to .*Families/).click({ force: true })
    await expect.element(box(/Added: outcome/i)).toBeChecked()
    await expect.element(page.getByText(says.taken(2, 5))).toBeVisible()
    await done().click()
    expect(presentModel().elements.map(({ id }) => id)).toEqual(['i', 'a', 'o', 'n'])
    expect(presentModel().links.map(({ id }) => id)).toEqual(['l', 'm', 'nl'])
    expect(state().notice?.says).toBe(says.tookFrom('group-b.logicmodel', 2))
    undoEdit()
    expect(presentModel()).toBe(small)
  })

  it('leaves what needs a thing that is left', async () => {
    await compare(fileOf(theirs))
    await page.getByRole('button', { name: says.takeFree }).click()
    await expect.element(page.getByText(says.taken(5, 5))).toBeVisible()
    await box(/Added: outcome/i).click({ force: true })
    await expect.element(box(/Added: link/)).not.toBeChecked()
    await expect.element(page.getByText(says.taken(3, 5))).toBeVisible()
  })

  it('is left by Escape with everything as it was', async () => {
    await compare(fileOf(theirs))
    await page.getByRole('button', { name: says.takeFree }).click()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => state().dialog).toBeNull()
    expect(presentModel()).toBe(small)
    expect(state().history.past).toEqual([])
  })

  it('is worked by the keyboard alone', async () => {
    await compare(fileOf(theirs))
    await page.getByRole('button', { name: says.takeNone, exact: true }).click()
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox')
    await userEvent.keyboard(' {ArrowDown} {End}')
    await expect.element(page.getByText(says.taken(3, 5))).toBeVisible()
    await expect
      .poll(() => document.querySelector('.difference[data-current]')?.textContent)
      .toContain('link')
    await userEvent.keyboard('{Home} ')
    await expect.element(box(/Added: outcome/i)).not.toBeChecked()
  })

  it('marks the cards and links of the picture, and each leads to the other', async () => {
    await compare(fileOf(theirs))
    await expect.poll(signsShown).toContain(`${says.signs.removed}, ${says.left}`)
    await page.getByRole('button', { name: says.takeFree }).click()
    await expect.poll(() => signsShown().toSorted()).toEqual(['Added', 'Changed', 'Removed'])
    const links = [...document.querySelectorAll<SVGElement>('.picture .connector[data-change]')]
    expect(links.map(({ dataset }) => dataset.change).toSorted()).toEqual(['added', 'removed'])
    const card = document.querySelector<HTMLElement>('.picture [data-compared="a"]')
    expect(card?.textContent).toContain('every month')
    card?.click()
    await expect
      .poll(() => document.querySelector('.difference[data-current]')?.textContent)
      .toContain('every month')
    await box(/Added: outcome/i).click({ force: true })
    await expect
      .poll(() => document.querySelector('.picture .is-selected')?.getAttribute('data-compared'))
      .toBe('n')
  })

  it('is looked at nearer and farther by button and key, and whole', async () => {
    await compare(fileOf(theirs))
    const card = () =>
      document.querySelector('.picture [data-compared="a"]')?.getBoundingClientRect().width ?? 0
    const labels = wordsOf('en').commands.labels
    await expect.poll(card).toBeGreaterThan(0)
    const zoom = page.getByRole('dialog').getByRole('button', { name: labels['view.zoom-in'] })
    await zoom.click()
    await zoom.click()
    const near = card()
    await userEvent.keyboard('{Control>}-{/Control}')
    await expect.poll(() => near / card()).toBeCloseTo(1.2, 2)
    await userEvent.keyboard('{Control>}0{/Control}')
    await expect.poll(card).toBeCloseTo(258, 0)
    await page.getByRole('dialog').getByRole('button', { name: labels['view.fit'] }).click()
    const room = document.querySelector('.picture')
    await expect
      .poll(() => room && room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth)
      .toBe(true)
  })

  it('can be looked at beside a document that cannot be changed, and not taken', async () => {
    useStore.setState({ readOnly: 'Made with a newer version.' })
    await compare(fileOf(theirs))
    await expect.element(page.getByText(says.readOnly)).toBeVisible()
    expect(document.querySelectorAll('[type="checkbox"]').length).toBe(0)
    expect(done().elements()).toEqual([])
    await expect.poll(signsShown).toContain('Added')
  })

  it('is printed and kept as a PDF as it is listed, by button and by key', async () => {
    await compare(fileOf(theirs))
    await page.getByRole('button', { name: says.paper.print }).click()
    await expect.poll(() => lastAsked('print'), { timeout: 25_000 }).toMatchObject({ sheets: 1 })
    await expect.poll(() => document.querySelector('.print-sheets')).toBeNull()
    const printed: unknown = lastAsked('print')
    runCommand('file.print')
    await expect.poll(() => lastAsked('print') !== printed, { timeout: 25_000 }).toBe(true)
    // Upright, whatever the model's own pages are.
    expect(lastAsked('print')).toMatchObject({ width: 612, height: 792, sheets: 1 })
    await page.getByRole('button', { name: says.paper.save }).click()
    await expect
      .poll(() => lastAsked('exportPaper'), { timeout: 10_000 })
      .toMatchObject({ format: 'pdf', suggestedName: 'What “group-b.logicmodel” says otherwise.pdf' })
    await expect.poll(() => state().notice?.says).toBe(wordsOf('en').papers.exported('board.pdf', 0, ''))
  })

  it('lists on paper what clashes with both sides’ words, what is taken, and what is only here', async () => {
    const ours = setText(changeInitiative(small, { purpose: 'Ours' }), 'a', 'Coaching cycles, weekly')
    showFile(fileOf({ ...ours, lineage: [hash('a')] }, hash('b')))
    answers.earlier = new TextEncoder().encode(saveText(small))
    await compare(fileOf({ ...theirs, lineage: [hash('a')] }, hash('c')))
    await page.getByRole('button', { name: says.takeFree }).click()
    const list = useShownList.getState().tell?.()
    expect(list?.facts.join(' ')).toMatch(
      /This model: .* The other copy: “group-b.logicmodel”, saved .*20\d\d/,
    )
    expect(list?.sections.map(({ title }) => title)).toEqual([
      says.sorts.clash,
      says.sorts.added,
      says.sorts.removed,
      says.sorts.links,
      says.paper.onlyHere(says.sorts.rest),
    ])
    expect(list?.sections.map(({ rows }) => rows[0]?.head)).toEqual(['', 'Taken', 'Taken', 'Taken', ''])
    expect(list?.sections[0]?.rows[0]?.body).toBe(
      'In this model: Activity: text\nCoaching cycles[new: “, weekly”]\n' +
        'In the other copy: Activity: text\nCoaching cycles [new: “every month”]',
    )
  })

  it('is told when it says the same, and when it is a newer file', async () => {
    await compare(fileOf(small))
    await expect.element(page.getByText(says.found.same)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    const bytes = new TextEncoder().encode(saveText(small).replace('"version": 1', '"version": 99'))
    answers.other = ok({ ...fileOf(small), bytes })
    runCommand('file.compare')
    await expect.poll(() => state().notice?.says).toBe(says.newer('group-b.logicmodel'))
  })

  it('passes the checks for screen readers, with one difference and with three hundred', async () => {
    const many: Model = {
      ...small,
      elements: [
        ...small.elements,
        ...Array.from({ length: 300 }, (_, at) => blankElement(`n${at}`, 'activity', `Do it ${at}`)),
      ],
    }
    for (const model of [changeInitiative(small, { purpose: 'To read' }), many]) {
      await compare(fileOf(model))
      const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
      expect(violations.map(({ id }) => id)).toEqual([])
      await userEvent.keyboard('{Escape}')
      await expect.poll(() => state().dialog).toBeNull()
    }
  })
})

describe('what two copies are held against', () => {
  const ours = changeInitiative(small, { purpose: 'Ours' })

  it('is the save both came from, where this computer has kept it', async () => {
    showFile(fileOf({ ...ours, lineage: [hash('a')] }, hash('b')))
    answers.earlier = new TextEncoder().encode(saveText(small))
    await compare(fileOf({ ...theirs, lineage: [hash('a')] }, hash('c')))
    await expect.element(page.getByText(says.found.save)).toBeVisible()
    await expect.element(page.getByText(says.onlyHere(1))).toBeVisible()
    await page.getByRole('button', { name: says.takeFree }).click()
    await done().click()
    expect(presentModel().initiative.purpose).toBe('Ours')
    expect(presentModel().elements.map(({ id }) => id)).toEqual(['a', 'o', 'n'])
  })

  it('is a version frozen into both files, where no save was kept', async () => {
    const model: unknown = JSON.parse(saveText(small))
    const versions = [
      { id: 'v', name: 'As adopted', date: '2027-05-14', present: '', decisions: '', model, more: [] },
    ] as Model['versions']
    show({ ...ours, versions })
    await compare(fileOf({ ...theirs, versions }))
    await expect.element(page.getByText(says.found.version('As adopted'))).toBeVisible()
  })

  it('is known when the other copy is an earlier save of this model', async () => {
    showFile(fileOf({ ...ours, lineage: [hash('a')] }, hash('b')))
    await compare(fileOf(small, hash('a')))
    await expect.element(page.getByText(says.found.theirs)).toBeVisible()
    await expect.element(page.getByText(says.noDifference)).toBeVisible()
  })
})
