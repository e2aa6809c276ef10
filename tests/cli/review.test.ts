import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own, some several times.
vi.setConfig({ testTimeout: 60_000 })

const literacy = readFileSync(join(root, 'assets/examples/joint-literacy-coaching.logicmodel'), 'utf8')
const broken = literacy.replace('"from": "coaches"', '"from": "nobody"')

let folder = ''
beforeEach(() => {
  folder = newFolder()
  writeFileSync(join(folder, 'plan.logicmodel'), literacy)
  writeFileSync(join(folder, 'broken.logicmodel'), broken)
})
const json = (...args: readonly string[]): readonly unknown[] =>
  JSON.parse(cli(folder, ['check', '--json', ...args]).out)

test('check --review says a finding a line, waived ones with their reason, and still ends with 0', () => {
  const { code, out, said } = cli(folder, ['check', 'plan.logicmodel', '--review'])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out.trimEnd().split('\n')).toEqual([
    'Left as it is: “Both boards pay for the coaches from their own budgets” has no indicator. The adopted budget itself will show it.',
    'No link to “Principals give teachers the same feedback on reading lessons” says why it should work. Select a link to it and write what it assumes, or how well it is known.',
    'No link to “Children who change schools keep the same reading support” says why it should work. Select a link to it and write what it assumes, or how well it is known.',
  ])
})

test('in JSON each finding is its rule, what it is about, what it says and why it was waived', () => {
  expect(json('plan.logicmodel', '--review').slice(0, 2)).toEqual([
    {
      rule: 'outcome-without-indicator',
      about: ['own-budgets'],
      says: '“Both boards pay for the coaches from their own budgets” has no indicator.',
      waived: 'The adopted budget itself will show it.',
    },
    {
      rule: 'outcome-without-reason',
      about: ['same-feedback'],
      says: 'No link to “Principals give teachers the same feedback on reading lessons” says why it should work.',
      waived: null,
    },
  ])
})

test('findings come after the file’s own problems, which alone decide the exit code', () => {
  const problems = json('broken.logicmodel')
  const all = json('broken.logicmodel', '--review')
  expect(problems).toHaveLength(1)
  expect(all.slice(0, 1)).toEqual(problems)
  expect(all.slice(1)).toContainEqual(
    expect.objectContaining({ rule: 'stands-alone', about: ['coaches'], waived: null }),
  )
  expect(cli(folder, ['check', 'broken.logicmodel', '--review']).code).toBe(1)
})

test('without --review the model is not reviewed', () => {
  expect(json('plan.logicmodel')).toEqual([])
})
