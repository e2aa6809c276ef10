import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pptxOf } from '../../src/exports/pptx/pptx'
import { blankElement, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import type { PageChoices } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import type { Drawing } from '../../src/page/drawing'
import { codesOf } from '../../src/templates/codes'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from '../page/fonts'
import { anyModel, anyPaper, example, fixture, letter, modelOf } from '../page/models'
import { all, type Node, partsOf, said } from './xml-parts'

const coaching = example('joint-literacy-coaching')

const drawingOf = (model: Model, choices: PageChoices = letter): Drawing =>
  composePages(model, templateOf(model), choices, typesetter)

const slidesOf = (drawing: Drawing): readonly Node[] => {
  const parts = partsOf(pptxOf(drawing, typesetter.measure))
  return drawing.sheets.map((_, i) => {
    const slide = parts.get(`ppt/slides/slide${i + 1}.xml`)
    if (!slide) throw new Error(`There is no slide ${i + 1}`)
    return slide
  })
}

const nameOf = (shape: Node): string => all(shape, 'p:cNvPr')[0]?.attributes.name ?? ''
const idOf = (shape: Node): string => all(shape, 'p:cNvPr')[0]?.attributes.id ?? ''
const words = (shape: Node): string => said(shape, 'a:p', 'a:t')
/** Cards are the boxes with round corners and words in them. */
const cardsOn = (slide: Node): readonly Node[] =>
  all(slide, 'p:sp').filter(
    shape => words(shape) !== '' && all(shape, 'a:prstGeom')[0]?.attributes.prst === 'roundRect',
  )

test('words that run from the right begin there, behind their code', () => {
  const slides = slidesOf(drawingOf(fixture('languages')))
  const cards = slides.flatMap(cardsOn).filter(card => /^[IAO][89] /.test(nameOf(card)))
  expect(cards).toHaveLength(6)
  for (const card of cards) {
    const [words] = all(card, 'a:pPr')
    expect(words?.attributes).toMatchObject({ rtl: '1', algn: 'r', marL: '0', indent: '0' })
    expect(Number(all(card, 'a:bodyPr')[0]?.attributes.lIns)).toBeLessThan(40 * 12_700)
  }
})

describe('an example as slides', () => {
  const drawing = drawingOf(coaching)
  const [slide] = slidesOf(drawing)
  if (!slide) throw new Error('No slide')

  test('is of the page’s size, with the title where slides have theirs', () => {
    const parts = partsOf(pptxOf(drawing, typesetter.measure))
    const size = all(parts.get('ppt/presentation.xml') ?? slide, 'p:sldSz')[0]?.attributes
    expect(size).toEqual({ cx: String(11 * 914_400), cy: String(8.5 * 914_400) })
    const titles = all(slide, 'p:sp').filter(shape => all(shape, 'p:ph')[0]?.attributes.type === 'title')
    expect(titles.map(words)).toEqual(['Joint literacy coaching'])
  })

  test('each card is one box with its words in it, called by code and words, in reading order', () => {
    const codes = [...codesOf(coaching, templateOf(coaching)).values()]
    expect(cardsOn(slide).map(card => nameOf(card).split(' ')[0])).toEqual(codes)
    const [first] = cardsOn(slide)
    expect(first && nameOf(first)).toBe('I1 Two literacy coaches shared by four schools')
    expect(first && words(first)).toBe('I1\tTwo literacy coaches shared by four schools   Leads to: A1')
  })

  test('each link is a connector attached to its two cards', () => {
    const names = new Map(cardsOn(slide).map(card => [idOf(card), nameOf(card).split(' ')[0]]))
    const codes = codesOf(coaching, templateOf(coaching))
    const ends = all(slide, 'p:cxnSp').flatMap(line => {
      const [start, end] = [all(line, 'a:stCxn')[0], all(line, 'a:endCxn')[0]]
      return start && end
        ? [`${names.get(start.attributes.id ?? '')} ${names.get(end.attributes.id ?? '')}`]
        : []
    })
    expect(ends.toSorted()).toEqual(
      coaching.links.map(({ from, to }) => `${codes.get(from)} ${codes.get(to)}`).toSorted(),
    )
  })

  test('is the same bytes twice', () => {
    const make = () => pptxOf(drawingOf(coaching), typesetter.measure)
    expect(make()).toEqual(make())
  })
})

test('a connector ends at the sides of its cards that face each other', () => {
  const cards = [
    blankElement('a', 'input', 'A'),
    blankElement('b', 'activity', 'B'),
    blankElement('c', 'activity', 'C'),
  ]
  const links = [blankLink('x', 'a', 'b'), blankLink('y', 'b', 'c'), blankLink('z', 'c', 'a')]
  const [slide] = slidesOf(drawingOf(modelOf(cards, links)))
  const sites = (slide ? all(slide, 'p:cxnSp') : []).flatMap(line => {
    const [start, end] = [all(line, 'a:stCxn')[0], all(line, 'a:endCxn')[0]]
    return start && end ? [[nameOf(line), start.attributes.idx, end.attributes.idx]] : []
  })
  // 1 is the left side, 3 the right one; within a column a line leaves and comes in at the right.
  expect(sites).toEqual([
    ['I1 leads to A1: B', '3', '1'],
    ['A1 leads to A2: C', '3', '3'],
    ['A2 leads to I1: A', '1', '3'],
  ])
})

test('texts that break by themselves keep their lines, others are one paragraph', () => {
  const text =
    'One line\nand another that goes on until it has to be broken by whoever draws it, once or more'
  const [slide] = slidesOf(drawingOf(modelOf([blankElement('a', 'input', text)])))
  const [card] = slide ? cardsOn(slide) : []
  expect(card && words(card)).toBe(`I1\t${text}`)
})

test('any model: every card on some slide, as a shape where it is a box, every id once, a title on each slide', () => {
  fc.assert(
    fc.property(anyModel, anyPaper, (model, choices) => {
      const drawing = drawingOf(model, choices)
      const slides = slidesOf(drawing)
      const codes = codesOf(model, templateOf(model))
      // In a table cards are words in its cells.
      const framed = new Set(
        drawing.sheets.flatMap(({ marks }) =>
          marks.flatMap(mark => (mark.type === 'box' && mark.card) || []),
        ),
      )
      const shapes = new Set(slides.flatMap(cardsOn).map(card => nameOf(card).split(' ')[0]))
      expect([...framed].filter(id => !shapes.has(codes.get(id) ?? ''))).toEqual([])
      const text = slides.map(words).join('\n')
      expect([...codes.values()].filter(code => !text.includes(code))).toEqual([])
      for (const slide of slides) {
        const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id)
        expect(new Set(ids).size).toBe(ids.length)
        const attached = [...all(slide, 'a:stCxn'), ...all(slide, 'a:endCxn')]
        expect(attached.every(({ attributes }) => ids.includes(attributes.id))).toBe(true)
        expect(all(slide, 'p:ph').length).toBe(1)
      }
    }),
    { numRuns: 30 },
  )
})
