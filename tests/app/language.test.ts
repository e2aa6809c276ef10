import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { answerDialogs, chooseInMenu, freshFolder, type Launched, launch, launchIn, titles } from './launch'

const en = wordsOf('en')
const es = wordsOf('es')

let folder: Awaited<ReturnType<typeof freshFolder>>
let running: Launched | null = null

beforeEach(async () => {
  folder = await freshFolder()
})

afterEach(async () => {
  await answerDialogs(running?.app ?? null, { message: es.shell.dropChanges })
  await running?.app.close()
  running = null
  await folder.remove()
})

/** What the menu bar of each window says: its menus, and what undo is called. */
const bars = (app: Launched['app']): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map(window => {
        const bar: Electron.Menu = Reflect.get(window, 'menuBar')
        return [...bar.items, bar.getMenuItemById('edit.undo')].map(item => item?.label).join(' ')
      })
      .sort(),
  )

const choose = async ({ page }: Launched, label: string, option: string) => {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

describe('the language', () => {
  it('changes in every open window at once, with its menu bar and its title', async () => {
    running = await launch(folder.path)
    const { app, page } = running
    const opened = app.waitForEvent('window')
    await chooseInMenu(app, en.commands.labels['file.new'])
    await (await opened).waitForSelector('main')
    await page.keyboard.press('Control+1')
    await page.keyboard.type('Coach')
    await expect.poll(() => titles(app)).toContain('Untitled model – edited – Logic Model Builder')

    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+,')
    await choose(running, en.dialogs.preferences.language, 'Español')
    const spanish = Object.values(es.commands.menus).join(' ')
    await expect.poll(() => bars(app)).toEqual([`${spanish} Deshacer`, `${spanish} Deshacer agregar tarjeta`])
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual([
        'Modelo sin título – Logic Model Builder',
        'Modelo sin título – con cambios – Logic Model Builder',
      ])
    const asked = await answerDialogs(app, { message: es.shell.cancel })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+w')
    await expect.poll(asked).toEqual([es.shell.askSave(es.model.untitled)])
  })

  it('is the system’s on a first start, and the chosen one on the next', async () => {
    running = await launchIn('es-MX', folder.path)
    await expect
      .poll(() => titles(running?.app ?? null))
      .toEqual([`${es.model.untitled} – Logic Model Builder`])
    await running.page.keyboard.press('Control+,')
    await choose(running, es.dialogs.preferences.language, 'English')
    await expect
      .poll(() => titles(running?.app ?? null))
      .toEqual([`${en.model.untitled} – Logic Model Builder`])
    await running.app.close()
    running = await launchIn('es-MX', folder.path)
    await expect
      .poll(() => titles(running?.app ?? null))
      .toEqual([`${en.model.untitled} – Logic Model Builder`])
  })
})
