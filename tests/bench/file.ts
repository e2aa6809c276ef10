import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import type { Model } from '../../src/model/model'
import { makePdf } from '../../src/pdf/make-pdf'
import { wordsOf } from '../../src/words/words'
import { fonts } from '../page/fonts'
import { letter } from '../page/models'
import { medians } from './median'
import { fileOf, modelOf } from './models'
import { type Results, shown } from './results'

const words = wordsOf('en')
const decoder = new TextDecoder()

const opened = (bytes: Uint8Array): Model => {
  const outcome = openFile(bytes, words)
  if (!outcome.ok) throw new Error(outcome.error.says)
  return outcome.value.model
}

const fileTimes = async (megabytes: number, rounds: number) => {
  const bytes = fileOf(megabytes)
  const model = opened(bytes)
  const tree: unknown = JSON.parse(decoder.decode(bytes))
  const times = await medians(
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

/** How long the core takes with files and pages, beside what JSON alone takes on the same file. */
export const measureFiles = async (): Promise<Results> => {
  const paperOf40 = modelOf(40, 0)
  const results = {
    'file of 1 MB': await fileTimes(1, 15),
    'file of 20 MB': await fileTimes(20, 5),
    'paper of 40 cards': await medians({ pdf: () => makePdf(paperOf40, letter, fonts) }, 9),
  }
  for (const [what, measured] of Object.entries(results)) {
    console.log(what)
    for (const [name, value] of Object.entries(measured)) {
      const unit = name === 'bytes' ? '' : name.endsWith('Ratio') ? ' × JSON' : ' ms'
      console.log(`  ${name.padEnd(10)} ${shown(value).padStart(10)}${unit}`)
    }
  }
  return { results, aims: [] }
}
