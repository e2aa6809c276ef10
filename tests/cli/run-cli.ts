import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, 'out/main/cli.cjs')

export type Ended = { readonly code: number | null; readonly out: string; readonly said: string }

/** Runs the built command as a person would, standing in `folder`. */
export const cli = (folder: string, args: readonly string[], surroundings: NodeJS.ProcessEnv = {}): Ended => {
  const ended = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...surroundings },
  })
  return { code: ended.status, out: ended.stdout, said: ended.stderr }
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'cli-'))
