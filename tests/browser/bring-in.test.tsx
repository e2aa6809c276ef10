import './fake-host'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page as screen, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, redoEdit, state, undoEdit } from '../../renderer/store'
import { ok } from '../../src/result'
import { answers } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const bytesOf = (text: string) => new TextEncoder().encode(text)
const texts = () => presentModel().elements.map(({ kind, text }) => `${kind}: ${text}`)

const plan = 'Outcome,Indicator,Target,Colour\nTrust,Share,80,red\nCalm,,,blue'

/** Answers the question for a file, and waits for the preview. */
const choose = async (name: string, text: string) => {
  answers.import = ok({ name, bytes: bytesOf(text) })
  runCommand('file.bring-in')
  await expect.element(screen.getByRole('dialog', { name: `Bring in ${name}` })).toBeVisible()
}

describe('bringing in a table', () => {
  it('says what was understood and set aside, and adds it to the open model as one step', async () => {
    show(small)
    await choose('plan.csv', plan)
    await expect.element(screen.getByText('Understood: 2 cards and 1 indicator.')).toBeVisible()
    await expect.element(screen.getByText('Column Colour')).toBeVisible()
    expect(texts()).toHaveLength(3)
    await screen.getByRole('button', { name: 'Bring in 2 cards' }).click()
    expect(texts().slice(3)).toEqual(['outcome: Trust', 'outcome: Calm'])
    expect(presentModel().elements[3]?.indicators).toMatchObject([{ text: 'Share', target: 80 }])
    expect(state().selection.size).toBe(2)
    expect(state().history.past.map(({ name }) => name)).toEqual(['bring-in'])
    undoEdit()
    expect(presentModel()).toEqual(small)
    redoEdit()
    expect(texts()).toHaveLength(5)
  })

  it('is offered where a model begins', async () => {
    answers.import = ok({ name: 'plan.csv', bytes: bytesOf(plan) })
    await screen.getByRole('button', { name: 'Bring in a table or drawing' }).click()
    await expect.element(screen.getByRole('dialog', { name: 'Bring in plan.csv' })).toBeVisible()
    await screen.getByRole('button', { name: 'Bring in 2 cards' }).click()
    expect(texts()).toEqual(['outcome: Trust', 'outcome: Calm'])
  })

  it('lets each column be something else, by the keyboard alone', async () => {
    await choose('plan.csv', plan)
    const column = screen.getByRole('button', { name: /What Outcome is/ })
    column.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('listbox')).toBeVisible()
    await userEvent.keyboard('{Home}{Enter}')
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument()
    await screen.getByRole('button', { name: 'Bring in 2 cards' }).click()
    expect(texts()).toEqual(['input: Trust', 'input: Calm'])
  })

  it('can be told that the first row is no heading', async () => {
    await choose('list.csv', 'Kind,Text\nInput,Rooms')
    await screen.getByText('The first row holds headings').click()
    await expect.element(screen.getByText('Column 1', { exact: true })).toBeVisible()
  })

  it('is nothing in a model that cannot be changed, and says in one sentence what is no table', async () => {
    answers.import = ok({ name: 'plan.xlsx', bytes: bytesOf('PK\u0003\u0004') })
    runCommand('file.bring-in')
    await expect.poll(() => state().notice?.says).toContain('This is no file the app can bring in')
    expect(state().dialog).toBeNull()
  })

  it('takes a table dropped on the window', async () => {
    const files = new DataTransfer()
    files.items.add(new File([plan], 'dropped.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }))
    await expect.element(screen.getByRole('dialog', { name: 'Bring in dropped.csv' })).toBeVisible()
  })

  it('is sound under axe', async () => {
    await choose('plan.csv', plan)
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('pasting a table with headings', () => {
  const paste = async (html: string) => {
    show(small)
    await userEvent.click(document.querySelector('[data-card="a"]') ?? document.body)
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Activities\nMeet')
    clipboardData.setData('text/html', html)
    const at = document.activeElement ?? document.body
    at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }

  it('asks what its columns are, as Word copies it: a paragraph a card, merged cells once', async () => {
    await paste(
      `<html><body><!--StartFragment--><table class=MsoTable><tr><td><p class=MsoNormal><b>Activities<o:p></o:p></b></p></td><td><p>Outcomes</p></td></tr>
       <tr><td rowspan=2><p>Meet&nbsp;weekly</p><p>Plan together</p></td><td><p>Trust</p></td></tr><tr><td><p>Calm<img src=x onerror="window.ran = true"></p></td></tr></table></body></html>`,
    )
    await screen.getByRole('button', { name: 'Bring in 4 cards' }).click()
    expect(texts().slice(3)).toEqual([
      'activity: Meet weekly',
      'activity: Plan together',
      'outcome: Trust',
      'outcome: Calm',
    ])
    expect('ran' in window).toBe(false)
  })

  it('leaves a table without headings to be pasted as text', async () => {
    await paste('<table><tr><td>Meet</td><td>Trust</td></tr><tr><td>Plan</td><td>Calm</td></tr></table>')
    await expect.element(screen.getByRole('dialog', { name: 'Add 2 cards' })).toBeVisible()
  })
})

describe('bringing in a drawing', () => {
  const page = (name: string, ...boxes: readonly string[]) =>
    `<diagram name="${name}"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${boxes
      .map(
        (text, at) =>
          `<mxCell id="${text}" value="${text}" vertex="1" parent="1"><mxGeometry x="${at * 200}" y="0" width="120" height="60" as="geometry"/></mxCell>`,
      )
      .join(
        '',
      )}<mxCell id="e" edge="1" parent="1" source="${boxes[0]}" target="${boxes[1]}"/></root></mxGraphModel></diagram>`
  const drawing = `<mxfile>${page('One', 'Coaches', 'Meet', 'Trust')}${page('Two', 'Rooms', 'Calm')}</mxfile>`

  it('counts its boxes and arrows, lets pages and kinds be chosen, and adds them with their links', async () => {
    await choose('plan.drawio', drawing)
    await expect
      .element(screen.getByText('In the drawing: 5 boxes and 2 arrows. Understood: 5 cards and 2 links.'))
      .toBeVisible()
    await screen.getByText('Two', { exact: true }).first().click()
    await expect.element(screen.getByText(/3 boxes and 1 arrow\./)).toBeVisible()
    const lane = screen.getByRole('button', { name: /What the boxes of Column 3 are/ })
    lane.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('listbox')).toBeVisible()
    await userEvent.keyboard('{End}{Enter}')
    await expect.element(screen.getByText('Left out: Trust')).toBeVisible()
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
    await screen.getByRole('button', { name: 'Bring in 2 cards' }).click()
    expect(texts()).toEqual(['input: Coaches', 'activity: Meet'])
    expect(presentModel().links).toHaveLength(1)
    expect(presentModel().initiative.name).toBe('One')
  })
})
