import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { saveText } from '../../src/file/save'
import { document } from '../../src/file/shape/document'
import type { Field, Shape } from '../../src/file/shape/field'
import { templateOf } from '../../src/templates/templates'
import { opened } from './opening'

// Version 1 as it is on people's disks: every key of it, and an unknown one at every level. Nobody edits this
// file, ever. A new version of the format gets a fixture of its own, and this one has to go on opening.
const text = readFileSync(new URL('../fixtures/files/every-key.logicmodel', import.meta.url), 'utf8')

/** The same of keys that came later: what stands in a custom template, and whether the model goes along in its PDF. */
const later = ['own-form', 'inside-pdf'].map(name =>
  readFileSync(new URL(`../fixtures/files/${name}.logicmodel`, import.meta.url), 'utf8'),
)

test.each([text, ...later])(
  'a file with every key of version 1 opens without a problem and saves to the same bytes',
  written => {
    const { model, problems, newer } = opened(written)
    expect(problems).toEqual([])
    expect(newer).toBe(false)
    expect(saveText(model)).toBe(written)
    expect(templateOf(model).id).toBe(model.template || 'sample')
  },
)

test('every key, and an unknown one beside it, has its place in the model', () => {
  const unsaid: string[] = []
  const look = (of: Shape, things: readonly unknown[], path: string): void => {
    const values = (key: string): unknown[] =>
      things.map(thing => new Map(Object.entries(thing ?? {})).get(key)).filter(value => value !== undefined)
    if (values('more').flat().length === 0) unsaid.push(`${path}.more`)
    for (const { name, field } of of.keys) {
      const found = values(name).filter(value => value !== '')
      if (found.length === 0) unsaid.push(`${path}.${name}`)
      lookInto(field, found, `${path}.${name}`)
    }
  }
  const lookInto = (field: Field, found: readonly unknown[], path: string): void => {
    if (field.type === 'record') look(field.of, found, path)
    if (field.type === 'list') look(field.of, found.flat(), path)
    if (field.type === 'map')
      lookInto(
        field.of,
        found.flatMap(map => (map instanceof Map ? [...map.values()] : [])),
        path,
      )
  }
  look(
    document,
    [text, ...later].map(written => opened(written).model),
    'model',
  )
  expect(unsaid).toEqual([])
})

test('keys that mean something to JavaScript are data like any other', () => {
  const { model } = opened(text)
  expect(model.more.map(([key]) => key)).toEqual([
    'later',
    '10',
    '9',
    '__proto__',
    'constructor',
    'prototype',
  ])
  expect([...model.fields.keys()]).toEqual(['problem', 'goal', '__proto__', '10', '2'])
  expect('polluted' in {}).toBe(false)
})
