import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { answerDialogs, chooseInMenu, inMenu, type Launched, programOf, titles } from './launch'
import { modelText, oneApp } from './one-app'

const words = wordsOf('en')
const { at, start, quit, running } = oneApp()

beforeEach(() => writeFile(at('Enrolment.logicmodel'), modelText('Common enrolment')))

const savesOnlyWhenAsked = async (): Promise<void> => {
  await mkdir(at('data'))
  await writeFile(at('data', 'preferences.json'), '{"settings": {"autosave": "off"}}')
}

/** Starts the app a second time, as a double click would, and waits until that start has ended. */
const startAgain = (app: Launched['app'], ...files: string[]): Promise<number | null> =>
  new Promise(ended => {
    const { program, args } = programOf(app, at('data'))
    spawn(program, [...args, ...files], { stdio: 'ignore' }).once('exit', ended)
  })

const model = (page: Launched['page'], text: string) => page.getByText(text).first().waitFor()

describe('opening', () => {
  it('shows the file named on the command line', async () => {
    const { app } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
  })

  it('says in one sentence why a file cannot be read, and opens a blank model', async () => {
    await mkdir(at('A folder.logicmodel'))
    const { app, page } = await start(at('A folder.logicmodel'))
    await model(page, words.shell.cannotRead.folder('A folder.logicmodel'))
    expect(await titles(app)).toEqual(['Untitled model – Logic Model Builder'])
  })

  it('hands a second launch’s file over to the first, in a window of its own', async () => {
    const { app } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    expect(await startAgain(app, at('Enrolment.logicmodel'))).toBe(0)
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual(['Common enrolment – Logic Model Builder', 'Reading together – Logic Model Builder'])
  })

  it('brings forward the window that has the file already', async () => {
    const { app } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await startAgain(app, at('Reading.logicmodel'))
    expect(app.windows()).toHaveLength(1)
  })

  it('opens a file dropped on an untouched window in that window', async () => {
    const { app, page } = await start()
    const devTools = await page.context().newCDPSession(page)
    const data = { items: [], files: [at('Reading.logicmodel')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devTools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
  })

  it('remembers recent files, for the menu of the next start too', async () => {
    await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(running())).toEqual(['Reading together – Logic Model Builder'])
    await quit()
    const { app } = await start()
    await chooseInMenu(app, words.commands.openRecent, 'Reading')
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
  })

  it('opens a copy of an example, which is nobody’s file', async () => {
    const { app, page } = await start()
    await chooseInMenu(app, words.commands.openExample, words.commands.examples['joint-literacy-coaching'])
    await expect.poll(async () => (await titles(app))[0]).toMatch(/literacy/i)
    const asked = await answerDialogs(app, { save: null })
    await page.keyboard.press('Control+s')
    await expect.poll(asked).toHaveLength(1)
  })
})

const edit = async (page: Launched['page']): Promise<void> => {
  await page.keyboard.press('Control+1')
  await page.keyboard.type('Coach')
}

describe('saving', () => {
  it('writes to the file that was opened', async () => {
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    await expect.poll(async () => (await titles(app))[0]).toContain(words.shell.edited)
    await page.keyboard.press('Control+s')
    await expect.poll(() => readFile(at('Reading.logicmodel'), 'utf8')).toContain('"Coach"')
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
  })

  it('suggests the model’s name for a new file', async () => {
    const { app, page } = await start()
    const asked = await answerDialogs(app, { save: at('new') })
    await edit(page)
    await page.keyboard.press('Control+s')
    await expect.poll(() => readFile(at('new.logicmodel'), 'utf8').catch(() => '')).toContain('"Coach"')
    expect(await asked()).toEqual([expect.stringMatching(/Untitled model\.logicmodel$/)])
  })

  it('never writes over a file that could not be opened', async () => {
    await writeFile(at('notes.logicmodel'), 'not a model at all')
    const { app, page } = await start(at('notes.logicmodel'))
    const asked = await answerDialogs(app, { save: null })
    await edit(page)
    await page.keyboard.press('Control+s')
    await expect.poll(asked).toHaveLength(1)
    expect(await readFile(at('notes.logicmodel'), 'utf8')).toBe('not a model at all')
  })

  it('says why a file was not written, and keeps the words', async () => {
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    await chmod(at('Reading.logicmodel'), 0o444)
    await page.keyboard.press('Control+s')
    await model(page, words.shell.cannotWrite.readOnly('Reading.logicmodel'))
    expect(await readFile(at('Reading.logicmodel'), 'utf8')).toBe(modelText('Reading together'))
    expect((await titles(app))[0]).toContain(words.shell.edited)
  })

  it('asks before unsaved words are lost: cancel stays, save saves and closes', async () => {
    await savesOnlyWhenAsked()
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    const asked = await answerDialogs(app, { message: words.shell.cancel })
    await app.evaluate(({ app }) => app.quit())
    await expect.poll(asked).toEqual([words.shell.askSave('Reading together')])
    expect(app.windows()).toHaveLength(1)
    await answerDialogs(app, { message: words.shell.saveChanges })
    const ended = new Promise(done => app.process().once('exit', done))
    await app.evaluate(({ app }) => app.quit())
    expect(await ended).toBe(0)
    expect(await readFile(at('Reading.logicmodel'), 'utf8')).toContain('"Coach"')
  })

  it('lets the words go when the person says so', async () => {
    await savesOnlyWhenAsked()
    const { app, page } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    await edit(page)
    await answerDialogs(app, { message: words.shell.dropChanges })
    const ended = new Promise(done => app.process().once('exit', done))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await ended).toBe(0)
    expect(await readFile(at('Reading.logicmodel'), 'utf8')).toBe(modelText('Reading together'))
  })
})

