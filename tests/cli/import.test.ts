import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own, some several times.
vi.setConfig({ testTimeout: 60_000 })

test('import brings the app’s own table back whole', () => {
  const folder = newFolder()
  const model = join(root, 'assets/examples/joint-literacy-coaching.logicmodel')
  cli(folder, ['export', model, '-o', 'one.csv'])
  const { code, out, said } = cli(folder, ['import', 'one.csv', '-o', 'back.logicmodel'])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out.trim()).toBe('Understood: 20 cards, 24 links, 7 indicators, 3 groups and 4 partners.')
  cli(folder, ['export', 'back.logicmodel', '-o', 'two.csv'])
  expect(readFileSync(join(folder, 'two.csv'))).toEqual(readFileSync(join(folder, 'one.csv')))
})

test('import names what it sets aside, and writes nothing where nothing was understood', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'plan.csv'), 'Activity,Color\nMeet,red\n')
  const done = cli(folder, ['import', 'plan.csv', '-o', 'plan.logicmodel'])
  expect({ code: done.code, said: done.said.trim() }).toEqual({ code: 0, said: 'Set aside: Column Color' })
  writeFileSync(join(folder, 'plan.png'), 'no table')
  const refused = cli(folder, ['import', 'plan.png', '-o', 'other.logicmodel'])
  expect(refused.code).toBe(2)
  expect(refused.said).toMatch(/^This is no file the app can bring in\..*\.\n$/)
  expect(existsSync(join(folder, 'other.logicmodel'))).toBe(false)
  expect(cli(folder, ['import', 'plan.csv']).said).toBe(
    'Say where the model goes, such as -o plan.logicmodel.\n',
  )
  expect(cli(folder, ['import', 'plan.csv', '-o', 'plan.pdf']).code).toBe(2)
})
