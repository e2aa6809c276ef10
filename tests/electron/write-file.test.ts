import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeLeftovers, writeWhole } from '../../electron/write-file'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')
const says = words.shell.cannotWrite
const bytes = new TextEncoder().encode('{"format":"logic-model"}\n')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-file-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const write = (name: string) => writeWhole(join(folder, name), bytes, words)
const text = (name: string) => readFile(join(folder, name), 'utf8')

describe('writing a file', () => {
  it('writes a new file and leaves nothing else behind', async () => {
    expect(await write('new.logicmodel')).toEqual({ ok: true, value: 'whole' })
    expect(await readdir(folder)).toEqual(['new.logicmodel'])
    expect(await text('new.logicmodel')).toBe('{"format":"logic-model"}\n')
  })

  it('replaces a file whole and keeps its permissions', async () => {
    await writeFile(join(folder, 'a.logicmodel'), 'a much longer text than the one that replaces it', {
      mode: 0o640,
    })
    await chmod(join(folder, 'a.logicmodel'), 0o640)
    expect((await write('a.logicmodel')).ok).toBe(true)
    expect(await text('a.logicmodel')).toBe('{"format":"logic-model"}\n')
    expect((await stat(join(folder, 'a.logicmodel'))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.logicmodel'])
  })

  it('writes to the file a link points to, and leaves the link a link', async () => {
    await mkdir(join(folder, 'shared'))
    await writeFile(join(folder, 'shared', 'real.logicmodel'), 'old')
    await symlink(join('shared', 'real.logicmodel'), join(folder, 'link.logicmodel'))
    expect((await write('link.logicmodel')).ok).toBe(true)
    expect(await readlink(join(folder, 'link.logicmodel'))).toBe(join('shared', 'real.logicmodel'))
    expect(await text(join('shared', 'real.logicmodel'))).toBe('{"format":"logic-model"}\n')
  })

  it('makes the file a link points to where there is none yet', async () => {
    await symlink('later.logicmodel', join(folder, 'link.logicmodel'))
    expect((await write('link.logicmodel')).ok).toBe(true)
    expect(await readlink(join(folder, 'link.logicmodel'))).toBe('later.logicmodel')
    expect(await text('later.logicmodel')).toBe('{"format":"logic-model"}\n')
  })
})

describe('what a write that was cut off left behind', () => {
  it('goes with the next save of that file, and nothing else does', async () => {
    const others = ['.b.logicmodel.0123456789abcdef.tmp', '.a.logicmodel.notes.tmp', 'a.logicmodel']
    for (const name of ['.a.logicmodel.0123456789abcdef.tmp', ...others])
      await writeFile(join(folder, name), 'half')
    await removeLeftovers(join(folder, 'a.logicmodel'))
    expect(await readdir(folder)).toEqual(others.toSorted())
  })
})

describe('a file that cannot be written', () => {
  it('refuses a file marked read-only', async () => {
    await writeFile(join(folder, 'kept.logicmodel'), 'kept')
    await chmod(join(folder, 'kept.logicmodel'), 0o444)
    expect(await write('kept.logicmodel')).toEqual({
      ok: false,
      error: { kind: 'readOnly', says: says.readOnly('kept.logicmodel') },
    })
    expect(await text('kept.logicmodel')).toBe('kept')
  })

  it('refuses a folder in the file’s place', async () => {
    await mkdir(join(folder, 'a.logicmodel'))
    expect(await write('a.logicmodel')).toEqual({
      ok: false,
      error: { kind: 'folder', says: says.folder('a.logicmodel') },
    })
  })

  it('says that the folder is gone', async () => {
    expect(await write(join('gone', 'a.logicmodel'))).toEqual({
      ok: false,
      error: { kind: 'folderGone', says: says.folderGone('a.logicmodel') },
    })
  })
})