describe('the window', () => {
  const bounds = (app: Launched['app']) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

  it('opens where the last one stood', async () => {
    const place = { x: 120, y: 90, width: 900, height: 640 }
    const { app } = await start()
    await app.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      place,
    )
    await quit()
    expect(await bounds((await start()).app)).toEqual(place)
  })

  it('starts with a preferences file that makes no sense', async () => {
    await mkdir(at('data'))
    await writeFile(at('data', 'preferences.json'), '{"recent": 42, "bounds": {"x": "left"}, "settings": [')
    const { app } = await start()
    expect(await titles(app)).toEqual(['Untitled model – Logic Model Builder'])
  })

  it('prints on the paper the page was laid out for', async () => {
    const { app, page } = await start()
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      Object.assign(contents ?? {}, {
        print: (options: unknown, done: (printed: boolean, reason: string) => void) => {
          Object.assign(globalThis, { options })
          done(false, 'Print job canceled')
        },
      })
    })
    const answer = await page.evaluate(() =>
      Reflect.get(window, 'logicModelHost').print({ width: 792, height: 612 }),
    )
    expect(answer).toEqual({ ok: false, error: { kind: 'cancelled', says: '' } })
    expect(await app.evaluate(() => Reflect.get(globalThis, 'options'))).toMatchObject({
      landscape: true,
      pageSize: { width: 215_900, height: 279_400 },
    })
  })

  it('gives every command a place in its own menu bar, as its document has it', async () => {
    const { app, page } = await start()
    const undo = () => inMenu(app, 'edit.undo')
    await expect.poll(undo).toMatchObject({ label: words.commands.labels['edit.undo'], enabled: false })
    await edit(page)
    await page.keyboard.press('Escape')
    await expect.poll(undo).toMatchObject({ label: expect.stringMatching(/^Undo \w/), enabled: true })
    await chooseInMenu(app, (await undo()).label)
    await expect.poll(undo).toMatchObject({ label: expect.stringMatching(/^Undo/) })
  })

  it('tells when its page has died, and shows again what the file holds', async () => {
    const { app } = await start(at('Reading.logicmodel'))
    await expect.poll(() => titles(app)).toEqual(['Reading together – Logic Model Builder'])
    const asked = await answerDialogs(app, { message: words.shell.openAgain })
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    await expect.poll(asked).toEqual([words.shell.windowStopped])
    const shown = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      )
    await expect.poll(shown).toContain('Reading together')
  })

  it('shows again, after its page has died, what had been typed into no file yet', async () => {
    const { app, page } = await start()
    await edit(page)
    await expect.poll(async () => (await titles(app))[0]).toContain(words.shell.edited)
    await page.waitForTimeout(1000)
    const asked = await answerDialogs(app, { message: words.shell.openAgain })
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    await expect.poll(asked).toEqual([words.shell.windowStopped])
    const shown = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      )
    await expect.poll(shown).toContain(words.safety.recovered)
    await expect.poll(shown).toContain('Coach')
    await expect.poll(async () => (await titles(app))[0]).toContain(words.shell.edited)
  })

  it('asks nobody for anything but its own files', async () => {
    const { app, page } = await start()
    const asked: string[] = []
    app.context().on('request', request => asked.push(request.url()))
    await page.reload().catch(() => undefined)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.reload())
    await page.waitForSelector('main')
    await expect.poll(() => asked.length).toBeGreaterThan(1)
    expect(asked.filter(url => !url.startsWith('app://logic-model/'))).toEqual([])
  })
})
