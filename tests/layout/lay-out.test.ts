import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../src/layout/geometry'
import { layOut } from '../../src/layout/lay-out'
import { screenCardHeight, screenFace, screenSizes } from '../../src/layout/screen'
import { blankElement, blankGroup, blankModel } from '../../src/model/blank'
import { sample } from '../../src/templates/sample'
import { measure } from './fonts'
import { anyModel, fiveLanes } from './models'

const faceOf = screenFace(measure)
const onScreen = (model: Parameters<typeof layOut>[0], template = sample) =>
  layOut(model, template, screenSizes, faceOf)

const model = {
  ...blankModel('m', 'en'),
  elements: [
    blankElement('late', 'outcome', 'Students who change schools lose no reading time'),
    blankElement('coach', 'input', 'Two literacy coaches'),
    blankElement('odd', 'milestone', 'A kind of a later release'),
    blankElement('time', 'input', 'Release time'),
  ],
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe('layOut', () => {
  test('an empty model has the template’s lanes, side by side and equally high', () => {
    const { lanes, width, height } = onScreen(blankModel('m', 'en'))
    expect(lanes.map(lane => lane.column?.id)).toEqual(['inputs', 'activities', 'outcomes'])
    expect(lanes.map(lane => lane.box.x)).toEqual([0, 338, 676])
    expect(lanes.map(lane => lane.box.height)).toEqual([640, 640, 640])
    expect([width, height]).toEqual([958, 640])
  })

  test('cards stand in their column in the model’s order, with codes', () => {
    const { lanes, cards } = onScreen(model)
    expect(lanes.map(lane => lane.cards)).toEqual([['coach', 'time'], [], ['late'], ['odd']])
    expect([...cards.values()].map(card => card.code).sort()).toEqual(['I1', 'I2', 'N1', 'O1'])
    expect(cards.get('time')?.box).toEqual({ x: 12, y: 72 + 60 + 14, width: 258, height: 60 })
  })

  test('what no column takes has a last lane of its own', () => {
    const { lanes, cards } = onScreen(model)
    expect(lanes.at(-1)?.column).toBe(null)
    expect(cards.get('odd')).toMatchObject({ lane: 3, index: 0, code: 'N1', kind: 'milestone' })
  })

  test('a card is as high as its lines, and an empty one has room for one', () => {
    expect(onScreen(model).cards.get('late')?.lines).toHaveLength(2)
    expect(onScreen(model).cards.get('late')?.box.height).toBe(screenCardHeight(2))
    expect(faceOf(blankElement('new', 'input'))).toEqual({ lines: [''], height: screenCardHeight(1) })
  })

  test('an element that did not change keeps its very face', () => {
    const [element] = model.elements
    if (element) expect(faceOf(element)).toBe(faceOf(element))
    expect.assertions(1)
  })

  test('neighbours of a group stand on a band, under the group’s name; apart from others they have one each', () => {
    const card = (id: string, group: string) => ({ ...blankElement(id, 'input'), group })
    const { bands, cards } = onScreen({
      ...model,
      groups: [blankGroup('g', 'Coaching'), blankGroup('h', 'Data')],
      elements: [
        card('i1', 'g'),
        card('i2', 'g'),
        card('i3', 'h'),
        card('i4', ''),
        card('i5', 'gone'),
        card('i6', 'g'),
      ],
    })
    const tops = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map(id => cards.get(id)?.box.y)
    expect(tops).toEqual([
      98,
      98 + 74,
      172 + 60 + 6 + 14 + 26,
      278 + 60 + 6 + 14,
      358 + 74,
      432 + 60 + 14 + 26,
    ])
    expect(bands).toEqual([
      {
        group: 'g',
        name: 'Coaching',
        lane: 0,
        cards: ['i1', 'i2'],
        box: { x: 6, y: 72, width: 270, height: 166 },
      },
      { group: 'h', name: 'Data', lane: 0, cards: ['i3'], box: { x: 6, y: 252, width: 270, height: 92 } },
      { group: 'g', name: 'Coaching', lane: 0, cards: ['i6'], box: { x: 6, y: 506, width: 270, height: 92 } },
    ])
  })

  test('every band lies behind the cards of its group alone, and touches no other', () => {
    fc.assert(
      fc.property(anyModel(40, 0), any => {
        const { lanes, cards, bands } = onScreen(any, fiveLanes)
        const groups = new Map(any.elements.map(({ id, group }) => [id, group]))
        const known = new Set(any.groups.map(({ id }) => id))
        for (const card of cards.values()) {
          const behind = bands.filter(({ box }) => overlap(box, card.box))
          expect(behind.map(({ group }) => group)).toEqual(known.has(card.group) ? [groups.get(card.id)] : [])
          for (const { box } of behind) {
            expect(card.box.y - box.y).toBeGreaterThanOrEqual(screenSizes.bandHead)
            expect(box.y + box.height - card.box.y - card.box.height).toBeGreaterThanOrEqual(
              screenSizes.bandEdge,
            )
          }
        }
        expect(bands.flatMap(band => band.cards).toSorted()).toEqual(
          any.elements
            .filter(({ group }) => known.has(group))
            .map(({ id }) => id)
            .toSorted(),
        )
        for (const [i, { box }] of bands.entries()) {
          for (const other of bands.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
          expect(lanes.some(lane => within(box, lane.box))).toBe(true)
        }
      }),
    )
  })

  test('every element has its card, no two cards touch, and lanes hold theirs', () => {
    fc.assert(
      fc.property(anyModel(40, 0), any => {
        const { lanes, cards, height } = onScreen(any, fiveLanes)
        expect(cards.size).toBe(any.elements.length)
        for (const { box, cards: ids } of lanes) {
          expect(box.height).toBe(height)
          let floor = box.y + screenSizes.headingHeight
          for (const id of ids) {
            const card = cards.get(id)?.box ?? expect.unreachable()
            expect(card.y).toBeGreaterThanOrEqual(floor)
            expect(card.x).toBe(box.x + screenSizes.laneInset)
            floor = card.y + card.height + screenSizes.cardGap
          }
          expect(floor - screenSizes.cardGap + screenSizes.laneInset).toBeLessThanOrEqual(height)
        }
      }),
    )
  })
})
