import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out'
import type { Layout, LayoutSizes } from '../../src/layout/layout'
import { screenFace, screenSizes } from '../../src/layout/screen'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { measure } from './fonts'
import { anyModel, fiveLanes } from './models'
import { pointsAlong } from './sample-path'

const faceOf = screenFace(measure)
const pageSizes: LayoutSizes = {
  cardWidth: 222,
  cardGap: 11,
  laneInset: 0,
  laneGap: 27,
  headingHeight: 33,
  spanHeight: 0,
  bandEdge: 3,
  bandHead: 15,
  promptHeight: 40,
  minLaneHeight: 0,
  arrow: 4,
}

/** Twelve columns on Letter. */
const narrowSizes: LayoutSizes = {
  ...pageSizes,
  cardWidth: 50,
  laneInset: 3.5,
  laneGap: 3.5,
  bandEdge: 3.5,
  arrow: 5,
}

const pathOf = (layout: Layout, link: string) =>
  layout.connectors.find(connector => connector.link === link)?.path ?? expect.unreachable()

describe.each([
  ['the screen', screenSizes],
  ['the page', pageSizes],
  ['a page of many columns', narrowSizes],
])('connectors on %s', (_, sizes) => {
  const drawn = (model: Parameters<typeof layOut>[0]) => layOut(model, fiveLanes, sizes, faceOf)

  test('none passes under a card, nor over a group’s name or what an empty lane asks', () => {
    fc.assert(
      fc.property(anyModel(40, 60), model => {
        const layout = drawn(model)
        const names = layout.bands.map(({ box }) => ({
          x: box.x + sizes.bandEdge,
          y: box.y,
          width: sizes.cardWidth,
          height: sizes.bandHead,
        }))
        const asked = layout.lanes
          .filter(({ cards }) => cards.length === 0)
          .map(({ box }) => ({
            x: box.x + sizes.laneInset,
            y: box.y + sizes.headingHeight,
            width: sizes.cardWidth,
            height: sizes.promptHeight,
          }))
        const boxes = [...[...layout.cards.values()].map(card => card.box), ...names, ...asked]
        for (const { path, link } of layout.connectors)
          for (const { x, y } of pointsAlong(path))
            for (const box of boxes)
              if (x > box.x + 0.01 && x < box.x + box.width - 0.01 && y > box.y && y < box.y + box.height)
                expect.unreachable(`${link} is in the way at ${x}, ${y}`)
      }),
    )
  })

  test('every link has one, from its own card’s edge to the other’s, arriving level', () => {
    fc.assert(
      fc.property(anyModel(30, 40), model => {
        const layout = drawn(model)
        expect(layout.connectors.map(connector => connector.link)).toEqual(model.links.map(link => link.id))
        for (const { from, to, path } of layout.connectors) {
          const [tail, head] = [layout.cards.get(from), layout.cards.get(to)]
          if (!tail || !head) return expect.unreachable()
          const [before, end] = pointsAlong(path, 1).slice(-2)
          if (!before || !end) return expect.unreachable()
          const out = tail.lane > head.lane ? tail.box.x : tail.box.x + tail.box.width
          const into = tail.lane < head.lane ? head.box.x : head.box.x + head.box.width
          expect([path.start.x, end.x]).toEqual([out, into])
          for (const [point, { box }] of [
            [path.start, tail],
            [end, head],
          ] as const) {
            expect(point.y).toBeGreaterThan(box.y)
            expect(point.y).toBeLessThan(box.y + box.height)
          }
          expect(before.y).toBeCloseTo(end.y, 9)
          expect(Math.abs(end.x - before.x)).toBeGreaterThanOrEqual(sizes.arrow - 0.001)
          expect(Math.sign(end.x - before.x)).toBe(tail.lane < head.lane ? 1 : -1)
        }
      }),
    )
  })

  test('none leaves the drawing by more than the gutter beyond the last lane', () => {
    fc.assert(
      fc.property(anyModel(30, 60), model => {
        const layout = drawn(model)
        for (const { path, link } of layout.connectors)
          for (const { x, y } of pointsAlong(path)) {
            const inside =
              x >= 0 && x <= layout.width + sizes.laneGap && y >= 0 && y <= layout.height + sizes.cardGap
            if (!inside) expect.unreachable(`${link} leaves the drawing at ${x}, ${y}`)
          }
      }),
    )
  })

  test('each keeps within its box', () => {
    fc.assert(
      fc.property(anyModel(30, 60), model => {
        for (const { path, box, link } of drawn(model).connectors)
          for (const { x, y } of pointsAlong(path)) {
            const [right, bottom] = [box.x + box.width, box.y + box.height]
            const inside = x > box.x - 0.01 && x < right + 0.01 && y > box.y - 0.01 && y < bottom + 0.01
            if (!inside) expect.unreachable(`${link} leaves its box at ${x}, ${y}`)
          }
      }),
    )
  })

  test('the picture does not depend on the order in which links were drawn', () => {
    fc.assert(
      fc.property(anyModel(20, 30), model => {
        const one = drawn(model)
        const other = drawn({ ...model, links: model.links.toReversed() })
        for (const { link, path } of one.connectors) expect(pathOf(other, link)).toEqual(path)
      }),
    )
  })
})

describe('a connector', () => {
  const elements = [
    blankElement('i1', 'input', 'One'),
    blankElement('i2', 'input', 'Two'),
    blankElement('a1', 'activity', 'One'),
    blankElement('a2', 'activity', 'Two'),
    blankElement('p1', 'participation', 'One'),
  ]
  const between = (...ends: readonly string[]) =>
    layOut(
      {
        ...blankModel('m', 'en'),
        elements,
        links: ends.map(end => blankLink(end, end.split('-')[0] ?? '', end.split('-')[1] ?? '')),
      },
      fiveLanes,
      screenSizes,
      faceOf,
    )

  test('between level cards is one straight line', () => {
    const ys = pointsAlong(pathOf(between('i1-a1'), 'i1-a1')).map(point => point.y)
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(0.001)
  })

  test('comes in under one arrow head with the others that come from the same side', () => {
    const layout = between('i1-a1', 'i2-a1')
    expect(pathOf(layout, 'i1-a1').pieces.at(-1)?.to).toEqual(pathOf(layout, 'i2-a1').pieces.at(-1)?.to)
  })

  test('inside a lane keeps to the gutter on the lane’s right', () => {
    const xs = pointsAlong(pathOf(between('a1-a2'), 'a1-a2')).map(point => point.x)
    const edge = between().cards.get('a1')?.box ?? expect.unreachable()
    expect(Math.min(...xs)).toBe(edge.x + edge.width)
    expect(Math.max(...xs)).toBeGreaterThan(edge.x + edge.width + 2 * screenSizes.arrow)
  })

  test('across a lane goes between heading and card, or between two cards', () => {
    const layout = between('i1-p1')
    const ys = pointsAlong(pathOf(layout, 'i1-p1')).map(point => point.y)
    const first = layout.cards.get('a1')?.box ?? expect.unreachable()
    const free = [first.y - screenSizes.cardGap / 2, first.y + first.height + screenSizes.cardGap / 2]
    expect(free.some(height => ys.some(y => Math.abs(y - height) < 0.001))).toBe(true)
  })

  test('to a card that is not there is not drawn', () => {
    expect(between('i1-gone', 'gone-a1').connectors).toEqual([])
  })
})
