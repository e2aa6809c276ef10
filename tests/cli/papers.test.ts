import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own, some several times.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = newFolder()
  copyFileSync(
    join(root, 'assets/examples/joint-literacy-coaching.logicmodel'),
    join(folder, 'plan.logicmodel'),
  )
})
const inFolder = (name: string): string => join(folder, name)

/** Refused: exit 2, and nothing written; what was said. */
const refused = (args: readonly string[]): string => {
  const { code, said } = cli(folder, args)
  expect(code).toBe(2)
  expect(readdirSync(folder)).toEqual(['plan.logicmodel'])
  return said
}

test('a picture is as wide as asked for', () => {
  const made = cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.png', '--width', '400'])
  expect(made).toEqual({ code: 0, out: '', said: '' })
  const png = readFileSync(inFolder('plan.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 309])
})

test.each(['99', '8001', '-5', 'wide', '1e3'])('%s is no width for a picture', width => {
  expect(refused(['export', 'plan.logicmodel', '-o', 'plan.png', `--width=${width}`])).toContain(
    '100 to 8000',
  )
})

test('only pictures take a width', () => {
  expect(refused(['export', 'plan.logicmodel', '-o', 'plan.pdf', '--width', '800'])).toContain('PNG')
})

test('where a later file of several cannot be written, those before it are named', () => {
  mkdirSync(inFolder('plan-2.svg'))
  const { code, said } = cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.svg', '--include', 'reading'])
  expect(code).toBe(2)
  expect(said).toBe(
    '“plan-2.svg” is a folder; choose another name for the result. Written before it: plan.svg.\n',
  )
})

test('the model goes along inside its PDF where that is asked for, and opens from there', () => {
  expect(cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.pdf', '--attach']).code).toBe(0)
  expect(cli(folder, ['export', 'plan.pdf', '-o', 'again.logicmodel'])).toEqual({
    code: 0,
    out: '',
    said: '',
  })
  expect(readFileSync(inFolder('again.logicmodel'))).toEqual(readFileSync(inFolder('plan.logicmodel')))
  expect(cli(folder, ['export', 'plan.logicmodel', '-o', 'open.pdf', '--attach-public']).code).toBe(0)
  expect(cli(folder, ['export', 'open.pdf', '-o', 'open.logicmodel']).code).toBe(0)
  expect(readFileSync(inFolder('plan.logicmodel'), 'utf8')).toContain('"parkingLot"')
  expect(readFileSync(inFolder('open.logicmodel'), 'utf8')).not.toMatch(
    /"(parkingLot|notes|assignments|leaders)"/,
  )
})

test('a PDF without a model inside says so', () => {
  cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.pdf'])
  const { code, said } = cli(folder, ['check', 'plan.pdf'])
  expect(code).toBe(2)
  expect(said).toContain('This PDF has no logic model inside.')
})

test('a model is attached to a PDF alone, and in one way', () => {
  expect(refused(['export', 'plan.logicmodel', '-o', 'plan.svg', '--attach'])).toContain('PDF')
  expect(refused(['export', 'plan.logicmodel', '-o', 'plan.pdf', '--attach', '--attach-public'])).toContain(
    'either',
  )
})
