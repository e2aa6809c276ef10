import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { format } from '../../src/file/format'
import type { Opened } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { greyPng, pngOf } from '../images/make-png'
import { arbitraryModel } from './arbitrary-model'
import { json } from './ingredients'
import { openBytes, opened, openText } from './opening'

// Hundreds of random files, or a few that are as large as they may be: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const everyKey = readFileSync(new URL('../fixtures/files/every-key.logicmodel', import.meta.url), 'utf8')
const natural = Object.getOwnPropertyNames(Object.prototype)

afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(natural))

/** Opens, and when it opens: what was mended saves, opens as the same, and is mended for good. */
const survives = (text: string): void => {
  const first = openText(text)
  if (!first.ok) {
    expect(first.error.says).toMatch(/\.$/)
    return
  }
  const saved = saveText(first.value.model)
  const again = opened(saved)
  expect(saveText(again.model)).toBe(saved)
  expect(again.model).toEqual(first.value.model)
}

test('a file with any piece cut out, doubled or overwritten never does harm', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(300),
      fc.constantFrom('', 'twice', '"', '{', '\\', ',', '\u0000'),
      (at, length, by) => {
        const from = at % everyKey.length
        const piece = everyKey.slice(from, from + length)
        survives(
          everyKey.slice(0, from) + (by === 'twice' ? piece + piece : by) + everyKey.slice(from + length),
        )
      },
    ),
    { numRuns: 200 },
  )
})

const wild = fc.oneof(
  json,
  fc.constantFrom(
    null,
    0,
    -1,
    true,
    '',
    'a1',
    '__proto__',
    'gone',
    [],
    {},
    [[]],
    [null],
    [{}],
    [{ id: 'a1' }],
  ),
)

/** The tree with the value that comes `at`-th replaced. */
const replaceIn = (tree: unknown, at: number, by: unknown): unknown => {
  let place = 0
  const visit = (value: unknown): unknown => {
    if (place++ === at) return by
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]))
  }
  return visit(tree)
}

const valuesIn = (tree: unknown): number =>
  typeof tree !== 'object' || tree === null
    ? 1
    : Object.values(tree).reduce((sum: number, value) => sum + valuesIn(value), 1)

test('a file with any of its values replaced by another is mended for good', () => {
  const tree: unknown = JSON.parse(everyKey)
  const count = valuesIn(tree)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(count), wild), { minLength: 1, maxLength: 6 }), changes => {
      survives(
        JSON.stringify(changes.reduce((changed: unknown, [at, by]) => replaceIn(changed, at, by), tree)),
      )
    }),
    { numRuns: 200 },
  )
})

test('any bytes at all are refused with a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      const result = openBytes(bytes)
      expect(result.ok ? '' : result.error.says).toMatch(/\.$/)
    }),
  )
})

test('any other spelling of a file opens as the same model', () => {
  const unlike = (text: string): string =>
    text.replace(/[^\x20-\x7e\n]/g, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
  fc.assert(
    fc.property(arbitraryModel(3), model => {
      const text = saveText(model)
      for (const spelling of [
        text.replace(/\n */g, ''),
        text.replaceAll('\n', '\r\n'),
        `\ufeff${unlike(text)}`,
        text.replaceAll('"version": 1,', '"version": 1.0e0,\t'),
      ])
        expect(opened(spelling).model).toEqual(model)
    }),
    { numRuns: 100 },
  )
})

test('a value set aside at the deepest level can still be opened after it was saved', () => {
  const deep = `${'['.repeat(format.maxDepth - 2)}1${']'.repeat(format.maxDepth - 2)}`
  const head = '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N"}'
  survives(`{${head}, "language": ${deep}}`)
  const { model } = opened(`{${head}, "language": ${deep}}`)
  expect(model.setAside[0]?.thing).toBe(deep)
})

const pictures = (...all: readonly Uint8Array[]): Opened => {
  const images = all.map((bytes, i) => ({ id: `b${i}`, data: Buffer.from(bytes).toString('base64') }))
  return opened(
    JSON.stringify({ format: 'logic-model', version: 1, id: 'd', initiative: { name: 'N' }, images }),
  )
}

test('a picture may have 1 MiB and not a byte more', () => {
  // What stands behind a picture's end counts, and is none of it.
  const of = (bytes: number): Uint8Array => Buffer.concat([greyPng(1, 1), Buffer.alloc(bytes)], bytes)
  expect(pictures(of(format.maxImageBytes)).model.images).toHaveLength(1)
  const { model, problems } = pictures(of(format.maxImageBytes + 1))
  expect(model.images).toEqual([])
  expect(problems.map(({ says }) => says)).toEqual(['This was set aside: a picture may have at most 1 MiB.'])
})

test('pictures that unpack to gigabytes keep nobody waiting, one of them or all together', () => {
  const large = pngOf({ width: 4000, height: 4000, depth: 16, colour: 6 }, new Uint8Array(4000 * 32_001))
  const start = performance.now()
  const { model, problems } = pictures(...Array.from({ length: 100 }, () => large))
  expect(performance.now() - start).toBeLessThan(20_000)
  expect([model.images.length, model.setAside.length]).toEqual([1, 99])
  expect(problems[0]?.says).toContain('at most 20 million pixels together')
})

test('a hundred thousand doubled ids, or one very long number, take no more than a moment', () => {
  const head = '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N"}'
  const doubled = Array.from({ length: 100_000 }, () => '{"id": "x", "name": ""}').join(',')
  const start = performance.now()
  expect(opened(`{${head}, "groups": [${doubled}]}`).model.groups.at(-1)?.id).toBe('x-100000')
  survives(`{${head}, "later": 1${'0'.repeat(2_000_000)}1}`)
  survives(`{${head}, "later": "${'\\\\'.repeat(1_000_000)}", "${'\\"'.repeat(1_000_000)}": 1}`)
  expect(performance.now() - start).toBeLessThan(30_000)
})

test('what no file can hold is not written as something else', () => {
  const { model } = opened(everyKey)
  const [assessment] = model.assessments
  if (!assessment) throw new Error('The file has an assessment')
  const answering =
    (answer: number): (() => string) =>
    () =>
      saveText({ ...model, assessments: [{ ...assessment, answers: new Map([['purpose', answer]]) }] })
  expect(answering(Number.NaN)).toThrow(/number/)
  expect(answering(Number.POSITIVE_INFINITY)).toThrow(/number/)
})
