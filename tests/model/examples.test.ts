import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { chainOf } from '../../src/model/chains'
import { isKind, kinds, type Model } from '../../src/model/model'
import type { Column } from '../../src/templates/template'
import { columnOf, templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'

const folder = new URL('../../assets/examples/', import.meta.url)
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`${name}.logicmodel`, folder))

const opened = (name: string) => {
  const result = openFile(bytesOf(name), wordsOf('en'))
  if (!result.ok) throw new Error(result.error.says)
  return result.value
}

const sizes = {
  'common-enrolment': { elements: 21, links: 23 },
  'joint-literacy-coaching': { elements: 20, links: 24 },
  'special-education-cooperative': { elements: 24, links: 26 },
}

/** Elements that lead back to themselves. */
const inCircles = ({ elements, links }: Model): readonly string[] => {
  let left = elements.map(({ id }) => id)
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const waiting = new Set(links.filter(({ from }) => left.includes(from)).map(({ to }) => to))
    left = left.filter(id => waiting.has(id))
  }
  return left
}

test('the examples are the ones that are listed here', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(sizes).map(name => `${name}.logicmodel`))
})

describe.each(Object.entries(sizes))('%s', (name, size) => {
  const { model, problems, newer } = opened(name)

  test('opens without a problem and saves to the same bytes', () => {
    expect(problems).toEqual([])
    expect(newer).toBe(false)
    expect(saveText(model)).toBe(new TextDecoder().decode(bytesOf(name)))
  })

  test('has the size it is known by, and uses every kind and horizon', () => {
    expect({ elements: model.elements.length, links: model.links.length }).toEqual(size)
    expect(new Set(model.elements.map(({ kind }) => kind))).toEqual(new Set(kinds))
    const horizons = model.elements.flatMap(({ kind, horizon }) => (kind === 'outcome' ? [horizon] : []))
    expect(new Set(horizons)).toEqual(new Set(['short', 'medium', 'long']))
  })

  test('says each card in 3 to 14 words', () => {
    for (const { text } of model.elements) expect(text).toMatch(/^\S+( \S+){2,13}$/)
  })

  test('has every element on the way from an input to an outcome, and none in a circle', () => {
    const kindOf = new Map(model.elements.map(({ id, kind }) => [id, kind]))
    for (const { id } of model.elements) {
      const met = [...chainOf(model, [id])].map(one => kindOf.get(one))
      expect(met, id).toContain('input')
      expect(met, id).toContain('outcome')
    }
    expect(inCircles(model)).toEqual([])
  })

  test('links from left to right or within a column, never back', () => {
    const columnOrder: readonly (Column | undefined)[] = templateOf(model).columns
    const columnAt = new Map(
      model.elements.map(element => [element.id, columnOrder.indexOf(columnOf(templateOf(model), element))]),
    )
    for (const { id, from, to } of model.links)
      expect(columnAt.get(from), id).toBeLessThanOrEqual(columnAt.get(to) ?? -1)
  })

  test('is a whole initiative: who, how, how we know, and what it rests on', () => {
    const { initiative } = model
    for (const said of [initiative.purpose, initiative.home, initiative.sponsor, initiative.summary])
      expect(said).not.toBe('')
    expect(initiative.partners.every(({ sector, role, leaders }) => sector && role && leaders.length)).toBe(
      true,
    )
    expect(model.elements.every(({ kind, owners }) => isKind(kind) && owners.length > 0)).toBe(true)
    const waived = new Set(model.waivers.flatMap(({ about }) => about))
    for (const { id, kind, indicators } of model.elements)
      if (kind === 'outcome' && !waived.has(id)) expect(indicators, id).not.toEqual([])
    for (const list of [model.assumptions, model.externalFactors, model.parkingLot, model.channels])
      expect(list.length).toBeGreaterThan(1)
  })
})
