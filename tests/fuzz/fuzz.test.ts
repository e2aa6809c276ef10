import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundled } from '../torture/bundle'
import { inputsFrom } from './inputs'
import { tryInput } from './try'

// Real files, harmed, and inputs out of nothing, through the reader and every importer: each opens, is mended with a
// named problem, or is refused with a sentence. To look at one again: FUZZ=1234 npx vitest run tests/fuzz

const isLong = process.env.LONG === 'true'
const count = isLong ? 100_000 : 400
const patience = 10_000
const root = resolve(import.meta.dirname, '../..')

let folder = ''
let program = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  program = await bundled(resolve(import.meta.dirname, 'program.ts'), folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { readonly wrong: readonly string[]; readonly last: number }

/** Tries inputs in a thread that has 512 MiB, and no more than ten seconds for one of them. */
const tried = (first: number, many: number, file: string | URL = program): Promise<Ended> =>
  new Promise(done => {
    const at = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(file, {
      workerData: { root, first, count: many, at },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    let [seen, since] = [-1, Date.now()]
    const end = (...wrong: readonly string[]): void => {
      clearInterval(watchdog)
      void worker.terminate()
      done({ wrong, last: Atomics.load(at, 0) })
    }
    const watchdog = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== seen) [seen, since] = [now, Date.now()]
      else if (Date.now() - since > patience) end(`input ${now} hangs`)
    }, 500)
    worker.on('message', (wrong: readonly string[]) => end(...wrong))
    worker.on('error', error => end(`input ${Atomics.load(at, 0)}: ${error.message}`))
  })

test(
  `${count} inputs open, are mended, or are refused with a sentence`,
  async () => {
    // Another part of the endless run each day would find more, and be nobody's to repeat.
    expect(await tried(0, count)).toEqual({ wrong: [], last: count - 1 })
  },
  isLong ? 7_200_000 : 300_000,
)

test.runIf(process.env.FUZZ)('one input', () => {
  expect(tryInput(inputsFrom(root)(Number(process.env.FUZZ)))).toBeNull()
})

describe('the watchdog', () => {
  test.each([
    ['hangs', 'for (;;) {}', /hangs/],
    ['eats all memory', 'const all = []; for (;;) all.push(new Array(100000).fill(all.length))', /memory/],
  ])('sees one that %s', async (_name, code, says) => {
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const { wrong } = await tried(0, 1, url)
    expect(wrong.join()).toMatch(says)
  })
})
