import { spawnSync } from 'node:child_process'

/** Whether a checking program is here; in continuous integration it has to be. */
export const hasProgram = (name: string): boolean =>
  process.env.CI === 'true' || spawnSync(name, ['--version']).error === undefined

/** What a program says on its output; throws when it complains. */
export const run = (name: string, args: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): string => {
  const { error, status, stdout, stderr } = spawnSync(name, args, { encoding, maxBuffer: 2 ** 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`)
  return stdout
}
