import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { type Launched, titles } from './launch'
import { modelText, oneApp } from './one-app'

const words = wordsOf('en')
const { at, start } = oneApp()

const model = (page: Launched['page'], text: string) => page.getByText(text).first().waitFor()

const edit = async (page: Launched['page']): Promise<void> => {
  await page.keyboard.press('Control+1')
  await page.keyboard.type('Coach')
}

describe('a model that has a file', () => {
  it('puts together what two people have changed, and saves that', async () => {
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    await writeFile(at('Reading.logicmodel'), modelText('By a partner'))
    await page.keyboard.press('Control+s')
    await model(page, words.safety.tookIn('Reading.logicmodel'))
    const text = () => readFile(at('Reading.logicmodel'), 'utf8')
    await expect.poll(text).toContain('"Coach"')
    expect(await text()).toContain('"By a partner"')
  })

  it('shows what a partner has saved, without being asked', async () => {
    const { app } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await writeFile(at('Reading.logicmodel'), modelText('By a partner'))
    await expect.poll(() => titles(app)).toEqual(['By a partner – Logic Model Builder'])
  })

  it('saves by itself once a model has a file, and closes without a question', async () => {
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    const text = () => readFile(at('Reading.logicmodel'), 'utf8')
    await expect.poll(text).toContain('"Coach"')
    await page.keyboard.type('es')
    await expect.poll(async () => (await titles(app))[0]).toContain(words.shell.edited)
    const ended = new Promise(done => app.process().once('exit', done))
    await app.evaluate(({ app }) => app.quit())
    expect(await ended).toBe(0)
    expect(await text()).toContain('"Coaches"')
  })

  it('says when the file is taken away, and puts it back when asked', async () => {
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await page.waitForTimeout(4000)
    await rm(at('Reading.logicmodel'))
    await model(page, words.safety.gone('Reading.logicmodel'))
    await edit(page)
    await page.waitForTimeout(3000)
    expect(await readdir(at())).not.toContain('Reading.logicmodel')
    await page.keyboard.press('Control+s')
    await expect.poll(() => readFile(at('Reading.logicmodel'), 'utf8').catch(() => '')).toContain('"Coach"')
  })
})
