import { templates } from '../../templates/templates'
import { format } from '../format'
import { depthOf, isObject, type JsonObject } from '../json'
import { type Draft, note, type Reading } from '../reading'
import { document } from '../shape/document'
import { quoted } from '../text'
import { draftsIn } from '../walk'
import { freeIds, mendIds } from './ids'
import { mendImages } from './images'
import { mendLinks } from './links'
import { mendReferences } from './references'

/** Holds a draft to the rules across its things, mending it in place, in an order that is always the same. */
export const applyRules = (reading: Reading, raw: JsonObject, draft: Draft): void => {
  nameIsSaid(reading, raw)
  templateIsKnown(reading, draft)
  const ids = mendIds(reading, document, draft)
  mendImages(reading, draft, ids)
  mendLinks(reading, draft, ids)
  mendReferences(reading, document, draft, ids)
  keepAsides(reading, draft, ids)
}

const nameIsSaid = (reading: Reading, raw: JsonObject): void => {
  const initiative = raw.initiative ?? {}
  if (isObject(initiative) && initiative.name !== undefined) return
  const place = { up: { up: null, step: 'initiative' }, step: 'name' }
  note(reading, 'no-name', place, reading.words.problems['no-name'])
}

const templateIsKnown = (reading: Reading, draft: Draft): void => {
  const { template } = draft
  if (typeof template !== 'string' || template === '' || templates.has(template)) return
  if (draftsIn(draft, 'templates').some(custom => custom.id === template)) return
  const says = reading.words.problems['unknown-template'](quoted(template))
  note(reading, 'unknown-template', { up: null, step: 'template' }, says)
}

// The document, its list of what was set aside and the entry itself stand around a thing.
const levelsAround = 3

/** Gives what was set aside its place in the document, under ids that are free. */
const keepAsides = (reading: Reading, draft: Draft, ids: Set<string>): void => {
  const free = freeIds(ids)
  const kept = reading.asides.map(({ from, why, thing }) => ({
    id: free.take('aside', 1),
    from,
    why,
    // Deeper, it would stand beyond the format's own bound: then its text is kept.
    thing: depthOf(thing) > format.maxDepth - levelsAround ? JSON.stringify(thing) : thing,
    more: [],
  }))
  draft.setAside = [...draftsIn(draft, 'setAside'), ...kept]
}
