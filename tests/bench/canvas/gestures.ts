import type { CDPSession, Page } from 'playwright-core'

/** One page under measurement, with what it costs its main thread. */
export type Measured = { readonly page: Page; readonly cdp: CDPSession }

const metric = async (cdp: CDPSession, name: string): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const found = metrics.find(one => one.name === name)
  if (!found) throw new Error(`Chromium tells no ${name}.`)
  return found.value
}

/** Until what was begun has come to rest: glides, and what React leaves for later. */
const rest = (page: Page) => page.waitForTimeout(250)

/** Main-thread time of `work` and of what it sets off, in ms an event. */
const spent = async ({ page, cdp }: Measured, events: number, work: () => Promise<void>): Promise<number> => {
  await rest(page)
  const before = await metric(cdp, 'ThreadTime')
  await work()
  await rest(page)
  return (1000 * ((await metric(cdp, 'ThreadTime')) - before)) / events
}

/** Loads a model into the open page. */
export const load = async (on: Measured, count: number) => {
  let painted = 0
  const work = await spent(on, 1, async () => {
    painted = await on.page.evaluate(count => window.__bench?.load(count) ?? Number.NaN, count)
  })
  await on.cdp.send('HeapProfiler.collectGarbage')
  return { painted, work, heap: (await metric(on.cdp, 'JSHeapUsedSize')) / 2 ** 20 }
}

export const setView = (on: Measured, zoom: number) =>
  on.page.evaluate(zoom => window.__bench?.setView(zoom), zoom)

const middleOf = (page: Page) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  return { x: width / 2, y: height / 2 }
}

const moves = 60

/** Drags the card in the middle of the screen in a wide arc and lets it go. */
export const drag = async (on: Measured): Promise<number> => {
  const { x, y } = middleOf(on.page)
  const { mouse } = on.page
  await mouse.move(x, y)
  return spent(on, moves, async () => {
    await mouse.down()
    for (let i = 1; i <= moves; i++) {
      const turn = (i / moves) * Math.PI
      await mouse.move(x + 360 * (1 - Math.cos(turn)) * 0.5, y + 200 * Math.sin(turn))
    }
    await mouse.up()
  })
}

const steps = 20

/** Pans by the wheel, down and up again. */
export const pan = async (on: Measured): Promise<number> => {
  const { x, y } = middleOf(on.page)
  await on.page.mouse.move(x, y)
  return spent(on, 2 * steps, async () => {
    for (let i = 0; i < 2 * steps; i++) await on.page.mouse.wheel(0, i < steps ? 40 : -40)
  })
}

const letters = ' and every one of them reads on to the end'

/** Opens the card in the middle of the screen and types in it. */
export const type = async (on: Measured): Promise<number> => {
  const { x, y } = middleOf(on.page)
  await on.page.mouse.dblclick(x, y)
  const time = await spent(on, letters.length, async () => {
    for (const letter of letters) await on.page.keyboard.press(letter === ' ' ? 'Space' : letter)
  })
  const text = await on.page.evaluate(() => window.__bench?.text(window.__bench.g.dragId))
  if (!text?.endsWith(letters)) throw new Error(`Typing came out as “${text}”.`)
  return time
}
