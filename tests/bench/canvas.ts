import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../run/chromium'
import { quietChromium } from '../run/quiet-chromium'
import { drag, load, type Measured, pan, setView, type } from './canvas/gestures'
import { servePages } from './canvas/pages'
import { middle } from './median'
import { type Results, shown } from './results'

const sizes = [50, 300, 1000, 3000] as const
const rounds = 5
const sides = ['ours', 'bare'] as const
type Size = (typeof sizes)[number]
type Side = (typeof sides)[number]

const names = {
  loadPainted: 'load, to painted, ms',
  load: 'load, work, ms',
  heap: 'heap, MB',
  pan: 'pan at zoom 1, ms an event',
  drag: 'drag, ms an event',
  panFar: 'pan at zoom 0.1, ms an event',
  type: 'type, ms a letter',
} as const
type Name = keyof typeof names
const isName = (name: string): name is Name => name in names

const openPage = async (browser: Browser, address: string): Promise<Measured> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await page.waitForFunction(() => window.__bench)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  return { page, cdp }
}

const measure = async (browser: Browser, address: string, size: Size): Promise<Record<Name, number>> => {
  const on = await openPage(browser, address)
  await load(on, 50)
  const loaded = await load(on, size)
  await setView(on, 1)
  const panned = await pan(on)
  await setView(on, 1)
  const dragged = await drag(on)
  await setView(on, 0.1)
  const pannedFar = await pan(on)
  await setView(on, 1)
  const typed = await type(on)
  await on.page.close()
  return {
    loadPainted: loaded.painted,
    load: loaded.work,
    heap: loaded.heap,
    pan: panned,
    drag: dragged,
    panFar: pannedFar,
    type: typed,
  }
}

type Medians = Readonly<Record<Side, Readonly<Record<Name, number>>>>

const medianOf = (runs: readonly Readonly<Record<Name, number>>[]): Record<Name, number> => {
  const of = (name: Name) => middle(runs.map(run => run[name]))
  return {
    loadPainted: of('loadPainted'),
    load: of('load'),
    heap: of('heap'),
    pan: of('pan'),
    drag: of('drag'),
    panFar: of('panFar'),
    type: of('type'),
  }
}

const print = (size: Size, { ours, bare }: Medians): void => {
  console.log(`${`${size} cards`.padEnd(32)}      ours       bare      ratio`)
  for (const name of Object.keys(names).filter(isName)) {
    const values = [ours[name], bare[name], ours[name] / bare[name]]
    console.log(`  ${names[name].padEnd(30)}${values.map(value => shown(value).padStart(11)).join('')}`)
  }
}

/** The app's canvas beside a bare React Flow page that holds the same cards and links, in turns. */
export const measureCanvas = async (): Promise<Results> => {
  const { CHROMIUM_PATH, ...env } = await findChromium(console.log)
  const pages = await servePages()
  const browser = await chromium.launch({
    executablePath: CHROMIUM_PATH,
    env: { ...process.env, ...env },
    args: quietChromium,
  })
  const bySize = new Map<Size, Medians>()
  try {
    for (const size of sizes) {
      const runs: Record<Side, Record<Name, number>[]> = { ours: [], bare: [] }
      for (let round = 0; round < rounds; round++)
        for (const side of round % 2 === 0 ? sides : sides.toReversed())
          runs[side].push(await measure(browser, pages[side], size))
      const found = { ours: medianOf(runs.ours), bare: medianOf(runs.bare) }
      bySize.set(size, found)
      print(size, found)
    }
  } finally {
    await browser.close()
    await pages.close()
  }
  const at = (size: Size, side: Side, name: Name) => bySize.get(size)?.[side][name] ?? Number.NaN
  const toBare = (name: Name) => at(1000, 'ours', name) / at(1000, 'bare', name)
  const growth = (name: Name) => at(3000, 'ours', name) / at(1000, 'ours', name)
  return {
    results: { chromium: browser.version(), ...Object.fromEntries(bySize) },
    aims: [
      { what: 'dragging at 1,000, to bare', most: 1.5, is: toBare('drag') },
      { what: 'panning at 1,000, to bare', most: 1.3, is: toBare('pan') },
      { what: 'panning at 1,000 and zoom 0.1, to bare', most: 1.3, is: toBare('panFar') },
      { what: 'typing at 1,000, to bare', most: 1.5, is: toBare('type') },
      { what: 'loading 1,000 until painted, to bare', most: 0.7, is: toBare('loadPainted') },
      { what: 'loading 1,000, work, to bare', most: 0.7, is: toBare('load') },
      { what: 'heap at 1,000, to bare', most: 3, is: toBare('heap') },
      { what: 'growth of dragging from 1,000 to 3,000', most: 1.35, is: growth('drag') },
      { what: 'growth of loading from 1,000 to 3,000', most: 2, is: growth('load') },
    ],
  }
}
