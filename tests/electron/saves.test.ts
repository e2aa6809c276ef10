import { appendFile, mkdtemp, readdir, rm, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf } from '../../electron/digest'
import { openSaves } from '../../electron/keeping/saves'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saves-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const saved = (text: string, at: number) => ({ digest: digestOf(bytesOf(text)), at })

it('remembers the saves of each document, those that are still here, each once', async () => {
  const saves = openSaves(join(folder, 'saves'))
  expect(await saves.of('model')).toEqual([])
  for (const text of ['one', 'two', 'other']) await saves.keep(bytesOf(text))
  await saves.note('model', saved('one', 1000))
  await saves.note('model', saved('two', 2000))
  await saves.note('model', saved('one', 3000))
  await saves.note('model', saved('two', 1500))
  await saves.note('other', saved('other', 1000))
  await saves.note('model', saved('never kept', 4000))
  expect(await saves.of('model')).toEqual([saved('one', 3000), saved('two', 2000)])
  expect(await openSaves(join(folder, 'saves')).of('other')).toEqual([saved('other', 1000)])
  await unlink(join(folder, 'saves', `${digestOf(bytesOf('one'))}.gz`))
  expect(await saves.of('model')).toEqual([saved('two', 2000)])
})

it('passes over lines it cannot read', async () => {
  const saves = openSaves(folder)
  await saves.keep(bytesOf('one'))
  await saves.note('model', saved('one', 1000))
  const [times = ''] = (await readdir(folder)).filter(name => name.endsWith('.times'))
  await appendFile(join(folder, times), 'half a li')
  expect(await saves.of('model')).toEqual([saved('one', 1000)])
})
