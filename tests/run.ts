import { electronEnvironment, findElectron } from '../electron/dev/find-electron'
import { hasWindowSystem } from '../electron/dev/window-system'
import { startXvfb, type Xvfb } from '../electron/dev/xvfb'
import { findChromium } from './run/chromium'
import { prepareDebian } from './run/debian'
import { type Outcome, runSuite, type SuiteName, suiteNames, summary } from './run/suite'

// `npm test`: all suites, or those named (`npm test -- unit`), one after the other; further words choose files.
// Finds what each needs first. In continuous integration (CI=true) a suite that has to be left out is a failure.

const given = process.argv.slice(2)
// `npm run test:long`: what is tried a few times in every run is tried a thousand times.
if (given.includes('long')) process.env.LONG = 'true'
const chosen = suiteNames.filter(name => given.includes(name))
const filters = given.filter(word => word !== 'long' && !suiteNames.some(name => name === word))
const strict = process.env.CI === 'true'

const leftOut = (suite: SuiteName, why: string): Outcome => ({
  suite,
  passed: 0,
  failed: strict ? 1 : 0,
  skipped: strict ? 0 : 1,
  why: [`left out: ${why}`],
})

const say = (text: string) => console.log(text)

/** What a suite's processes need to find: a Chromium, or an Electron. Throws with a sentence when there is none. */
const environmentFor = async (suite: SuiteName): Promise<NodeJS.ProcessEnv> => {
  if (suite === 'browser') return findChromium(say)
  if (suite === 'unit') return {}
  const electron = await findElectron(say)
  if (electron.kind === 'none') throw new Error(electron.why)
  return electronEnvironment(electron.folder, electron.program)
}

/** The app suite opens real windows: on Linux on a display nobody sees, or else on the one that is there. */
const displayFor = async (suite: SuiteName): Promise<Xvfb | null> => {
  if (suite !== 'app' || process.platform !== 'linux') return null
  return startXvfb().catch(async error => {
    if (await hasWindowSystem()) return null
    throw error
  })
}

const outcomeOrWhyNot = async (suite: SuiteName): Promise<Outcome> => {
  let found: NodeJS.ProcessEnv
  let display: Xvfb | null
  try {
    found = await environmentFor(suite)
    display = await displayFor(suite)
  } catch (error) {
    return leftOut(suite, error instanceof Error ? error.message : String(error))
  }
  try {
    const shown = display ? { DISPLAY: display.display } : {}
    return await runSuite(suite, { ...process.env, ...found, ...shown }, filters)
  } finally {
    await display?.stop()
  }
}

const trouble = prepareDebian()
if (trouble) console.error(trouble)

const outcomes: Outcome[] = []
for (const suite of chosen.length ? chosen : suiteNames) outcomes.push(await outcomeOrWhyNot(suite))

console.log(summary(outcomes))
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0
