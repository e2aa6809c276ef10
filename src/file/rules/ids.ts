import { templates } from '../../templates/templates'
import { type Draft, note, type Reading } from '../reading'
import type { IdSpace, Shape } from '../shape/field'
import { quoted } from '../text'
import { draftsIn, eachThing } from '../walk'

/** Hands out ids nobody has: the id itself, or id-2, id-3 and so on. */
export type FreeIds = { readonly take: (form: string, from: number) => string }

/** Ids in use, and the next free ones of a form. */
export const freeIds = (used: Set<string>): FreeIds => {
  const next = new Map<string, number>()
  return {
    take(form, from) {
      let number = next.get(form) ?? from
      while (used.has(`${form}-${number}`)) number++
      next.set(form, number + 1)
      used.add(`${form}-${number}`)
      return `${form}-${number}`
    },
  }
}

type Used = Record<Exclude<IdSpace, 'form'>, Set<string>>

/**
 * Gives a document an id when it has none, and every later thing with an id already taken one of
 * its own; a custom template never goes by the id of a built-in one.
 * @returns the ids in use, those of custom templates apart.
 */
export const mendIds = (reading: Reading, of: Shape, draft: Draft): Set<string> => {
  const used: Used = { file: new Set(), templates: new Set(templates.keys()) }
  const doubled: { readonly thing: Draft; readonly id: string; readonly space: keyof Used }[] = []
  const forms: Draft[] = []
  eachThing(of, draft, (thing, { id: space }) => {
    const { id } = thing
    if (space === 'templates') forms.push(thing)
    if (!space || space === 'form' || typeof id !== 'string' || id === '') return
    if (used[space].has(id)) doubled.push({ thing, id, space })
    else used[space].add(id)
  })
  const { problems } = reading.words
  if (draft.id === '') {
    draft.id = used.file.has('document') ? freeIds(used.file).take('document', 2) : 'document'
    used.file.add(String(draft.id))
    note(
      reading,
      'no-document-id',
      { up: null, step: 'id' },
      problems['no-document-id'](quoted(String(draft.id))),
    )
  }
  const free = { file: freeIds(used.file), templates: freeIds(used.templates) }
  for (const { thing, id, space } of doubled) rename(reading, thing, id, free[space])
  for (const form of forms) for (const lists of listsOfForms) mendFormIds(reading, form, lists)
  return used.file
}

const rename = (reading: Reading, thing: Draft, id: string, free: FreeIds): void => {
  const now = free.take(id, 2)
  thing.id = now
  const place = { up: reading.places.get(thing) ?? null, step: 'id' }
  note(reading, 'doubled-id', place, reading.words.problems['doubled-id'](quoted(id), quoted(now)))
}

/** The lists of a custom template within which an id names one part. What is written in boxes goes by their ids. */
const listsOfForms = [['columns'], ['spans'], ['header', 'footer']] as const

const mendFormIds = (reading: Reading, template: Draft, lists: readonly string[]): void => {
  const parts = lists.flatMap(list => draftsIn(template, list))
  const used = new Set(parts.map(({ id }) => String(id)))
  const free = freeIds(used)
  const seen = new Set<string>()
  for (const part of parts) {
    const id = String(part.id)
    if (seen.has(id)) rename(reading, part, id, free)
    seen.add(id)
  }
}
