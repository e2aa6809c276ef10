import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPresence } from '../../electron/presence'

let folder = ''
let path = ''
const hints = async () => (await readdir(folder)).filter(name => name.includes('.open-')).sort()
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presence-'))
  path = join(folder, 'Joint plan.logicmodel')
  await writeFile(path, '{}')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a file that is open on several computers', () => {
  it('is said to be so on each, and no longer once it is closed', async () => {
    const [ana, ben] = [createPresence('anas-laptop.local'), createPresence('board-room')]
    expect(await ana.at(path)).toEqual([])
    expect(await ben.at(path)).toEqual(['anas-laptop'])
    expect(await ana.at(path)).toEqual(['board-room'])
    await ben.leave()
    expect(await ana.at(path)).toEqual([])
    await ana.leave()
    expect(await readdir(folder)).toEqual(['Joint plan.logicmodel'])
  })

  it('is another file’s once that is open in its place', async () => {
    const [ana, ben] = [createPresence('anas-laptop'), createPresence('board-room')]
    const other = join(folder, 'Copy.logicmodel')
    await ana.at(path)
    await ana.at(other)
    expect(await ben.at(path)).toEqual([])
    expect(await ben.at(other)).toEqual(['anas-laptop'])
  })
})

describe('a hint that was left behind', () => {
  it('is not believed after a few minutes, and cleared away after a day', async () => {
    const [ana, ben] = [createPresence('anas-laptop'), createPresence('board-room')]
    await ana.at(path)
    const [hint = ''] = await hints()
    await utimes(join(folder, hint), minutesAgo(3), minutesAgo(3))
    expect(await ben.at(path)).toEqual([])
    expect(await hints()).toHaveLength(2)
    await utimes(join(folder, hint), minutesAgo(25 * 60), minutesAgo(25 * 60))
    await ben.at(path)
    expect(await hints()).toHaveLength(1)
  })

  it('goes at once where it is of a process here that is no more', async () => {
    await writeFile(join(folder, '.Joint plan.logicmodel.open-0123456789abcdef'), `4194304 ${hostname()} x`)
    expect(await createPresence().at(path)).toEqual([])
    expect(await hints()).toHaveLength(1)
  })

  it('comes back where a computer was only asleep', async () => {
    const [ana, ben] = [createPresence('anas-laptop'), createPresence('board-room')]
    await ana.at(path)
    for (const hint of await hints()) await rm(join(folder, hint))
    await ana.at(path)
    expect(await ben.at(path)).toEqual(['anas-laptop'])
  })
})

describe('what stands in a hint', () => {
  it('is cut to a name that can be shown', async () => {
    const hint = join(folder, '.Joint plan.logicmodel.open-0123456789abcdef')
    await writeFile(hint, `1 a\u202e\u0007${'b'.repeat(5000)}`)
    expect(await createPresence().at(path)).toEqual([`a${'b'.repeat(59)}`])
  })

  it('may be no hint at all', async () => {
    const hint = join(folder, '.Joint plan.logicmodel.open-0123456789abcdef')
    await writeFile(hint, Uint8Array.of(0xff, 0xfe, 0))
    expect(await createPresence().at(path)).toEqual([])
  })

  it('is nothing about the model', async () => {
    await createPresence('anas-laptop').at(path)
    const [hint = ''] = await hints()
    expect(await readFile(join(folder, hint), 'utf8')).toMatch(/^\d+ anas-laptop [0-9a-f]{16}$/)
  })
})

it('keeps nobody from working where there is no such folder', async () => {
  expect(await createPresence('anas-laptop').at(join(folder, 'gone', 'plan.logicmodel'))).toEqual([])
})
