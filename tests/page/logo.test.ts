import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { base64 } from '../../src/base64'
import type { Image, Model } from '../../src/model/model'
import { composePages } from '../../src/page/compose'
import type { Drawing, ImageMark } from '../../src/page/drawing'
import { headerOf } from '../../src/page/header'
import { type Kit, stylesOf } from '../../src/page/kit'
import { type Logo, logoSize } from '../../src/page/logo'
import { steps } from '../../src/page/steps'
import { structureOf } from '../../src/page/structure'
import { setterWith } from '../../src/page/text'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { typesetter } from './fonts'
import { pictureData, withLogo } from './logos'
import { example, letter } from './models'
import { lineBoxes, overlap, textsOf } from './reading'

vi.setConfig({ testTimeout: 120_000 })

const compose = (model: Model, choices = letter): Drawing =>
  composePages(model, templateOf(model), choices, typesetter)

const logosIn = ({ sheets }: Drawing): readonly (readonly [page: number, mark: ImageMark])[] =>
  sheets.flatMap(({ marks }, page) =>
    marks.flatMap(mark => (mark.type === 'image' ? [[page, mark] as const] : [])),
  )

const coaching = example('joint-literacy-coaching')
const seal = (model: Model): Model => withLogo(model, 'seal.png', 'Seal of Lowell')

test('a form’s logo stands on the first page only, at the start of the heading, as its picture is shaped', () => {
  const drawing = compose(withLogo(coaching, 'wordmark.jpg', 'Lowell City'), {
    ...letter,
    include: ['reading'],
  })
  expect(drawing.sheets.length).toBeGreaterThan(1)
  const [[page, { box, format, alt }] = expect.fail('no logo'), ...others] = logosIn(drawing)
  expect({ page, x: box.x, y: box.y, format, alt, others }).toEqual({
    page: 0,
    x: 36,
    y: 36,
    format: 'jpeg',
    alt: 'Lowell City',
    others: [],
  })
  expect(box.width / box.height).toBeCloseTo(300 / 80)
})

test('a logo costs no page, and nothing lies on it', () => {
  for (const name of ['joint-literacy-coaching', 'common-enrolment', 'special-education-cooperative'])
    for (const picture of ['seal.png', 'wordmark.jpg'] as const)
      for (const choices of [letter, { ...letter, portrait: true, arrangement: 'table' } as const]) {
        const model = example(name)
        const drawn = compose(withLogo(model, picture, ''), choices)
        expect(drawn.sheets.length).toBe(compose(model, choices).sheets.length)
        const [[, { box }] = expect.fail('no logo')] = logosIn(drawn)
        for (const line of drawn.sheets.slice(0, 1).flatMap(textsOf).flatMap(lineBoxes))
          expect(overlap(line, box)).toBe(false)
      }
})

test('a heading grows no higher for a logo, unless the smallest would make it', () => {
  const words = fc.constantFrom('reading', 'in', 'every', 'neighbourhood').map(word => `${word} `)
  const text = (maxLength: number) => fc.array(words, { maxLength }).map(all => all.join(''))
  fc.assert(
    fc.property(text(12), text(60), text(20), fc.constantFrom(0.5, 1, 4), (name, purpose, home, shape) => {
      const [step = expect.fail('no step')] = steps
      const kit: Kit = {
        ...{ step, styles: stylesOf(step), setter: setterWith(typesetter), words: wordsOf('en') },
        ...{ language: 'en', arrangement: 'boxes', again: false, ownLanguage: null },
      }
      const initiative = { ...coaching.initiative, name, purpose, home, partners: [] }
      const place = { x: 0, width: 400, factsX: 420, factsWidth: 200 }
      const logo = { type: 'png', shape, data: '', alt: '' } as const
      const heightOf = (logo: Logo | null): number => {
        const { heightOf, columns } = headerOf(initiative, '', logo, place, kit)
        return heightOf(columns)
      }
      const band = headerOf(initiative, '', logo, place, kit)
      const [mark] = band.draw(band.columns, 0, false).filter(({ type }) => type === 'image')
      const box = mark?.type === 'image' ? mark.box : expect.fail('no logo')
      const smallest = Math.min(stylesOf(step).title.leading, 100 / shape)
      expect(box.height).toBeLessThanOrEqual(heightOf(logo) + 0.001)
      if (heightOf(logo) > heightOf(null) + 0.001) expect(box.height).toBeCloseTo(smallest)
    }),
  )
})

test('as large as the heading lets it be, and never lower than a line of the name', () => {
  const title = { size: 20, leading: 24, font: 'semibold', colour: '#000000' } as const
  const square = { type: 'png', shape: 1, data: '', alt: '' } as const
  // Room enough whatever it takes: two and a half times the title.
  expect(logoSize(square, 500, () => 80, title)).toEqual({ width: 50, height: 50, takes: 62 })
  // No higher than the heading is.
  expect(logoSize(square, 500, () => 40, title).height).toBe(40)
  // Smaller where a line more would be needed.
  expect(logoSize(square, 500, room => (room < 450 ? 90 : 80), title).height).toBeLessThanOrEqual(38)
  expect(logoSize(square, 500, room => (room < 500 ? 90 : 80), title).height).toBe(24)
  // A wide one takes a quarter of the room.
  expect(logoSize({ ...square, shape: 10 }, 500, () => 80, title)).toEqual({
    width: 125,
    height: 12.5,
    takes: 137,
  })
})

test('where nobody has said what it shows it is a logo, in the page’s own language', () => {
  const model = { ...withLogo(coaching, 'seal.png', ' '), language: 'en' }
  const mark = (language: 'en' | 'es') => logosIn(compose(model, { ...letter, language }))[0]?.[1]
  expect([mark('en')?.alt, mark('en')?.language]).toEqual(['Logo', null])
  expect([mark('es')?.alt, mark('es')?.language]).toEqual(['Logotipo', 'es'])
})

test('it is read after the title and the facts, before the columns', () => {
  const { parts } = structureOf(compose(seal(coaching)))
  const tags = parts.map(({ tag }) => tag)
  expect(tags.indexOf('H1')).toBe(0)
  expect(tags.indexOf('Figure')).toBe(tags.indexOf('Sect') - 2)
  expect(tags.filter(tag => tag === 'Figure')).toHaveLength(1)
})

test('another form has no logo, and neither has one whose picture is gone, to come, or none', () => {
  const model = seal(coaching)
  const [image = expect.fail('no image')] = model.images
  const withImages = (...images: readonly Image[]) => compose({ ...model, images })
  expect(logosIn(compose({ ...model, template: 'sample' }))).toEqual([])
  for (const bare of [
    withImages(),
    withImages({ ...image, data: '' }),
    withImages({ ...image, data: 'aGk=' }),
    withImages({ ...image, data: '?' }),
  ]) {
    expect(logosIn(bare)).toEqual([])
    expect(bare.sheets).toEqual(compose({ ...model, template: 'sample' }).sheets)
  }
})

test('what goes on the page is the bare picture', () => {
  const data = pictureData('wordmark.jpg')
  const [[, mark] = expect.fail('no logo')] = logosIn(compose(withLogo(coaching, 'wordmark.jpg', '')))
  expect(Buffer.from(data, 'base64').toString('latin1')).toContain('a secret place')
  expect(Buffer.from(mark.data, 'base64').toString('latin1')).not.toContain('secret')
  expect(base64(Buffer.from(mark.data, 'base64'))).toBe(mark.data)
})
