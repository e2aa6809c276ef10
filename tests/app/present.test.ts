import { copyFile, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerDialogs, freshFolder, inMenu, type Launched, launch } from './launch'

// Present in the real window: what the room says of a model lands in its file.

const example = resolve(import.meta.dirname, '../../assets/examples/joint-literacy-coaching.logicmodel')

let folder: Awaited<ReturnType<typeof freshFolder>>
let app: Launched['app']
let page: Launched['page']
const file = () => join(folder.path, 'coaching.logicmodel')

beforeAll(async () => {
  folder = await freshFolder()
  await copyFile(example, file())
  ;({ app, page } = await launch(join(folder.path, 'data'), file()))
  await page.waitForSelector('[data-card]')
})

afterAll(async () => {
  await answerDialogs(app, { message: 'Don’t save' })
  await app?.close()
  await folder?.remove()
})

const isFull = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false)
const place = () => page.locator('.stage-place').textContent()

it('fills the screen, marks a step in the room’s words, and saves them', async () => {
  expect(await inMenu(app, 'view.present')).toEqual({ label: 'Present', enabled: true })
  await page.keyboard.press('F5')
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('PageDown')
  await expect.poll(place).toBe('1 of 15')
  await page.keyboard.press('d')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Will both boards agree?')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect
    .poll(async () => JSON.parse(await readFile(file(), 'utf8')).marks)
    .toMatchObject([{ about: expect.any(String), mark: 'doubt', note: 'Will both boards agree?' }])
})

it('gives the window back, with the card that was told of selected', async () => {
  await page.keyboard.press('Escape')
  await expect.poll(isFull).toBe(false)
  await expect.poll(() => page.locator('.card.is-selected .card-code').textContent()).toBe('O7')
})

it('is left when the window leaves full screen by itself', async () => {
  await page.keyboard.press('F5')
  await expect.poll(isFull).toBe(true)
  await page.locator('.stage').waitFor()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false))
  await page.locator('.stage').waitFor({ state: 'detached' })
})
