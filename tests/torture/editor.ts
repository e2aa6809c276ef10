import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../electron/digest'
import { openJournals } from '../../electron/keeping/journal'
import { openSaves } from '../../electron/keeping/saves'
import { saveOver } from '../../electron/save-over'
import { saveText } from '../../src/file/save'
import { changeBetween } from '../../src/file/text-change'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { edited, modelOf, numberIn } from './models'

// Edits and saves one model without end, saying each time what has been promised, until somebody ends it.

const [folder = '', ...rest] = process.argv.slice(2)
const words = wordsOf('en')
const path = join(folder, 'shared', 'model.logicmodel')
const saves = openSaves(join(folder, 'saves'))
const journals = openJournals(join(folder, 'recovery'))
const say = (what: string, model: Model): void => void writeSync(1, `${what} ${numberIn(model)}\n`)

const fileText = readFileSync(path, 'utf8')
const [left] = await journals.left()
const journal = left ?? journals.fresh()
const told = await journal.told()
let over = digestOf(fileText)
if (told.text === null) await journal.begin({ path, digest: over })
let model = modelOf(told.text ?? fileText)
let kept: string | null = null
say('start', model)

const keep = async (isWhole: boolean): Promise<void> => {
  const text = saveText(model)
  const answer = await journal.keep(
    kept === null || isWhole ? { is: 'whole', text } : { is: 'change', ...changeBetween(kept, text) },
  )
  kept = answer === 'kept' ? text : null
  if (answer === 'failed') throw new Error('The journal could not be written')
  if (answer === 'again') await keep(true)
  else say('kept', model)
}

const save = async (): Promise<void> => {
  const bytes = new TextEncoder().encode(saveText(model))
  const saved = await saveOver({ path, bytes, over, unasked: false }, saves, words)
  if (!saved.ok || saved.value.kind === 'changed') throw new Error('The file could not be saved')
  over = digestOf(bytes)
  say('saved', model)
  await journal.saved({ path, digest: over })
}

for (let count = Number(rest[0] ?? 0); ; count++) {
  model = edited(model, count)
  await keep(count % 17 === 0)
  if (count % 4 === 0) await save()
}
