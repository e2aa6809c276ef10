import { spawn } from 'node:child_process'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { answerDialogs, chooseInMenu, inMenu, type Launched, programOf, titles } from './launch'
import { oneApp } from './one-app'

const words = wordsOf('en')
const { at, start, quit } = oneApp()
const fixture = resolve(import.meta.dirname, '../fixtures/files/form.logictemplate')
const example = resolve(import.meta.dirname, '../../assets/examples/joint-literacy-coaching.logicmodel')

beforeEach(async () => {
  await copyFile(fixture, at('District form.logictemplate'))
  await copyFile(example, at('Plan.logicmodel'))
})

const form = () => at('District form.logictemplate')
const lanes = (page: Launched['page']) => page.locator('.lane-label').allTextContents()
const offered = (page: Launched['page']) =>
  page.getByText(words.formFile.came.new('District form')).first().waitFor()
const use = (page: Launched['page']) => page.getByRole('button', { name: words.template.use }).click()
const standsInIt = async (page: Launched['page']): Promise<void> =>
  expect.poll(() => lanes(page)).toEqual(expect.arrayContaining([expect.stringContaining('What we bring')]))

/** The form as the fixture has it under `template`, wherever it stands. */
const template = async (path: string): Promise<unknown> => {
  const file = JSON.parse(await readFile(path, 'utf8'))
  return file.templates?.[0] ?? file.template
}

describe('a form that others have saved', () => {
  it('the app is started with begins an untitled model in it, and never is its file', async () => {
    const { app, page } = await start(form())
    await standsInIt(page)
    expect(await titles(app)).toEqual(['Untitled model – Logic Model Builder'])
    const asked = await answerDialogs(app, { save: at('New.logicmodel') })
    await page.keyboard.press('Control+1')
    await page.keyboard.type('Coach')
    await page.keyboard.press('Control+s')
    await expect.poll(() => readFile(at('New.logicmodel'), 'utf8').catch(() => '')).toContain('"Coach"')
    expect(await asked()).toHaveLength(1)
    expect(await template(at('New.logicmodel'))).toEqual(await template(fixture))
    expect(await readFile(form(), 'utf8')).toBe(await readFile(fixture, 'utf8'))
  })

  it('dropped on a model is offered to it, and what it is poured into can be undone', async () => {
    const { page } = await start(at('Plan.logicmodel'))
    // A drop before the model shows would be none on it.
    await page.getByText('Two literacy coaches').first().waitFor()
    const devTools = await page.context().newCDPSession(page)
    const data = { items: [], files: [form()], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devTools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
    await offered(page)
    await use(page)
    await standsInIt(page)
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => lanes(page))
      .not.toEqual(expect.arrayContaining([expect.stringContaining('What we bring')]))
  })

  it('double-clicked while the app runs comes to the window that is there', async () => {
    const { app, page } = await start(at('Plan.logicmodel'))
    const { program, args } = programOf(app, at('data'))
    const ended = new Promise(done =>
      spawn(program, [...args, form()], { stdio: 'ignore' }).once('exit', done),
    )
    await offered(page)
    await ended
    expect(app.windows()).toHaveLength(1)
  })

  it('chosen in the dialog comes in; one that is none is refused with its sentence', async () => {
    await writeFile(at('bad.logictemplate'), '{"format": "logic-model-template", "version": 2}')
    const { app, page } = await start(at('Plan.logicmodel'))
    const choose = (path: string) =>
      app.evaluate(({ dialog }, path) => {
        Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [path] }) })
      }, path)
    await choose(at('bad.logictemplate'))
    await chooseInMenu(app, words.commands.labels['file.bring-form'])
    await page.getByText(words.formFile.newer).first().waitFor()
    await choose(form())
    await chooseInMenu(app, words.commands.labels['file.open'])
    await offered(page)
    expect(app.windows()).toHaveLength(1)
  })

  it('goes from one model to another and is the same form there', async () => {
    const first = await start(form())
    await standsInIt(first.page)
    expect(await inMenu(first.app, 'file.share-form')).toMatchObject({ enabled: true })
    const asked = await answerDialogs(first.app, { save: at('For you') })
    await chooseInMenu(first.app, words.commands.labels['file.share-form'])
    await expect.poll(() => readFile(at('For you.logictemplate'), 'utf8').catch(() => '')).not.toBe('')
    expect(await asked()).toEqual([expect.stringMatching(/District form\.logictemplate$/)])
    await quit()
    const { page } = await start(at('For you.logictemplate'))
    await standsInIt(page)
    expect(await template(at('For you.logictemplate'))).toEqual(await template(fixture))
    const [given, gone] = await Promise.all(
      [fixture, at('For you.logictemplate')].map(
        async path => JSON.parse(await readFile(path, 'utf8')).images,
      ),
    )
    expect(gone).toEqual(given)
  })
})
