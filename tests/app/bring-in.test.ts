import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { freshFolder } from './launch'
import { type LogicModelApp, openApp } from './logic-model'
import { modelText } from './one-app'

// Other programs' files, from the native menu and the system's dialog to the cards on the canvas and the saved file.

const words = wordsOf('en')

let folder: Awaited<ReturnType<typeof freshFolder>>
let app: LogicModelApp
const at = (name: string) => join(folder.path, name)

beforeEach(async () => {
  folder = await freshFolder()
  await writeFile(at('Reading.logicmodel'), modelText('Reading together'))
  app = await openApp(at('data'), at('Reading.logicmodel'))
})
afterEach(async () => {
  await app?.quit()
  await folder?.remove()
})

/** Chooses File > Bring in… and the file, and agrees to what it was understood to be. */
const bringIn = async (name: string, cards: number): Promise<void> => {
  await expect.poll(() => app.title()).toContain('Reading together')
  await app.openDialogs(at(name))
  await app.menu('file.bring-in')
  const preview = app.page.getByRole('dialog', { name: `Bring in ${name}` })
  await preview.waitFor()
  await preview.getByRole('button', { name: `Bring in ${cards} cards` }).click()
  await preview.waitFor({ state: 'detached' })
}

const texts = async () => (await app.cards()).map(({ text, lane }) => `${lane}: ${text}`)

it('brings in a drawing of draw.io, which is saved and can be undone', async () => {
  await copyFile(join(import.meta.dirname, '..', 'fixtures', 'imports', 'plan.drawio'), at('plan.drawio'))
  await bringIn('plan.drawio', 7)
  await expect
    .poll(texts)
    .toEqual([
      'Inputs: Two literacy coaches shared by four schools',
      'Inputs: Grant & gifts',
      'Implementation activities: Monthly coaching cycles',
      'Implementation activities: Plain <label> without markup',
      'Implementation activities: Hold workshops',
      'Implementation activities: 12 workshops',
      'Intended outcomes: Teachers use common routines',
    ])
  expect(await app.links()).toBe(5)
  await app.menu('file.save')
  const saved = () => readFile(at('Reading.logicmodel'), 'utf8')
  await expect.poll(saved).toContain('"text": "Ask the board in May"')
  expect(await saved()).toContain('"assumption": "released from class"')
  await expect
    .poll(() => app.menuItem('edit.undo'))
    .toEqual({ label: `Undo ${words.edits['bring-in']}`, enabled: true })
  await app.menu('edit.undo')
  await expect.poll(texts).toEqual([])
})

it('brings in a table, read by its headings', async () => {
  await writeFile(
    at('plan.csv'),
    'Kind,Text,Leads to,Indicator,Target\r\nActivity,Coaching cycles,O1,,\r\nOutcome,"Trust, and calm",,Share,80\r\n',
  )
  await bringIn('plan.csv', 2)
  await expect
    .poll(texts)
    .toEqual(['Implementation activities: Coaching cycles', 'Intended outcomes: Trust, and calm'])
  await app.menu('file.save')
  const saved = () => readFile(at('Reading.logicmodel'), 'utf8')
  await expect.poll(saved).toContain('"target": 80')
})
