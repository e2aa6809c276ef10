import { once } from 'node:events'
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../electron/digest'
import { openSaves } from '../../electron/keeping/saves'
import { saveOver } from '../../electron/save-over'
import { ancestorsOf, lineageAfter } from '../../src/file/ancestor'
import { mergeModels } from '../../src/file/merge'
import { saveText } from '../../src/file/save'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { modelOf } from './models'

// One of two people with one file: adds a card and says what the purpose is, saves, and takes in what the other has
// saved meanwhile. Says what it clashed over, as the window would ask.

const [folder = '', who = '', count = '0'] = process.argv.slice(2)
const words = wordsOf('en')
const path = join(folder, 'model.logicmodel')
const saves = openSaves(join(folder, '..', `saves of ${who}`))
const bytesOf = (model: Model) => new TextEncoder().encode(saveText(model))

const first = readFileSync(path)
await saves.keep(new Uint8Array(first))
let base = modelOf(first.toString())
let save = { digest: digestOf(first), lineage: base.lineage }
let model = base

const takeIn = async (bytes: Uint8Array): Promise<void> => {
  const theirs = modelOf(new TextDecoder().decode(bytes))
  const their = { digest: digestOf(bytes), lineage: theirs.lineage }
  const [digest = save.digest] = ancestorsOf(save, their)
  const kept = await saves.read(digest)
  const from = digest === save.digest || kept === null ? base : modelOf(new TextDecoder().decode(kept))
  const merged = mergeModels(from, model, theirs)
  for (const { ours, theirs: other } of merged.clashes)
    if (ours.type === 'set' && other.type === 'set') writeSync(1, `clash ${ours.after} ${other.after}\n`)
  model = merged.model
  base = theirs
  save = their
}

// Both begin together, however long either took to start.
writeSync(1, 'ready\n')
await once(process.stdin, 'data')

for (let edit = 0; edit < Number(count); ) {
  const id = `${who}${edit}`
  if (!model.elements.some(element => element.id === id))
    model = {
      ...model,
      initiative: { ...model.initiative, purpose: id },
      elements: [...model.elements, blankElement(id, 'activity', id)],
    }
  const bytes = bytesOf({ ...model, lineage: lineageAfter(save) })
  const saved = await saveOver({ path, bytes, over: save.digest, unasked: true }, saves, words)
  if (!saved.ok) throw new Error(saved.error.says)
  if (saved.value.kind === 'changed') await takeIn(saved.value.bytes)
  else {
    base = model
    save = { digest: digestOf(bytes), lineage: lineageAfter(save) }
    writeSync(1, `saved ${id}\n`)
    edit++
  }
}
