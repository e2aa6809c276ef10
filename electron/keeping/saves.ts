import { appendFile, mkdir, readdir, readFile, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Requests } from '../../src/bridge'
import { format } from '../../src/file/format'
import { digestOf } from '../digest'
import { replaceFile } from '../write-file'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** How much of old saves this computer keeps. */
export type Bounds = { readonly bytes: number; readonly milliseconds: number }

const day = 24 * 60 * 60 * 1000
const usual: Bounds = { bytes: 512 * 1024 * 1024, milliseconds: 366 * day }

type KeptSave = ReturnType<Requests['saves']>[number]

/** The bytes of saves, on this computer, by their digest: what a save replaces stays findable. */
export type Saves = {
  /** False where they could not be kept. */
  keep(bytes: Uint8Array): Promise<boolean>
  /** Null when they are not, or no longer, here. */
  read(digest: string): Promise<Uint8Array | null>
  /** Remembers what a save was a save of, and when it was made; what was not there before at that time or later. */
  note(document: string, save: KeptSave): Promise<void>
  /** The saves of a document that are still here, oldest first. */
  of(document: string): Promise<readonly KeptSave[]>
  /** Lets go of what is too old or too much, the longest unused first. */
  prune(now: number, bounds?: Bounds): Promise<void>
}

/** So many saves of one document are remembered; when there are twice as many, the older ones are let go of. */
const longest = 2000

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** @param folder of its own, made when first needed */
export const openSaves = (folder: string): Saves => {
  const pathOf = (digest: string) => join(folder, `${digest}.gz`)

  const isFresh = async (path: string): Promise<boolean> => {
    const now = new Date()
    return utimes(path, now, now).then(
      () => true,
      () => false,
    )
  }

  // What was saved when is a file a document, of lines: the time and the digest.
  const timesPath = (document: string) => join(folder, `${digestOf(document).slice(0, 32)}.times`)

  const timesOf = async (document: string): Promise<readonly KeptSave[]> => {
    const text = await readFile(timesPath(document), 'utf8').catch(() => '')
    return text.split('\n').flatMap(line => {
      const [, at = '', digest = ''] = /^(\d{1,15}) ([0-9a-f]{64})$/.exec(line) ?? []
      return at === '' ? [] : [{ digest, at: Number(at) }]
    })
  }

  const lineOf = ({ at, digest }: KeptSave) => `${at} ${digest}\n`

  return {
    note: async (document, save) => {
      const times = await timesOf(document)
      if (times.some(({ digest, at }) => digest === save.digest && at >= save.at)) return
      const path = timesPath(document)
      try {
        await mkdir(folder, { recursive: true })
        if (times.length < 2 * longest) await appendFile(path, lineOf(save), { mode: 0o600 })
        else {
          const kept = [...times.slice(-longest), save].map(lineOf).join('')
          await replaceFile(path, new TextEncoder().encode(kept), 0o600)
        }
      } catch (error) {
        // The save itself is in its file: only the list of versions lacks it.
        console.error(error)
      }
    },
    of: async document => {
      const there = new Set(await readdir(folder).catch((): string[] => []))
      const last = new Map((await timesOf(document)).map(save => [save.digest, save]))
      return [...last.values()].filter(({ digest }) => there.has(`${digest}.gz`))
    },
    keep: async bytes => {
      const path = pathOf(digestOf(bytes))
      if (await isFresh(path)) return true
      try {
        await mkdir(folder, { recursive: true })
        await replaceFile(path, await pack(bytes), 0o600)
        return true
      } catch {
        return false
      }
    },
    read: async digest => {
      if (!isDigest(digest)) return null
      try {
        const bytes = await unpack(await readFile(pathOf(digest)), { maxOutputLength: format.maxBytes })
        return digestOf(bytes) === digest ? new Uint8Array(bytes) : null
      } catch {
        return null
      }
    },
    prune: async (now, bounds = usual) => {
      const names = await readdir(folder).catch((): string[] => [])
      const kept: { readonly path: string; readonly used: number; readonly size: number }[] = []
      for (const name of names) {
        const path = join(folder, name)
        const stats = await stat(path).catch(() => null)
        if (stats) kept.push({ path, used: stats.mtimeMs, size: stats.size })
      }
      let left = bounds.bytes
      for (const { path, used, size } of kept.sort((a, b) => b.used - a.used)) {
        left -= size
        const isLeftover = path.endsWith('.tmp') && now - used > day
        if (left < 0 || now - used > bounds.milliseconds || isLeftover)
          await unlink(path).catch(() => undefined)
      }
    },
  }
}
