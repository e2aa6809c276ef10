import type { Locator } from 'playwright-core'
import type { CommandId } from '../../src/commands'
import type { Kind } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { answerDialogs, type Launched, launch, titles } from './launch'

const words = wordsOf('en')

/** A card as it stands in the window. */
export type SeenCard = { readonly code: string; readonly text: string; readonly lane: string }

/** The app as a facilitator sees and handles it. */
export type LogicModelApp = {
  readonly page: Launched['page']
  /** Drags a kind of card from the palette into a lane, and types into the field that opens there. */
  dragFromPalette(kind: Kind, lane: string, text: string): Promise<void>
  /** Draws a link from the right edge of one card to another card, by their codes. */
  linkCards(from: string, to: string): Promise<void>
  /** Chooses a command in the menu bar. */
  menu(id: CommandId): Promise<void>
  /** What a command is called in the menu bar now, and whether it can be chosen. */
  menuItem(id: CommandId): Promise<{ readonly label: string; readonly enabled: boolean }>
  /** The path the person names whenever the app asks where to save. */
  saveDialogs(path: string): Promise<void>
  /** The file the person chooses whenever the app asks what to open. */
  openDialogs(path: string): Promise<void>
  /** All cards, lane by lane, top to bottom. */
  cards(): Promise<SeenCard[]>
  /** How many links are drawn. */
  links(): Promise<number>
  title(): Promise<string>
  quit(): Promise<void>
}

const centre = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`Nothing to point at: ${locator}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Starts the app; `data` is the folder where it remembers things, `files` are opened. */
export const openApp = async (data: string, ...files: string[]): Promise<LogicModelApp> => {
  const { app, page } = await launch(data, ...files)

  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 8 })
    await page.mouse.up()
  }
  const card = (code: string) =>
    page
      .locator('[data-card]')
      .filter({ has: page.locator('.card-code', { hasText: new RegExp(`^${code}$`) }) })

  const cards = () =>
    page.evaluate(() => {
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      const lanes = [...document.querySelectorAll('.lane')]
      const laneAt = (x: number) =>
        lanes.findIndex(
          lane => lane.getBoundingClientRect().left < x && x < lane.getBoundingClientRect().right,
        )
      const said = (element: Element, part: string) => element.querySelector(part)?.textContent ?? ''
      return [...document.querySelectorAll('[data-card]')]
        .map(element => ({ element, lane: laneAt(middle(element).x), y: middle(element).y }))
        .sort((a, b) => a.lane - b.lane || a.y - b.y)
        .map(({ element, lane }) => ({
          code: said(element, '.card-code'),
          text: said(element, '.card-text').replace(/\s+/g, ' '),
          lane: lanes[lane]?.querySelector('.lane-label span')?.textContent ?? '',
        }))
    })

  return {
    page,
    cards,
    dragFromPalette: async (kind, lane, text) => {
      const item = page.locator(`.palette-item[data-kind="${kind}"]`)
      const head = page.locator('.lane').filter({ has: page.locator('.lane-label', { hasText: lane }) })
      const target = await head.boundingBox()
      if (!target) throw new Error(`There is no lane ${lane}`)
      const below = Math.min(target.y + target.height - 12, (page.viewportSize()?.height ?? 700) - 60)
      await drag(await centre(item), { x: target.x + target.width / 2, y: below })
      await page.locator('.card-field').waitFor()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      await page.locator('.card-field').waitFor({ state: 'detached' })
    },
    linkCards: async (from, to) => {
      const before = await page.locator('[data-link]').count()
      await drag(await centre(card(from).locator('.card-edge-right')), await centre(card(to)))
      await page.locator('[data-link]').nth(before).waitFor({ state: 'attached' })
    },
    menu: id =>
      app.evaluate(({ BrowserWindow, Menu }, id) => {
        const window = BrowserWindow.getAllWindows()[0]
        const bar: Electron.Menu = Reflect.get(window ?? {}, 'menuBar') ?? Menu.getApplicationMenu()
        const item = bar.getMenuItemById(id)
        if (!item?.enabled) throw new Error(`The menu bar does not offer ${id}`)
        item.click()
      }, id),
    menuItem: id =>
      app.evaluate(({ BrowserWindow, Menu }, id) => {
        const window = BrowserWindow.getAllWindows()[0]
        const bar: Electron.Menu = Reflect.get(window ?? {}, 'menuBar') ?? Menu.getApplicationMenu()
        const item = bar.getMenuItemById(id)
        return { label: item?.label ?? '', enabled: item?.enabled ?? false }
      }, id),
    saveDialogs: async path => {
      await answerDialogs(app, { save: path })
    },
    openDialogs: path =>
      app.evaluate(({ dialog }, path) => {
        Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [path] }) })
      }, path),
    links: () => page.locator('[data-link]').count(),
    title: async () => (await titles(app))[0] ?? '',
    quit: async () => {
      await answerDialogs(app, { message: words.shell.dropChanges })
      await app.close()
    },
  }
}
