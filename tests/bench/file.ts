import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replaceFile } from '../../electron/write-file'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { changeBetween } from '../../src/file/text-change'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { makePdf } from '../../src/pdf/make-pdf'
import { wordsOf } from '../../src/words/words'
import { fonts } from '../page/fonts'
import { letter } from '../page/models'
import { medians } from './median'
import { modelOf, modelWith } from './models'
import { type Results, shown } from './results'

const words = wordsOf('en')
const decoder = new TextDecoder()
const encoder = new TextEncoder()

const opened = (bytes: Uint8Array): Model => {
  const outcome = openFile(bytes, words)
  if (!outcome.ok) throw new Error(outcome.error.says)
  return outcome.value.model
}

const fileTimes = async (model: Model, rounds: number, folder: string) => {
  const bytes = encoder.encode(saveText(model))
  const tree: unknown = JSON.parse(decoder.decode(bytes))
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  // On the disk before it takes the name: the same for both.
  const write = (path: string, text: string) => replaceFile(path, encoder.encode(text), 0o600)
  await write(ours, decoder.decode(bytes))
  const [first] = model.elements
  const text = saveText(model)
  const typed = {
    ...model,
    elements: [
      { ...(first ?? blankElement('e', 'input')), text: 'One more word' },
      ...model.elements.slice(1),
    ],
  }
  const times = await medians(
    {
      parse: async () => JSON.parse(await readFile(ours, 'utf8')),
      open: async () => opened(await readFile(ours)),
      stringify: () => write(theirs, JSON.stringify(tree, null, 2)),
      // Of a model nothing of which was written before; what opening takes is taken off again.
      openAndSave: async () => write(ours, saveText(opened(await readFile(ours)))),
      // What the window does for each burst of typing, before the journal gets a line of it.
      burst: () => changeBetween(text, saveText(typed)),
    },
    rounds,
  )
  const save = times.openAndSave - times.open
  return {
    bytes: bytes.length,
    ...times,
    save,
    openRatio: times.open / times.parse,
    saveRatio: save / times.stringify,
  }
}

/** How long the core takes with files and pages, beside what JSON alone takes on the same file. */
export const measureFiles = async (): Promise<Results> => {
  const paperOf40 = modelOf(40, 0)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const files = {
    'file of 20 KB': await fileTimes(modelWith({ cards: 40, notes: 160, versions: 0 }), 41, folder),
    'file of 1 MB': await fileTimes(modelWith({ cards: 700, notes: 1000, versions: 2 }), 15, folder),
    'file of 30 MB': await fileTimes(modelWith({ cards: 20_000, notes: 800, versions: 3 }), 5, folder),
  }
  rmSync(folder, { recursive: true })
  const results = {
    ...files,
    'paper of 40 cards': await medians({ pdf: () => makePdf(paperOf40, letter, fonts) }, 9),
  }
  for (const [what, measured] of Object.entries(results)) {
    console.log(what)
    for (const [name, value] of Object.entries(measured)) {
      const unit = name === 'bytes' ? '' : name.endsWith('Ratio') ? ' × JSON' : ' ms'
      console.log(`  ${name.padEnd(10)} ${shown(value).padStart(10)}${unit}`)
    }
  }
  const aims = Object.entries(files).flatMap(([what, { openRatio, saveRatio }]) => [
    { what: `${what}: opening, by JSON.parse`, most: 3, is: openRatio },
    { what: `${what}: saving, by JSON.stringify`, most: 3, is: saveRatio },
  ])
  return { results, aims }
}
