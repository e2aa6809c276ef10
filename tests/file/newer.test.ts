import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { format } from '../../src/file/format'
import { migrate, migrations } from '../../src/file/migrations/migrations'
import { opened } from './opening'

const everyKey = readFileSync(new URL('../fixtures/files/every-key.logicmodel', import.meta.url), 'utf8')

test('a newer file opens as far as this release understands it, and says so first', () => {
  const now = opened(everyKey)
  const { model, problems, newer } = opened(
    everyKey
      .replace('"version": 1,', `"version": ${format.version + 1},`)
      .replace('"done": true', '"done": "nearly"'),
  )
  expect(newer).toBe(true)
  expect(problems.map(({ id, place }) => `${id} ${place}`)).toEqual([
    'newer-version version',
    'wrong-type steps.standing.done',
  ])
  expect(model.elements).toEqual(now.model.elements)
  expect(model.more).toEqual(now.model.more)
})

test('a newer file without links yet is of use', () => {
  const text = `{"format": "logic-model", "version": 7, "initiative": {"name": ""}, "elements": []}`
  expect(opened(text).newer).toBe(true)
})

test('every version before this one has its step', () => {
  expect(migrations).toHaveLength(format.version - 1)
})

test('an older file takes every step from its own version on, and is itself left alone', () => {
  const steps = ['second', 'third'].map(name => (file: object) => ({
    ...file,
    [name]: Object.keys(file).length,
  }))
  const file = Object.freeze(JSON.parse('{"version": 1, "__proto__": {"kept": true}}'))
  expect(Object.entries(migrate(file, 1, steps))).toEqual([
    ['version', 1],
    ['__proto__', { kept: true }],
    ['second', 2],
    ['third', 3],
  ])
  expect(Object.keys(migrate(file, 2, steps))).toEqual(['version', '__proto__', 'third'])
  expect(migrate(file, 3, steps)).toBe(file)
})
