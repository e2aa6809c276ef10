import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../src/exports/csv'
import { makePaper } from '../../src/exports/make-paper'
import { markdownOf } from '../../src/exports/markdown'
import { pixelsOf } from '../../src/images/pixels'
import { readPng } from '../../src/images/png'
import { fonts } from '../page/fonts'
import { withLogo } from '../page/logos'
import { example, letter } from '../page/models'
import { engine } from './engine'

const model = withLogo(example('joint-literacy-coaching'), 'seal.png', 'Seal of “Lowell” & others')
const wide = withLogo(example('joint-literacy-coaching'), 'wordmark.jpg', ' ')
const choices = { ...letter, include: ['reading'] as const }

const made = (format: 'svg' | 'png' | 'pptx' | 'docx', of = model) =>
  makePaper(format, of, choices, fonts, { width: null, engine, attaching: 'none' }).then(({ files }) => files)

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const latin1 = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')

test('an SVG brings the picture along, on its first page alone', async () => {
  const [first, second] = (await made('svg')).map(text)
  const [image = '', ...others] = first?.match(/<image [^>]*>/gu) ?? []
  expect(image).toMatch(
    / aria-label="Seal of “Lowell” &amp; others" href="data:image\/png;base64,[\w+/=]+"\/>$/u,
  )
  expect(others).toEqual([])
  expect(second).not.toContain('<image')
})

test('a PNG has it drawn: a star on blue, on nothing but paper', async () => {
  const [page] = await made('png')
  const png = readPng(page ?? new Uint8Array())
  const pixels = png && pixelsOf(png)
  if (!pixels) throw new Error('It is a PNG.')
  const at = (x: number, y: number) => {
    const place = (Math.round(y * 3) * png.width + Math.round(x * 3)) * 3
    return [...pixels.colours.subarray(place, place + 3)]
  }
  // The seal's own corner is clear.
  expect(at(36.5, 36.5)).toEqual([255, 255, 255])
  const box = / x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/u
  const [, x = 0, y = 0, width = 0] = (
    box.exec(/<image.*/u.exec(text((await made('svg'))[0]))?.[0] ?? '') ?? []
  ).map(Number)
  const [red = 0, , blue = 0] = at(x + width / 2, y + width * 0.45)
  expect(red - blue).toBeGreaterThan(100)
  const [rim = 0, , ring = 0] = at(x + width / 2, y + width * 0.85)
  expect(ring - rim).toBeGreaterThan(50)
})

describe.each([
  [
    'pptx',
    'ppt/slides/slide1.xml',
    'ppt/slides/_rels/slide1.xml.rels',
    'ppt/media/image1',
    '../media/image1',
  ],
  ['docx', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/media/logo', 'media/logo'],
] as const)('%s', (format, main, relations, media, target) => {
  test('has the picture as a part of its own, with what it shows', async () => {
    const parts = unzipSync((await made(format))[0] ?? new Uint8Array())
    expect(text(parts[main])).toContain('descr="Seal of “Lowell” &amp; others"')
    const [, id] = / r:embed="(\w+)"/u.exec(text(parts[main])) ?? []
    expect(text(parts[relations])).toMatch(
      new RegExp(`<Relationship Id="${id}" Type="[^"]*/image" Target="${target}.png"/>`, 'u'),
    )
    expect(text(parts['[Content_Types].xml'])).toContain('<Default Extension="png" ContentType="image/png"/>')
    const png = readPng(parts[`${media}.png`] ?? new Uint8Array())
    expect([png?.width, png?.height]).toEqual([160, 160])
  })

  test('has a JPEG without what its camera knew, called a logo where nobody says more', async () => {
    const parts = unzipSync((await made(format, wide))[0] ?? new Uint8Array())
    expect(text(parts[main])).toContain('descr="Logo"')
    expect(latin1(parts[`${media}.jpeg`])).toMatch(/^\xff\xd8\xff/u)
    expect(latin1(parts[`${media}.jpeg`])).not.toContain('secret')
  })

  test('has none where the form has none, and the same bytes twice', async () => {
    const bare = unzipSync((await made(format, { ...model, template: 'sample' }))[0] ?? new Uint8Array())
    expect(Object.keys(bare).filter(path => path.includes('media'))).toEqual([])
    expect(text(bare[main])).not.toContain('r:embed')
    expect(await made(format)).toEqual(await made(format))
  })
})

test('texts and tables leave it out', () => {
  const { data } = model.images[0] ?? { data: '' }
  for (const said of [markdownOf(model, choices), csvOf(model)]) {
    expect(said).not.toContain(data.slice(0, 40))
    expect(said).not.toContain('Seal of')
  }
})
