import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export const suiteNames = ['unit', 'browser', 'app'] as const
export type SuiteName = (typeof suiteNames)[number]

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** What a suite came to; `why` says what a bare number would hide. */
export type Outcome = Tally & { readonly suite: SuiteName; readonly why: readonly string[] }

/** The part of vitest's JSON report that counts. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

/** Of what a test failed with, as much as says why, or with which seed. */
const beginning = (messages: readonly string[]): string =>
  messages.join('\n').replace(/\s+/g, ' ').slice(0, 300)

const root = resolve(import.meta.dirname, '../..')
// Milliseconds; a suite that hangs must not hang the machine.
const longest = (process.env.LONG === 'true' ? 240 : 30) * 60_000

const runVitest = (
  suite: SuiteName,
  env: NodeJS.ProcessEnv,
  reportFile: string,
  filters: readonly string[],
) =>
  new Promise<{ code: number | null; late: boolean }>(done => {
    const vitest = spawn(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        ...['--project', suite, '--reporter', 'default', '--reporter', 'json'],
        ...['--outputFile.json', reportFile],
        ...filters,
      ],
      { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' },
    )
    let late = false
    const limit = setTimeout(() => {
      late = true
      // The whole group: vitest's workers and the browsers and windows they opened.
      if (vitest.pid) process.kill(process.platform === 'win32' ? vitest.pid : -vitest.pid, 'SIGKILL')
    }, longest)
    vitest.once('exit', code => {
      clearTimeout(limit)
      done({ code, late })
    })
  })

/**
 * Counts. A file that does not load, an error outside the tests and a suite without a test are failures too.
 * @param reported vitest's JSON report
 * @param code what vitest ended with
 */
export const outcomeOf = (suite: SuiteName, reported: string, code: number | null): Outcome => {
  const said = report.parse(JSON.parse(reported))
  const unloaded = said.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const tests = said.testResults.flatMap(file => file.assertionResults)
  const left = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const broken = tests.filter(({ status }) => status === 'failed')
  const passed = said.numPassedTests
  const failed = said.numFailedTests + unloaded.length
  const skipped = said.numPendingTests + said.numTodoTests
  const why = [
    ...unloaded.map(({ name }) => `did not load: ${name}`),
    ...broken.map(({ fullName, failureMessages }) => `failed: ${fullName}: ${beginning(failureMessages)}`),
    ...left.map(({ fullName, status }) => `left out (${status}): ${fullName}`),
  ]
  if (failed > 0) return { suite, passed, failed, skipped, why }
  if (passed === 0) return { suite, passed, failed: 1, skipped, why: [...why, 'no test ran'] }
  if (code !== 0) return { suite, passed, failed: 1, skipped, why: [...why, 'an error outside its tests'] }
  return { suite, passed, failed, skipped, why }
}

/**
 * Runs one suite, showing vitest's own output, and counts. A suite that crashes or hangs is a failure.
 * @param filters parts of file names; none: all of the suite
 */
export const runSuite = async (
  suite: SuiteName,
  env: NodeJS.ProcessEnv,
  filters: readonly string[],
): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'logic-model-tests-'))
  const reportFile = join(folder, 'report.json')
  try {
    const { code, late } = await runVitest(suite, env, reportFile, filters)
    const reported = await readFile(reportFile, 'utf8').catch(() => null)
    if (reported !== null) return outcomeOf(suite, reported, code)
    const why = late ? 'did not finish in time' : 'ended before it could report'
    return { suite, passed: 0, failed: 1, skipped: 0, why: [why] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const numbers = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** One line a suite, and on the last the sum. */
export const summary = (outcomes: readonly Outcome[]): string => {
  const lines = outcomes.flatMap(outcome => [
    `suite ${outcome.suite}: ${numbers(outcome)}`,
    ...outcome.why.map(why => `  ${outcome.suite}: ${why}`),
  ])
  const sum = (count: keyof Tally) => outcomes.reduce((total, outcome) => total + outcome[count], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  return [...lines, numbers(total)].join('\n')
}
