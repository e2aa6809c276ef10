import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { type Launched, titles } from './launch'
import { modelText, oneApp } from './one-app'

const words = wordsOf('en')
const { at, start, quit, kill } = oneApp()

const said = (page: Launched['page'], text: string) => page.getByText(text).first().waitFor()
const opened = (app: Launched['app']) =>
  expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
const typed = async (page: Launched['page'], text: string): Promise<void> => {
  await page.keyboard.press('Control+1')
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
}

describe('a drive', () => {
  // A real one, of 64 KB; only the root user of a Linux may put one in place.
  const canMount = process.platform === 'linux' && process.getuid?.() === 0
  const drive = () => at('drive')
  const plugIn = async (): Promise<void> => {
    await mkdir(drive(), { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', drive()])
  }
  const unplug = () => execFileSync('umount', ['--lazy', drive()], { stdio: 'ignore' })
  let isIn = false
  afterEach(() => {
    if (isIn) unplug()
    isIn = false
  })
  const withModel = async (): Promise<string> => {
    await plugIn()
    isIn = true
    const file = `${drive()}/Plan.logicmodel`
    await writeFile(file, modelText('Reading together'))
    return file
  }

  it.runIf(canMount)('that is full keeps the old file, and takes the new once there is room', async () => {
    const file = await withModel()
    const { app, page } = await start(file)
    await opened(app)
    await writeFile(`${drive()}/filler`, new Uint8Array(200_000)).catch(() => undefined)
    await typed(page, 'Coaches '.repeat(60))
    await page.keyboard.press('Control+s')
    await said(page, words.shell.cannotWrite.full('Plan.logicmodel'))
    expect(await readFile(file, 'utf8')).toBe(modelText('Reading together'))
    expect((await titles(app))[0]).toContain(words.shell.edited)
    await rm(`${drive()}/filler`)
    await page.keyboard.press('Control+s')
    await expect.poll(() => readFile(file, 'utf8')).toContain('Coaches Coaches')
    const left = (await readdir(drive())).filter(name => !name.includes('.open-'))
    expect(left).toEqual(['Plan.logicmodel'])
  })

  it.runIf(canMount)(
    'that is pulled out keeps nobody from working, and gets it all once it is back',
    async () => {
      const file = await withModel()
      const { app, page } = await start(file)
      await opened(app)
      await page.waitForTimeout(4000)
      unplug()
      isIn = false
      await rm(drive(), { recursive: true })
      await said(page, words.safety.away('Plan.logicmodel'))
      await typed(page, 'Coaches')
      await page.waitForTimeout(3000)
      expect(await readdir(at())).not.toContain('drive')
      await withModel()
      await page.keyboard.press('Control+s')
      await expect.poll(() => readFile(file, 'utf8')).toContain('"Coaches"')
    },
  )
})

it('a folder that was renamed is told, and nothing is let go', async () => {
  await mkdir(at('shared'))
  await rename(at('Reading.logicmodel'), at('shared', 'Reading.logicmodel'))
  const { app, page } = await start(at('shared', 'Reading.logicmodel'))
  await opened(app)
  await page.waitForTimeout(4000)
  await rename(at('shared'), at('archive'))
  await said(page, words.safety.away('Reading.logicmodel'))
  await typed(page, 'Coaches')
  await page.keyboard.press('Control+s')
  await said(page, words.safety.away('Reading.logicmodel'))
  expect((await titles(app))[0]).toContain(words.shell.edited)
})

describe('a file that is open elsewhere too', () => {
  it('says on which computer, and can be worked on', async () => {
    const hint = at('.Reading.logicmodel.open-0123456789abcdef')
    await writeFile(hint, '1 anas-laptop x')
    const { app, page } = await start(at('Reading.logicmodel'))
    await opened(app)
    await said(page, words.safety.alsoOpen(['anas-laptop']))
    await typed(page, 'Coaches')
    await expect.poll(() => readFile(at('Reading.logicmodel'), 'utf8')).toContain('"Coaches"')
    const hints = (await readdir(at())).filter(name => name.includes('.open-'))
    expect(hints).toHaveLength(2)
    await quit()
    await expect
      .poll(async () => (await readdir(at())).filter(name => name.includes('.open-')))
      .toEqual(['.Reading.logicmodel.open-0123456789abcdef'])
  })
})

describe('a model that makes the app stop', () => {
  it('is put in the documents at the third start, and not opened again', async () => {
    // Where this computer keeps documents.
    const home = process.env.HOME
    process.env.HOME = at()
    try {
      await mkdir(at('Documents'))
      await mkdir(at('.config'))
      await writeFile(at('.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
      const first = await start(at('Reading.logicmodel'))
      await opened(first.app)
      await typed(first.page, 'Coaches')
      await expect.poll(() => readdir(at('data', 'recovery')).catch(() => [])).toHaveLength(1)
      await first.page.waitForTimeout(1500)
      await kill()
      for (const _ of [1, 2]) {
        const { page } = await start()
        await said(page, words.safety.recovered)
        await kill()
      }
      const { page } = await start()
      const name = 'Reading (recovered).logicmodel'
      await said(page, words.safety.putAside(name))
      expect(await readFile(at('Documents', name), 'utf8')).toContain('"Coaches"')
      await kill()
      const { app } = await start()
      expect(await titles(app)).toEqual(['Untitled model – Logic Model Builder'])
    } finally {
      process.env.HOME = home
    }
  })
})
