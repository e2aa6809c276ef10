import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../../electron/digest'
import { openSaves } from '../../electron/keeping/saves'
import { lockOf, withSaveLock } from '../../electron/save-lock'
import { saveOver } from '../../electron/save-over'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null)
const quick = { stale: 200, longest: 2000, each: 5 }

let folder = ''
let path = ''
const saves = () => openSaves(`${folder}-saves`)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-over-'))
  path = join(folder, 'a.logicmodel')
  await writeFile(path, 'read')
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await rm(`${folder}-saves`, { recursive: true, force: true })
})

const save = (text: string, over: string | null, unasked = false) =>
  saveOver(
    { path, bytes: bytesOf(text), over: over === null ? null : digestOf(over), unasked },
    saves(),
    words,
    quick,
  )

describe('saving over a file', () => {
  it('writes over what was read, and keeps what it replaces and what it writes', async () => {
    expect(await save('mine', 'read')).toEqual({ ok: true, value: { kind: 'saved', how: 'whole' } })
    expect(await readFile(path, 'utf8')).toBe('mine')
    expect(textOf(await saves().read(digestOf('read')))).toBe('read')
    expect(textOf(await saves().read(digestOf('mine')))).toBe('mine')
    expect(await readdir(folder)).toEqual(['a.logicmodel'])
  })

  it('leaves alone what somebody else has written, and gives it back', async () => {
    await writeFile(path, 'theirs')
    const saved = await save('mine', 'read')
    expect(saved.ok && saved.value.kind === 'changed' && textOf(saved.value.bytes)).toBe('theirs')
    expect(await readFile(path, 'utf8')).toBe('theirs')
  })

  it('goes by what the file says, not by its time', async () => {
    const { atime, mtime } = await stat(path)
    await writeFile(path, 'thei')
    await utimes(path, atime, mtime)
    expect(await save('mine', 'read')).toMatchObject({ value: { kind: 'changed' } })
    await writeFile(path, 'read')
    expect(await save('mine', 'read')).toMatchObject({ value: { kind: 'saved' } })
  })

  it('is content where the file already says the same', async () => {
    await writeFile(path, 'mine')
    expect(await save('mine', 'read')).toMatchObject({ value: { kind: 'saved' } })
  })

  it('brings a deleted file back only when asked to', async () => {
    await rm(path)
    expect(await save('mine', 'read', true)).toMatchObject({
      error: { says: words.safety.gone('a.logicmodel') },
    })
    expect(await readdir(folder)).toEqual([])
    expect((await save('mine', 'read')).ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('says in one sentence what stands in the way, and leaves everything as it was', async () => {
    await chmod(path, 0o444)
    expect(await save('mine', 'read')).toMatchObject({ error: { kind: 'readOnly' } })
    await rename(folder, `${folder}-gone`)
    expect(await save('mine', 'read')).toMatchObject({ error: { kind: 'folderGone' } })
    await rename(`${folder}-gone`, folder)
    expect(await readFile(path, 'utf8')).toBe('read')
  })
})

describe('the lock', () => {
  it('lets one at a time to the file', async () => {
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} in`)
      await new Promise(done => setTimeout(done, 20))
      order.push(`${name} out`)
    }
    await Promise.all(['a', 'b', 'c'].map(name => withSaveLock(path, work(name), quick)))
    expect(order).toHaveLength(6)
    for (const at of [0, 2, 4]) expect(order[at + 1]).toBe(order[at]?.replace('in', 'out'))
    expect(await readdir(folder)).toEqual(['a.logicmodel'])
  })

  it.each([
    ['a process of this computer that is no more', `999999999 ${hostname()} x`],
    ['another computer that fell silent', '1 elsewhere x'],
    ['one that was cut off before it had a name', ''],
  ])('is taken over from %s', async (_name, lock) => {
    await writeFile(lockOf(path), lock)
    expect(await withSaveLock(path, async () => 'done', quick)).toBe('done')
    expect(await readdir(folder)).toEqual(['a.logicmodel'])
  })

  it('leaves nothing of a takeover that was cut off', async () => {
    await writeFile(`${lockOf(path)}-0123456789abcdef`, `999999999 ${hostname()} x`)
    await withSaveLock(path, async () => 'done', quick)
    expect(await readdir(folder)).toEqual(['a.logicmodel'])
  })

  it('is not taken over while whoever holds it is at work, however long', async () => {
    const long = withSaveLock(path, () => new Promise(done => setTimeout(() => done('long'), 900)), quick)
    await new Promise(done => setTimeout(done, 50))
    const late = withSaveLock(path, async () => 'late', { ...quick, longest: 500 })
    expect(await late).toBe('busy')
    expect(await long).toBe('long')
  })

  it('is done without in a folder that takes none', async () => {
    expect(await withSaveLock(join(folder, 'not there', 'a'), async () => 'done', quick)).toBe('done')
  })
})

describe('kept saves', () => {
  it('are let go when too old or too many, the longest unused first', async () => {
    for (const text of ['one', 'two', 'three']) expect(await saves().keep(bytesOf(text))).toBe(true)
    const file = (text: string) => join(`${folder}-saves`, `${digestOf(text)}.gz`)
    const now = Date.now()
    const used = (text: string, ago: number) => utimes(file(text), (now - ago) / 1000, (now - ago) / 1000)
    await used('one', 10_000)
    await used('two', 5000)
    await saves().prune(now, { bytes: 1e9, milliseconds: 8000 })
    expect(await saves().read(digestOf('one'))).toBeNull()
    expect(textOf(await saves().read(digestOf('two')))).toBe('two')
    await saves().prune(now, { bytes: (await stat(file('three'))).size, milliseconds: 1e9 })
    expect(await saves().read(digestOf('two'))).toBeNull()
    expect(textOf(await saves().read(digestOf('three')))).toBe('three')
  })

  it('that were damaged are none', async () => {
    await saves().keep(bytesOf('one'))
    await writeFile(join(`${folder}-saves`, `${digestOf('one')}.gz`), 'not gzip')
    expect(await saves().read(digestOf('one'))).toBeNull()
    expect(await saves().read('../../etc/passwd')).toBeNull()
  })
})
