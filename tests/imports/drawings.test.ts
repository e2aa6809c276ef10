import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bringAsGuessed } from '../../src/imports/bring'
import type { Brought } from '../../src/imports/brought'
import { importEndings } from '../../src/imports/endings'
import { importers, readImport } from '../../src/imports/importers'
import { wordsOf } from '../../src/words/words'
import { miradi, packed } from './packing'
import { bytesOf } from './reading'
import { drawio, excalidraw, miradiProject } from './samples'

const words = wordsOf('en')

const broughtFrom = (name: string, file: string | Uint8Array): Brought => {
  const read = readImport(name, typeof file === 'string' ? bytesOf(file) : file, words)
  if (!read.ok) throw new Error(read.error.says)
  return bringAsGuessed(read.value)
}
const refusal = (name: string, file: string | Uint8Array): string => {
  const read = readImport(name, typeof file === 'string' ? bytesOf(file) : file, words)
  return read.ok ? '' : read.error.says
}
const cardsIn = ({ model }: Brought) =>
  model.elements.map(({ kind, horizon, text }) => `${kind}${horizon && `-${horizon}`}: ${text}`)
const linksIn = ({ model }: Brought) => {
  const texts = new Map(model.elements.map(({ id, text }) => [id, text]))
  return model.links.map(
    ({ from, to, assumption }) => `${texts.get(from)} > ${texts.get(to)}${assumption && ` (${assumption})`}`,
  )
}

test('what a dialog offers to bring in is what can be', () => {
  expect(importers.flatMap(({ endings }) => endings).sort()).toEqual([...importEndings].sort())
})

describe('draw.io', () => {
  test('boxes, arrows and their words, in columns as their headings say; lanes as they were drawn', () => {
    const brought = broughtFrom('plan.drawio', drawio)
    expect(cardsIn(brought)).toEqual([
      'input: Two literacy coaches\nshared by four schools',
      'input: Grant & gifts',
      'activity: Monthly coaching cycles',
      'activity: Plain <label> without markup',
      'outcome-short: Teachers use common routines',
      'activity: Hold workshops',
      'output: 12 workshops',
    ])
    expect(linksIn(brought)).toEqual([
      'Two literacy coaches\nshared by four schools > Monthly coaching cycles (released from class)',
      'Monthly coaching cycles > Teachers use common routines',
      'Grant & gifts > Plain <label> without markup',
      'Plain <label> without markup > Teachers use common routines',
      'Hold workshops > 12 workshops',
    ])
    expect(brought.model.parkingLot.map(({ text }) => text)).toEqual(['Ask the board in May'])
    expect(brought.asides).toEqual([
      { why: 'picture', what: '' },
      { why: 'empty-box', what: '' },
      { why: 'loose-arrow', what: 'to be discussed' },
      { why: 'arrow-left-out', what: 'Monthly coaching cycles → ' },
      { why: 'hidden', what: 'Old idea' },
    ])
  })

  test('a heading over several columns names none of them, and is set aside', () => {
    const spanned = drawio.replace(
      '<mxCell id="h2"',
      '<mxCell id="h0" value="Outcomes" style="text;html=1;" vertex="1" parent="1"><mxGeometry x="500" y="-20" width="300" height="30" as="geometry"/></mxCell><mxCell id="h2"',
    )
    const brought = broughtFrom('plan.drawio', spanned)
    expect(cardsIn(brought)).toEqual(cardsIn(broughtFrom('plan.drawio', drawio)))
    expect(brought.asides).toContainEqual({ why: 'left-out', what: 'Outcomes' })
  })

  test('packed, or under another name, or one page alone, it is the same', () => {
    const plain = broughtFrom('plan.drawio', drawio)
    expect(packed(drawio)).not.toContain('mxCell')
    expect(broughtFrom('plan.drawio', packed(drawio))).toEqual(plain)
    expect(broughtFrom('plan.xml', drawio)).toEqual(plain)
    const page = /<mxGraphModel[\s\S]*?<\/mxGraphModel>/u.exec(drawio)?.[0] ?? ''
    expect(cardsIn(broughtFrom('page', page))).toEqual(cardsIn(plain).slice(0, 5))
  })
})

test('Excalidraw: words bound to shapes or drawn on them, arrows bound or just touching; upwards is forwards', () => {
  const brought = broughtFrom('theory.excalidraw', excalidraw)
  expect(cardsIn(brought)).toEqual([
    'input: Coaches meet monthly',
    'activity: Teachers trust each other',
    'outcome: More children read',
  ])
  expect(linksIn(brought)).toEqual([
    'Coaches meet monthly > Teachers trust each other (if released)',
    'Teachers trust each other > More children read',
  ])
  expect(brought.model.parkingLot.map(({ text }) => text)).toEqual(['Who pays the bus?'])
  expect(brought.asides.map(({ why }) => why)).toEqual(['drawing', 'picture', 'loose-arrow'])
})

test.each([
  ['as most programs zip', false],
  ['as Java zips', true],
])('Miradi: a results chain, its factors as what they are, %s', (_name, streamed) => {
  const brought = broughtFrom('reef.xmpz2', miradi(miradiProject, streamed))
  expect(brought.model.initiative.name).toBe('Patrols')
  expect(cardsIn(brought)).toEqual([
    'activity: Patrol the reef',
    'outcome-short: Boats are seen & stopped',
    'outcome-medium: Less illegal fishing',
    'outcome-impact: Reef fish',
  ])
  expect(linksIn(brought)).toHaveLength(3)
  expect(brought.model.groups).toMatchObject([{ name: 'At sea' }])
  expect(brought.model.parkingLot.map(({ text }) => text)).toEqual(['Draft of May'])
  expect(brought.asides).toEqual([{ why: 'left-out', what: 'Main page' }])
})

describe('what is no such file, or is out to do harm, is refused with a sentence', () => {
  const bomb = '0'.repeat(40 * 1024 * 1024)
  const entities =
    '<!DOCTYPE m [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><mxfile><diagram>&b;&f;</diagram></mxfile>'
  const deep = `<mxfile>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</mxfile>`
  test.each([
    [
      'a page that unpacks to 40 MiB',
      'b.drawio',
      `<mxfile><diagram>${deflateRawSync(bomb).toString('base64')}</diagram></mxfile>`,
    ],
    ['a zip that does', 'b.xmpz2', zipSync({ 'project.xml': bytesOf(bomb) })],
    ['entities of its own', 'e.drawio', entities],
    ['a hundred levels', 'd.drawio', deep],
    ['no page', 'n.drawio', '<mxfile></mxfile>'],
    ['other XML', 'o.xml', '<svg/>'],
    ['half a file', 'h.drawio', drawio.slice(0, 3000)],
    ['half a zip', 'h.xmpz2', miradi(miradiProject).slice(0, 400)],
    ['a zip without a project', 'z.xmpz2', zipSync({ 'other.xml': bytesOf('<a/>') })],
    ['no JSON', 'j.excalidraw', '{"type":"excalidraw", '],
    ['other JSON', 'j.excalidraw', '[]'],
    ['JSON nested beyond measure', 'j.excalidraw', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['base64 that is none', 'x.drawio', '<mxfile><diagram>%%%</diagram></mxfile>'],
  ])('%s', (_name, name, file) => {
    expect(refusal(name, file)).toMatch(/^[A-Z].*\.$/u)
  })
})
