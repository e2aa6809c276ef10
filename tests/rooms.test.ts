import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowed, planted } from './rooms/planted'
import { type Rule, rules } from './rooms/rules'
import { readSource } from './rooms/source'

const root = resolve(import.meta.dirname, '..')

const house = ['src', 'electron', 'renderer', 'tests']
  .flatMap(room =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map(path => `${room}/${path}`),
  )
  .concat(readdirSync(root).filter(name => name.endsWith('.config.ts')))
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.(tsx?|css|html)$/.test(path))
  .map(path => readSource(path, readFileSync(join(root, path), 'utf8')))

const read = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, code]) => readSource(path, code))

const named: ReadonlyArray<readonly [string, Rule]> = Object.entries(rules)

describe('the house', () => {
  it.each(named)('%s', (_name, rule) => {
    expect(rule(house)).toEqual([])
  })
})

describe('each rule can fail', () => {
  it.each(named)('%s', name => {
    expect(planted.some(({ breaks }) => breaks === name)).toBe(true)
  })

  it.each(planted.map(plant => ({ ...plant, code: Object.values(plant.files).join('; ') })))(
    '$breaks, as in: $code',
    ({ breaks, files }) => {
      expect(rules[breaks](read(files))).not.toEqual([])
    },
  )

  it.each(named)('but lets good files be: %s', (_name, rule) => {
    expect(rule(read(allowed))).toEqual([])
  })
})
