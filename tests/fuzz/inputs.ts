import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { csvOf } from '../../src/exports/csv'
import { openFile } from '../../src/file/open'
import { wordsOf } from '../../src/words/words'
import { numbersFrom } from '../file/ingredients'
import { miradi, packed } from '../imports/packing'

/** An input of the fuzz run: the same bytes for the same number, on any machine. */
export type Input = { readonly name: string; readonly bytes: Uint8Array }

const most = 1024 * 1024
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What breaks readers: marks of every format's grammar, names of prototypes, numbers and letters at the edges. */
const tokens = [
  ...[
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\u0000',
    '\\ud800',
    '\0',
    '\ufeff',
    '\r\n',
    '\t',
    ';',
    '<',
    '>',
  ],
  ...[
    '</',
    '/>',
    '&',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '-1',
    '1e999',
    '-0',
    '0.1e-400',
    'null',
    'true',
    '[]',
  ],
  ...[
    'parent="1"',
    'parent="l1"',
    'id="1"',
    'source="i1"',
    'vertex="1"',
    'edge="1"',
    'as="geometry"',
    "'=1",
    '=1',
  ],
  ...['leads to', 'row', 'element', 'indicator', 'Inputs', '\u202e', '\u2028', '💥', 'a'.repeat(5000)],
].map(encode)

/** Readers look for a format by the ending too, so a file also comes under each of the others' names. */
const endings = ['logicmodel', 'logictemplate', 'csv', 'drawio', 'xml', 'excalidraw', 'xmpz2'] as const

type Chance = () => number

const below = (chance: Chance, bound: number): number => Math.floor(chance() * bound)

const join3 = (before: Uint8Array, piece: Uint8Array, after: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(before.length + piece.length + after.length)
  bytes.set(before)
  bytes.set(piece, before.length)
  bytes.set(after, before.length + piece.length)
  return bytes
}

/** The bytes with one piece cut, doubled, repeated, overwritten or put elsewhere. */
const mutated = (bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array => {
  const from = below(chance, bytes.length + 1)
  const to = Math.min(bytes.length, from + below(chance, chance() < 0.2 ? bytes.length + 1 : 200))
  const [before, piece, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  const token = tokens[below(chance, tokens.length)] ?? piece
  switch (below(chance, 6)) {
    case 0:
      return join3(before, new Uint8Array(), after)
    case 1:
      return join3(before, token, after)
    case 2:
      return join3(before, join3(piece, token, piece), after)
    case 3: {
      const start = below(chance, other.length + 1)
      return join3(before, other.subarray(start, start + below(chance, 2000)), after)
    }
    case 4: {
      const times = Math.min(1000, Math.floor((most - bytes.length) / Math.max(1, piece.length)))
      const many = Buffer.concat(Array.from({ length: Math.max(1, times) }, () => piece))
      return join3(before, many, after)
    }
    default: {
      const changed = bytes.slice()
      for (let at = 0; at < 4; at++) changed[below(chance, changed.length)] = below(chance, 256)
      return changed
    }
  }
}

const wild: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json({ maxDepth: 6 }).map(encode),
  fc.string({ unit: 'binary', maxLength: 300 }).map(encode),
  fc
    .array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), { maxLength: 12 })
    .map(rows => encode(rows.map(row => row.join(',')).join('\n'))),
  fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map(pieces => Buffer.concat(pieces)),
)

/** @param root the repository, whose examples and fixtures are the real files */
export const inputsFrom = (root: string): ((number: number) => Input) => {
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  const example = read('assets/examples/joint-literacy-coaching.logicmodel')
  const model = openFile(example, wordsOf('en'))
  if (!model.ok) throw new Error(model.error.says)
  const project = text('tests/fixtures/imports/miradi-project.xml')
  const drawing = text('tests/fixtures/imports/plan.drawio')
  const real: ReadonlyArray<readonly [ending: string, bytes: Uint8Array]> = [
    ['logicmodel', example],
    ['logicmodel', read('tests/fixtures/files/every-key.logicmodel')],
    ['logictemplate', read('tests/fixtures/files/form.logictemplate')],
    ['csv', encode(csvOf(model.value.model))],
    ['drawio', encode(drawing)],
    ['excalidraw', read('tests/fixtures/imports/theory.excalidraw')],
    ['xmpz2', miradi(project)],
    ['xmpz2', miradi(project, true)],
    ['xml', encode(project)],
  ]
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return number => {
    const chance = numbersFrom(number)
    const [ending, bytes] = real[below(chance, real.length)] ?? ['csv', new Uint8Array()]
    const [, other] = real[below(chance, real.length)] ?? ['csv', new Uint8Array()]
    const kind = chance()
    const as = chance() < 0.2 ? (endings[below(chance, endings.length)] ?? 'csv') : ending
    if (kind < 0.15) {
      const [drawn = new Uint8Array()] = fc.sample(wild, { seed: number, numRuns: 1 })
      return { name: `wild.${endings[below(chance, endings.length)]}`, bytes: drawn }
    }
    let changed = kind < 0.3 ? encode(kind < 0.22 ? project : drawing) : bytes
    for (let left = 1 + below(chance, 6); left > 0; left--) changed = mutated(changed, other, chance)
    changed = changed.subarray(0, most)
    // What is packed is harmed before it is packed as well, or no reader would get to see the harm.
    if (kind < 0.22) return { name: 'harmed.xmpz2', bytes: miradi(decode(changed)) }
    if (kind < 0.3) return { name: 'harmed.drawio', bytes: encode(packed(decode(changed))) }
    return { name: `harmed.${as}`, bytes: changed }
  }
}
