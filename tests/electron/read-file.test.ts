import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../electron/read-file'
import { format } from '../../src/file/format'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-file-'))
})
afterEach(() => rm(folder, { recursive: true }))

const read = (name: string) => readDocument(join(folder, name), words)

describe('reading a document', () => {
  it('gives the bytes as they are', async () => {
    await writeFile(join(folder, 'a.logicmodel'), new Uint8Array([0xff, 0x00, 0x7b]))
    expect(await read('a.logicmodel')).toEqual({ ok: true, value: new Uint8Array([0xff, 0x00, 0x7b]) })
  })

  it('gives an empty file as no bytes', async () => {
    await writeFile(join(folder, 'empty.logicmodel'), '')
    expect(await read('empty.logicmodel')).toEqual({ ok: true, value: new Uint8Array() })
  })

  it.each(['missing', 'folder', 'tooLarge'] as const)('refuses what is %s, naming it', async kind => {
    const name = `${kind}.logicmodel`
    if (kind === 'folder') await mkdir(join(folder, name))
    if (kind === 'tooLarge') {
      await writeFile(join(folder, name), '')
      await truncate(join(folder, name), format.maxBytes + 1)
    }
    expect(await read(name)).toEqual({ ok: false, error: { kind, says: words.shell.cannotRead[kind](name) } })
  })

  it('reads no more of a picture than a logo may have, and says so', async () => {
    const limit = { bytes: format.maxImageBytes, says: words.ownForms.logo.tooLarge }
    const logo = join(folder, 'logo.png')
    await writeFile(logo, '')
    await truncate(logo, 50 * 1024 * 1024)
    expect(await readDocument(logo, words, limit)).toEqual({
      ok: false,
      error: {
        kind: 'tooLarge',
        says: '“logo.png” is larger than 1 MiB, which is more than a logo may have.',
      },
    })
    await truncate(logo, format.maxImageBytes)
    expect((await readDocument(logo, words, limit)).ok).toBe(true)
  })

  it.runIf(process.platform !== 'win32')('does not wait for a pipe nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.logicmodel')])
    expect(await read('pipe.logicmodel')).toMatchObject({ ok: false, error: { kind: 'failed' } })
  })
})
