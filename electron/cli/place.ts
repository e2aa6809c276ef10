import { realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

type Surroundings = Readonly<Record<string, string | undefined>>

/**
 * The folder relative paths start from: where the person stands. `npm run cli` moves to the project's folder
 * and says in INIT_CWD where it was called; run by itself, or by another script, the process's own folder is it.
 */
export const callersFolder = (here: string, surroundings: Surroundings): string => {
  const { npm_lifecycle_event, npm_package_json, INIT_CWD } = surroundings
  const movedByNpm = npm_lifecycle_event === 'cli' && dirname(npm_package_json ?? '') === here
  return movedByNpm && INIT_CWD ? INIT_CWD : here
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )

/** Whether two paths mean the same file, through links and other spellings. A file that is not there is no other. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  if (resolve(one) === resolve(other)) return true
  const [a, b] = await Promise.all([one, other].map(identity))
  return a !== null && b !== null && (a?.path === b?.path || a?.file === b?.file)
}

const identity = async (path: string) => {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    return { path: await realpath(path), file: `${dev}:${ino}` }
  } catch {
    // Not there, or not to be seen: reading and writing say so themselves.
    return null
  }
}
