import { expect, test } from 'vitest'
import regularUrl from '../../assets/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../assets/fonts/Inter-SemiBold.ttf?url'
import { sheetToSvg, svgFiles } from '../../src/exports/svg'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { composePages } from '../../src/page/compose'
import { typesetterFrom } from '../../src/page/typesetter'
import { templateOf } from '../../src/templates/templates'

const load = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())
const fonts = { regular: await load(regularUrl), semibold: await load(semiboldUrl) }
const typesetter = typesetterFrom(fonts)
for (const [url, weight] of [
  [regularUrl, '400'],
  [semiboldUrl, '600'],
])
  document.fonts.add(await new FontFace('Inter', `url(${url})`, { weight }).load())

const hostile = `<script>alert("1")</script> & 'quotes' AVATAR To fi 1/2 -> Việt`
const model = {
  ...blankModel('m', 'en"><x'),
  elements: [blankElement('a', 'input', hostile), blankElement('b', 'outcome', 'A lone \ud800 half and ￾')],
  links: [blankLink('l', 'a', 'b')],
}
const drawing = composePages(
  model,
  templateOf(model),
  {
    paper: 'a4',
    portrait: false,
    margins: 'narrow',
    arrangement: 'boxes',
    include: [],
    date: '2027-01-14',
    language: 'en',
    labels: 'technical',
  },
  typesetter,
)
const svgs = drawing.sheets.map(sheet => sheetToSvg(sheet, drawing.language))

test('a page is well-formed SVG of the paper’s size, and its text is text', () => {
  for (const svg of svgs) {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror, script, x')).toBeNull()
    expect(parsed.documentElement.getAttribute('width')).toBe('841.89pt')
    expect(parsed.documentElement.textContent).toContain(hostile)
  }
})

const measuredOn = (page: number) =>
  (drawing.sheets[page]?.marks ?? []).flatMap(mark =>
    mark.type === 'text' ? mark.lines.map(({ text }) => typesetter.measure(text, mark.size, mark.font)) : [],
  )

const expectAsMeasured = (spans: Iterable<SVGTSpanElement>, page: number): void => {
  const drawn = Array.from(spans, span => span.getComputedTextLength())
  const measured = measuredOn(page)
  expect(drawn).toHaveLength(measured.length)
  for (const [n, width] of measured.entries()) expect(Math.abs((drawn[n] ?? 0) - width)).toBeLessThan(0.3)
}

test('a file brings its own letters: where Inter is not installed, lines are as wide as measured', async () => {
  const files = svgFiles(drawing, fonts)
  expect(files).toHaveLength(drawing.sheets.length)
  for (const [page, file] of files.entries()) {
    const frame = document.createElement('iframe')
    frame.src = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }))
    document.body.append(frame)
    await new Promise(loaded => frame.addEventListener('load', loaded))
    const shown = frame.contentDocument
    await shown?.fonts.ready
    expect(shown?.querySelector('title')?.textContent).toBe(drawing.title)
    expectAsMeasured(shown?.querySelectorAll('tspan') ?? [], page)
    frame.remove()
  }
})

test('the screen draws each line as wide as the page measured it', () => {
  const holder = document.createElement('div')
  holder.style.cssText = 'font-kerning: none; font-variant-ligatures: none; font-feature-settings: "calt" 0'
  document.body.append(holder)
  for (const [i, svg] of svgs.entries()) {
    holder.innerHTML = svg
    expectAsMeasured(holder.querySelectorAll('tspan'), i)
  }
  holder.remove()
})
