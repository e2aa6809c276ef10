import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import type { Model } from '../../src/model/model'
import { makePdf } from '../../src/pdf/make-pdf'
import { wordsOf } from '../../src/words/words'
import { fonts } from '../page/fonts'
import { letter } from '../page/models'
import { medians } from './median'
import { fileOf, modelOf } from './models'

// `npm run bench`: how long the core takes, beside what JSON alone takes on the same file. For reading, and in
// out/bench.json for comparing; a test that fails on time would fail on a busy machine.

const words = wordsOf('en')
const decoder = new TextDecoder()

const opened = (bytes: Uint8Array): Model => {
  const outcome = openFile(bytes, words)
  if (!outcome.ok) throw new Error(outcome.error.says)
  return outcome.value.model
}

const fileTimes = (megabytes: number, rounds: number) => {
  const bytes = fileOf(megabytes)
  const model = opened(bytes)
  const tree: unknown = JSON.parse(decoder.decode(bytes))
  const times = medians(
    {
      parse: () => JSON.parse(decoder.decode(bytes)),
      open: () => opened(bytes),
      stringify: () => JSON.stringify(tree, null, 2),
      save: () => saveText(model),
    },
    rounds,
  )
  return {
    bytes: bytes.length,
    ...times,
    openRatio: times.open / times.parse,
    saveRatio: times.save / times.stringify,
  }
}

const paperOf40 = modelOf(40, 0)
const results = {
  'file of 1 MB': fileTimes(1, 15),
  'file of 20 MB': fileTimes(20, 5),
  'paper of 40 cards': medians({ pdf: () => makePdf(paperOf40, letter, fonts) }, 9),
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
for (const [what, measured] of Object.entries(results)) {
  console.log(what)
  for (const [name, value] of Object.entries(measured)) {
    const unit = name === 'bytes' ? '' : name.endsWith('Ratio') ? ' × JSON' : ' ms'
    console.log(`  ${name.padEnd(10)} ${shown(value).padStart(10)}${unit}`)
  }
}

const folder = resolve(import.meta.dirname, '../../out')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`)
