import { expect, test } from 'vitest'
import regularUrl from '../../assets/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../assets/fonts/Inter-SemiBold.ttf?url'
import { sheetToSvg } from '../../src/exports/svg'
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
  { paper: 'a4', portrait: false, date: '2027-01-14', language: 'en', labels: 'technical' },
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

test('the screen draws each line as wide as the page measured it', () => {
  const holder = document.createElement('div')
  holder.style.cssText = 'font-kerning: none; font-variant-ligatures: none; font-feature-settings: "calt" 0'
  document.body.append(holder)
  for (const [i, svg] of svgs.entries()) {
    holder.innerHTML = svg
    const drawn = [...holder.querySelectorAll('tspan')].map(span => span.getComputedTextLength())
    const measured = (drawing.sheets[i]?.marks ?? []).flatMap(mark =>
      mark.type === 'text'
        ? mark.lines.map(({ text }) => typesetter.measure(text, mark.size, mark.font))
        : [],
    )
    expect(drawn).toHaveLength(measured.length)
    for (const [n, width] of measured.entries()) expect(Math.abs((drawn[n] ?? 0) - width)).toBeLessThan(0.3)
  }
  holder.remove()
})
