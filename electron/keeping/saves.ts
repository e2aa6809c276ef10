import { mkdir, readdir, readFile, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { format } from '../../src/file/format'
import { digestOf } from '../digest'
import { replaceFile } from '../write-file'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** How much of old saves this computer keeps. */
export type Bounds = { readonly bytes: number; readonly milliseconds: number }

const day = 24 * 60 * 60 * 1000
const usual: Bounds = { bytes: 512 * 1024 * 1024, milliseconds: 366 * day }

/** The bytes of saves, on this computer, by their digest: what a save replaces stays findable. */
export type Saves = {
  /** False where they could not be kept. */
  keep(bytes: Uint8Array): Promise<boolean>
  /** Null when they are not, or no longer, here. */
  read(digest: string): Promise<Uint8Array | null>
  /** Lets go of what is too old or too much, the longest unused first. */
  prune(now: number, bounds?: Bounds): Promise<void>
}

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

  return {
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
