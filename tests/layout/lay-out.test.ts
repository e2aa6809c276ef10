import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out'
import { screenCardHeight, screenFace, screenSizes } from '../../src/layout/screen'
import { blankElement, blankModel } from '../../src/model/blank'
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
