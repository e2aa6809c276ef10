import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPdf } from '../pdf/read-pdf'
import { freshFolder } from './launch'
import { type LogicModelApp, openApp } from './logic-model'

// The app's main job, from an empty window to the board's paper, by mouse and keyboard in the real window.

let folder: Awaited<ReturnType<typeof freshFolder>>
let app: LogicModelApp
const at = (name: string) => join(folder.path, name)

beforeAll(async () => {
  folder = await freshFolder()
  app = await openApp(at('data'))
})

afterAll(async () => {
  await app?.quit()
  await folder?.remove()
})

const lanes = ['Inputs', 'Implementation activities', 'Intended outcomes'] as const
const [inputs, activities, outcomes] = lanes
const made = [
  { code: 'I1', text: 'Two literacy coaches shared by four schools', lane: inputs },
  { code: 'I2', text: 'A common reading assessment', lane: inputs },
  { code: 'A1', text: 'Monthly joint coaching cycles', lane: activities },
  { code: 'OP1', text: 'Thirty-six teachers coached', lane: activities },
  { code: 'O1', text: 'Teachers use common reading routines', lane: outcomes },
]

it('builds a model by dragging, typing and linking', async () => {
  await app.dragFromPalette('input', inputs, 'Two literacy coaches shared by four schools')
  await app.dragFromPalette('input', inputs, 'A common reading assessment')
  await app.dragFromPalette('activity', activities, 'Monthly joint coaching cycles')
  await app.dragFromPalette('output', activities, 'Thirty-six teachers coached')
  await app.dragFromPalette('outcome', outcomes, 'Teachers use common reading routines')
  expect(await app.cards()).toEqual(made)

  await app.linkCards('I1', 'A1')
  await app.linkCards('A1', 'OP1')
  await app.linkCards('A1', 'O1')
  expect(await app.links()).toBe(3)
})

it('takes the last link back and brings it again, as the menu says', async () => {
  await expect.poll(() => app.menuItem('edit.undo')).toEqual({ label: 'Undo add link', enabled: true })
  await app.menu('edit.undo')
  await expect.poll(() => app.links()).toBe(2)
  await expect.poll(() => app.menuItem('edit.redo')).toEqual({ label: 'Redo add link', enabled: true })
  await app.menu('edit.redo')
  await expect.poll(() => app.links()).toBe(3)
})

it('saves the model where the person says', async () => {
  expect(await app.title()).toMatch(/edited/i)
  await app.saveDialogs(at('coaching.logicmodel'))
  await app.menu('file.save')
  await expect.poll(() => app.title()).not.toMatch(/edited/i)
  const saved = JSON.parse(await readFile(at('coaching.logicmodel'), 'utf8'))
  expect(saved).toMatchObject({ format: 'logic-model', version: 1 })
  expect(saved.elements.map(({ text }: { text: string }) => text)).toEqual(
    expect.arrayContaining(made.map(({ text }) => text)),
  )
  expect(saved.links).toHaveLength(3)
})

it('shows the same model after a new start, and saves it as the same bytes', async () => {
  await app.quit()
  app = await openApp(at('data'))
  expect(await app.cards()).toEqual([])
  await app.openDialogs(at('coaching.logicmodel'))
  await app.menu('file.open')
  await expect.poll(() => app.cards()).toEqual(made)
  expect(await app.links()).toBe(3)

  await app.saveDialogs(at('copy.logicmodel'))
  await app.menu('file.save-as')
  await expect.poll(() => readFile(at('copy.logicmodel')).catch(() => null)).not.toBeNull()
  expect(await readFile(at('copy.logicmodel'))).toEqual(await readFile(at('coaching.logicmodel')))
})

it('exports a Letter page with every card, its code before its text', async () => {
  await app.saveDialogs(at('board.pdf'))
  await app.menu('file.export-pdf')
  await app.page.getByRole('button', { name: 'Export…' }).click()
  await expect.poll(() => readFile(at('board.pdf')).catch(() => null)).not.toBeNull()
  const { pages } = await readPdf(new Uint8Array(await readFile(at('board.pdf'))))
  const [page, ...more] = pages
  expect(more).toEqual([])
  expect([page?.width, page?.height]).toEqual([792, 612])
  for (const lane of lanes) expect(page?.text).toContain(lane)
  for (const { code, text } of made) expect(page?.text).toContain(`${code} ${text}`)
})
