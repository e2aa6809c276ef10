import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own, some several times.
vi.setConfig({ testTimeout: 60_000 })

const base = readFileSync(join(root, 'assets/examples/joint-literacy-coaching.logicmodel'), 'utf8')

/** The file with words of it replaced. */
const changed = (...changes: ReadonlyArray<readonly [string, string]>): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example does not say ${from}`)
    return text.replace(from, to)
  }, base)

const ours = changed(
  ['Two literacy coaches shared', 'Three literacy coaches shared'],
  ['"sponsor": "The', '"nickname": "Reading", "sponsor": "The'],
)
const theirs = changed(
  ['Reviewed by both lawyers.', 'Signed in May.'],
  ['"horizon": "long",', '"horizon": "impact",'],
)

let folder = ''
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const lines = (text: string) => text.trimEnd().split('\n')
beforeEach(() => {
  folder = newFolder()
  put('base.logicmodel', base)
  put('ours.logicmodel', ours)
  put('theirs.logicmodel', theirs)
})

test('compare says a difference a line, in words', () => {
  const { code, out, said } = cli(folder, ['compare', 'base.logicmodel', 'ours.logicmodel'])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(lines(out)).toEqual([
    'The initiative: “nickname” is now “Reading”.',
    'Input “Three literacy coaches shared by four schools”: text was “Two literacy coaches shared by four schools”, now “Three literacy coaches shared by four schools”.',
  ])
})

test('compare says nothing of two copies that are the same', () => {
  put('copy.logicmodel', base)
  expect(cli(folder, ['compare', 'base.logicmodel', 'copy.logicmodel'])).toEqual({
    code: 0,
    out: '',
    said: '',
  })
})

test('merge makes one of two copies, and keeps what it does not know', () => {
  const args = ['ours.logicmodel', 'theirs.logicmodel', '-o', 'one.logicmodel']
  expect(cli(folder, ['merge', 'base.logicmodel', ...args])).toEqual({ code: 0, out: '', said: '' })
  const merged = readFileSync(join(folder, 'one.logicmodel'), 'utf8')
  for (const words of ['Three literacy coaches', '"nickname": "Reading"', 'Signed in May.', '"impact"'])
    expect(merged).toContain(words)
  expect(cli(folder, ['check', 'one.logicmodel']).code).toBe(0)
})

test('merge names what clashes with both sides’ words, and writes nothing', () => {
  put(
    'theirs.logicmodel',
    changed(
      ['Two literacy coaches shared', 'One literacy coach shared'],
      ['"sponsor": "The', '"nickname": "Coaches", "sponsor": "The'],
    ),
  )
  const args = ['ours.logicmodel', 'theirs.logicmodel', '-o', 'one.logicmodel']
  const { code, out, said } = cli(folder, ['merge', 'base.logicmodel', ...args])
  expect(code).toBe(1)
  expect(lines(out)).toEqual([
    'Both copies changed this. First: The initiative: “nickname” is now “Reading”. Second: The initiative: “nickname” is now “Coaches”.',
    'Both copies changed this. First: Input “Three literacy coaches shared by four schools”: text was “Two literacy coaches shared by four schools”, now “Three literacy coaches shared by four schools”. Second: Input “One literacy coach shared by four schools”: text was “Two literacy coaches shared by four schools”, now “One literacy coach shared by four schools”.',
  ])
  expect(said).toBe('2 changes clash, so nothing was written.\n')
  expect(existsSync(join(folder, 'one.logicmodel'))).toBe(false)
})

test.each([
  [['compare', 'base.logicmodel'], 'Name the two logic models to compare.'],
  [
    ['merge', 'base.logicmodel', 'ours.logicmodel', '-o', 'x.logicmodel'],
    'Name three logic models: the one both copies came from, then the two copies.',
  ],
  [
    ['merge', 'base.logicmodel', 'ours.logicmodel', 'theirs.logicmodel'],
    'Say where the merged model goes, such as -o merged.logicmodel.',
  ],
  [
    ['merge', 'base.logicmodel', 'ours.logicmodel', 'theirs.logicmodel', '-o', 'x.pdf'],
    '“x.pdf” has to end in .logicmodel.',
  ],
  [
    ['merge', 'base.logicmodel', 'ours.logicmodel', 'theirs.logicmodel', '-o', 'ours.logicmodel'],
    '“ours.logicmodel” is the model itself, so it was left as it is; choose another name for the result.',
  ],
  [['compare', 'base.logicmodel', 'gone.logicmodel'], 'There is no file “gone.logicmodel”.'],
])('%s is refused in one sentence', (args, says) => {
  expect(cli(folder, args)).toEqual({ code: 2, out: '', said: `${says}\n` })
})

test('copies of another model, and files of a newer release, are not merged', () => {
  put('other.logicmodel', changed(['"id": "Jr4kW9tQx2Lm"', '"id": "another"']))
  put('newer.logicmodel', changed(['"version": 1', '"version": 2']))
  const merge = (name: string) =>
    cli(folder, ['merge', 'base.logicmodel', 'ours.logicmodel', name, '-o', 'x.logicmodel']).said
  expect(merge('other.logicmodel')).toBe(
    '“other.logicmodel” is no copy of the same model, so nothing was merged.\n',
  )
  expect(merge('newer.logicmodel')).toBe(
    '“newer.logicmodel” was made with a newer release of the app, which this one must not rewrite, so nothing was merged.\n',
  )
})
