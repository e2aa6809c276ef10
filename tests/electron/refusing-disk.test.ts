import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDocument } from '../../electron/read-file'
import { writeWhole } from '../../electron/write-file'
import { wordsOf } from '../../src/words/words'

// A disk that refuses, step by step; permissions alone would not stop a test that runs as root.
type Step = 'open' | 'write' | 'sync' | 'rename'
const disk = vi.hoisted((): { refuses: Step | null; code: string; times: number } => ({
  refuses: null,
  code: '',
  times: 0,
}))

vi.mock('node:fs/promises', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const refuse = (step: Step) => {
    if (disk.refuses === step && disk.times-- > 0)
      throw Object.assign(new Error(disk.code), { code: disk.code })
  }
  const open: typeof real.open = async (...args) => {
    // A folder that takes no new file still lets an old one be written.
    if (args[1] !== 'r+') refuse('open')
    const file = await real.open(...args)
    const { writeFile, sync } = file
    file.writeFile = async bytes => {
      if (disk.refuses === 'write' && disk.times > 0 && bytes instanceof Uint8Array) {
        await writeFile.call(file, bytes.subarray(0, 3))
        refuse('write')
      }
      await writeFile.call(file, bytes)
    }
    file.sync = async () => {
      refuse('sync')
      await sync.call(file)
    }
    return file
  }
  const rename: typeof real.rename = async (...args) => {
    refuse('rename')
    await real.rename(...args)
  }
  return { ...real, open, rename }
})

const words = wordsOf('en')
const bytes = new TextEncoder().encode('new')
let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusing-disk-'))
  path = join(folder, 'kept.logicmodel')
  await writeFile(path, 'kept')
})
afterEach(async () => {
  disk.refuses = null
  await rm(folder, { recursive: true })
})

describe('a disk that refuses', () => {
  it.each([
    ['open', 'EACCES', 'denied'],
    ['open', 'EROFS', 'denied'],
    ['write', 'ENOSPC', 'full'],
    ['write', 'EDQUOT', 'full'],
    ['write', 'EIO', 'failed'],
    ['sync', 'EIO', 'failed'],
    ['rename', 'EPERM', 'denied'],
    ['rename', 'ENOENT', 'folderGone'],
  ] as const)('to %s (%s) leaves the old file whole and nothing beside it', async (step, code, kind) => {
    Object.assign(disk, { refuses: step, code, times: Number.POSITIVE_INFINITY })
    const written = await writeWhole(path, new TextEncoder().encode('{"format":"logic-model"}'), words)
    expect(written).toEqual({
      ok: false,
      error: { kind, says: words.shell.cannotWrite[kind]('kept.logicmodel') },
    })
    expect(await readFile(path, 'utf8')).toBe('kept')
    expect(await readdir(folder)).toEqual(['kept.logicmodel'])
  })

  it.each([
    ['open', 'EACCES'],
    ['rename', 'EPERM'],
    ['rename', 'EBUSY'],
  ] as const)('to %s (%s) for a moment is tried again', async (step, code) => {
    Object.assign(disk, { refuses: step, code, times: 2 })
    expect(await writeWhole(path, bytes, words)).toEqual({ ok: true, value: 'whole' })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['kept.logicmodel'])
  })

  it.each([
    ['open', 'EACCES'],
    ['rename', 'EPERM'],
  ] as const)('to %s (%s) for good is written over, once a copy is kept elsewhere', async (step, code) => {
    Object.assign(disk, { refuses: step, code, times: Number.POSITIVE_INFINITY })
    expect(await writeWhole(path, bytes, words, true)).toEqual({ ok: true, value: 'in place' })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['kept.logicmodel'])
  })

  it.each([
    ['open', 'ENOSPC'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
  ] as const)('to %s (%s) is never written over', async (step, code) => {
    Object.assign(disk, { refuses: step, code, times: Number.POSITIVE_INFINITY })
    expect((await writeWhole(path, bytes, words, true)).ok).toBe(false)
    expect(await readFile(path, 'utf8')).toBe('kept')
  })

  it.each([
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['ENOTDIR', 'missing'],
    ['EIO', 'failed'],
  ] as const)('to be read (%s) says so in one sentence', async (code, kind) => {
    Object.assign(disk, { refuses: 'open', code, times: 1 })
    expect(await readDocument(path, words)).toEqual({
      ok: false,
      error: { kind, says: words.shell.cannotRead[kind]('kept.logicmodel') },
    })
  })
})
