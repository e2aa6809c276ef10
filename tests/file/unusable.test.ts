import { expect, test, vi } from 'vitest'
import { format } from '../../src/file/format'
import type { OpenFailure } from '../../src/file/open'
import { openBytes } from './opening'

vi.setConfig({ testTimeout: 60_000 })

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const modelWith = (rest: string): Uint8Array =>
  bytesOf(`{"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N"}, ${rest}}`)
const newerWith = (rest: string): Uint8Array => bytesOf(`{"format": "logic-model", "version": 2, ${rest}}`)
const nested = (levels: number): string => `"x": ${'['.repeat(levels)}${']'.repeat(levels)}`
const many = (item: string, count: number): string => `[${Array(count).fill(item).join(',')}]`

const name = '"initiative": {"name": "N"}'
const element = '{"id": "e", "kind": "input"}'

const unusable: readonly (readonly [what: string, bytes: Uint8Array, kind: OpenFailure, says: RegExp])[] = [
  ['no bytes at all', new Uint8Array(0), 'empty', /empty/],
  ['blank space alone', bytesOf(' \n\t\r\n'), 'blank', /blank space/],
  ['a byte-order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'blank', /blank space/],
  ['a byte too many', new Uint8Array(format.maxBytes + 1).fill(32), 'too-large', /32 MiB/],
  ['33 MiB', new Uint8Array(33 * 1024 * 1024), 'too-large', /32 MiB/],
  ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-utf8', /text/],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'not-utf8', /text/],
  ['half a character encoded', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf8', /text/],
  ['words', bytesOf('Dear board,\nplease find'), 'damaged', /line 1\b/],
  ['a key without quotes', bytesOf('{\n  "a": 1,\n  b: 2\n}'), 'damaged', /line 3\b/],
  ['a comma at the end', bytesOf('{"a": 1,\r\n}'), 'damaged', /line 2\b/],
  ['a line end within text', bytesOf('{\n"a": "one\ntwo"}'), 'damaged', /line 2\b/],
  ['an escape that is none', bytesOf('["\\x"]'), 'damaged', /line 1\b/],
  ['a key with an escape that is none', bytesOf('{"\\x": 1}'), 'damaged', /line 1\b/],
  ['a number that is none', bytesOf('[01]'), 'damaged', /line 1\b/],
  ['a word that is none', bytesOf('[\n\n\ntrueish]'), 'damaged', /line 4\b/],
  ['the wrong bracket', bytesOf('{"a": [1}'), 'damaged', /line 1\b/],
  ['a bracket too many', bytesOf('{}}'), 'damaged', /line 1\b/],
  ['a missing colon', bytesOf('{"a" 1}'), 'damaged', /line 1\b/],
  ['two documents', bytesOf('{}\n{}'), 'damaged', /line 2\b/],
  ['a file that breaks off in text', bytesOf('{\n  "a": "on'), 'cut-short', /line 2\b/],
  ['a file that breaks off in an escape', bytesOf('{"a": "on\\'), 'damaged', /line 1\b/],
  ['a file that breaks off between values', bytesOf('{\n\n  "a": 1,'), 'cut-short', /line 3\b/],
  ['5,000 brackets', bytesOf('['.repeat(5000)), 'too-deep', /64/],
  ['65 levels', modelWith(nested(64)), 'too-deep', /64/],
  ['too many values', modelWith(`"x": ${many('0', format.maxValues)}`), 'too-many-values', /million/],
  ['too many texts', modelWith(`"x": ${many('""', format.maxValues)}`), 'too-many-values', /million/],
  ['too many lists', modelWith(`"x": ${many('[]', format.maxValues)}`), 'too-many-values', /million/],
  ['a list', bytesOf('[{"format": "logic-model"}]'), 'not-an-object', /not a logic model/],
  ['nothing', bytesOf('null'), 'not-an-object', /not a logic model/],
  ['another format', bytesOf('{"format": "logic-modeL", "version": 1}'), 'not-ours', /logic model/],
  ['no format', bytesOf('{"version": 1, "elements": []}'), 'not-ours', /logic model/],
  ['no version', bytesOf('{"format": "logic-model"}'), 'no-version', /version/],
  ...['0', '-1', '1.5', '"1"', 'null', 'true', '[1]', '1e400', '""'].map(
    version =>
      [
        `version ${version}`,
        bytesOf(`{"format": "logic-model", "version": ${version}}`),
        'wrong-version',
        /version/,
      ] as const,
  ),
  ['20,001 elements', modelWith(`"elements": ${many(element, 20_001)}`), 'too-many-elements', /20,000/],
  ['100,001 links', modelWith(`"links": ${many('{}', 100_001)}`), 'too-many-links', /100,000/],
  [
    'a newer file with nothing else',
    bytesOf('{"format": "logic-model", "version": 2}'),
    'newer-unreadable',
    /newer/,
  ],
  ['a newer file without a name', newerWith(`"elements": [${element}]`), 'newer-unreadable', /newer/],
  [
    'a newer file with another name',
    newerWith(`"initiative": {"name": {}}, "elements": []`),
    'newer-unreadable',
    /newer/,
  ],
  ['a newer file without elements', newerWith(name), 'newer-unreadable', /newer/],
  [
    'a newer file with other elements',
    newerWith(`${name}, "elements": {"e": 1}`),
    'newer-unreadable',
    /newer/,
  ],
  [
    'a newer file with unknown elements',
    newerWith(`${name}, "elements": [{"uid": 1}]`),
    'newer-unreadable',
    /newer/,
  ],
  [
    'a newer file with other links',
    newerWith(`${name}, "elements": [${element}], "links": {"l": 1}`),
    'newer-unreadable',
    /newer/,
  ],
]

test.each(unusable)('%s is refused with its sentence', (_, bytes, kind, says) => {
  const result = openBytes(bytes)
  expect(result.ok ? 'opened' : result.error.kind).toBe(kind)
  if (!result.ok) expect(result.error.says).toMatch(says)
})

test('every sentence is one plain sentence', () => {
  for (const [, bytes] of unusable) {
    const result = openBytes(bytes)
    if (!result.ok) expect(result.error.says).toMatch(/^[A-Z][^.!\n]*\.$/)
  }
})

const atTheBound: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['64 levels', modelWith(nested(63))],
  ['20,000 elements', modelWith(`"elements": ${many(element, 20_000)}`)],
  ['100,000 links', modelWith(`"links": ${many('{}', 100_000)}`)],
  ['a million values', modelWith(`"x": ${many('0', format.maxValues - 7)}`)],
  ['a byte-order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...modelWith('"x": 1'))],
]

test.each(atTheBound)('%s is not yet too much', (_, bytes) => {
  expect(openBytes(bytes).ok).toBe(true)
})

test('32 MiB is not yet too much', () => {
  const model = modelWith('"x": 1')
  const bytes = new Uint8Array(format.maxBytes).fill(32)
  bytes.set(model)
  expect(openBytes(bytes).ok).toBe(true)
})
