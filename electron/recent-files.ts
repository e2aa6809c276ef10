import { createHash } from 'node:crypto'
import { basename, dirname, extname } from 'node:path'
import type { RecentFile } from '../src/bridge'

/** A recent file's name for menus and pages: the same each time, and telling nothing of where the file lies. */
export const recentId = (path: string): string =>
  createHash('sha256').update(path).digest('base64url').slice(0, 16)

const bareName = (path: string): string => basename(path, extname(path))

/** Recent files by name, newest first; two of one name are told apart by their folders. */
export const recentFiles = (paths: readonly string[]): readonly RecentFile[] =>
  paths.map(path => {
    const name = bareName(path)
    const shared = paths.some(other => other !== path && bareName(other) === name)
    return { id: recentId(path), name: shared ? `${name} (${basename(dirname(path))})` : name }
  })
