import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ExampleName, exampleNames } from '../../src/commands'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { chainOf } from '../../src/model/chains'
import { isKind, kinds, type Model } from '../../src/model/model'
import type { Column } from '../../src/templates/template'
import { columnOf, templateOf } from '../../src/templates/templates'
import { languages, wordsOf } from '../../src/words/words'

const folder = new URL('../../assets/examples/', import.meta.url)
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder))

const opened = (file: string) => {
  const result = openFile(bytesOf(file), wordsOf('en'))
  if (!result.ok) throw new Error(result.error.says)
  return result.value
}

const sizes: Readonly<Record<ExampleName, { elements: number; links: number }>> = {
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

const all = languages.flatMap(language =>
  exampleNames.map(name => {
    const file = wordsOf(language).commands.exampleFile(name)
    return { file, language, size: sizes[name] }
  }),
)

test('the examples are the ones that are listed here', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(files.filter(file => file.endsWith('.logicmodel')).sort()).toEqual(
    all.map(({ file }) => file).sort(),
  )
})

test.each(exampleNames)('%s is the same model in every language', name => {
  const [first, ...others] = languages.map(
    language => opened(wordsOf(language).commands.exampleFile(name)).model,
  )
  const shapeOf = (model: Model | undefined) => ({
    elements: model?.elements.map(({ id, kind, horizon, owners, indicators }) => [
      id,
      kind,
      horizon,
      owners,
      indicators.map(({ baseline, target }) => [typeof baseline, typeof target]),
    ]),
    links: model?.links.map(({ from, to, evidence }) => [from, to, evidence]),
  })
  for (const other of others) {
    expect(shapeOf(other)).toEqual(shapeOf(first))
    expect(other.id).not.toBe(first?.id)
    const texts = new Set(first?.elements.map(({ text }) => text))
    expect(other.elements.filter(({ text }) => texts.has(text))).toEqual([])
  }
})

describe.each(all)('$file', ({ file, language, size }) => {
  const { model, problems, newer } = opened(file)

  test('is in the language of whoever opens it, and named as the menu names it', () => {
    const name = exampleNames.find(one => file.endsWith(`${one}.logicmodel`)) ?? exampleNames[0]
    expect(model.language).toBe(language)
    expect(model.initiative.name).toBe(wordsOf(language).commands.examples[name])
  })

  test('opens without a problem and saves to the same bytes', () => {
    expect(problems).toEqual([])
    expect(newer).toBe(false)
    expect(saveText(model)).toBe(new TextDecoder().decode(bytesOf(file)))
  })

  test('has the size it is known by, and uses every kind and horizon', () => {
    expect({ elements: model.elements.length, links: model.links.length }).toEqual(size)
    expect(new Set(model.elements.map(({ kind }) => kind))).toEqual(new Set(kinds))
    const horizons = model.elements.flatMap(({ kind, horizon }) => (kind === 'outcome' ? [horizon] : []))
    expect(new Set(horizons)).toEqual(new Set(['short', 'medium', 'long']))
  })

  test('says each card in 3 to 15 words', () => {
    for (const { text } of model.elements) expect(text).toMatch(/^\S+( \S+){2,14}$/)
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
