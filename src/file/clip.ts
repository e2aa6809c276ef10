import { blankModel } from '../model/blank'
import type { Id, Model } from '../model/model'
import type { Words } from '../words/words'
import { openFile } from './open'
import { saveText } from './save'

/** What the app's own data goes by on a clipboard. */
export const clipType = 'application/x-logic-model'

/**
 * Cards as the app's own data: a model of just these, the links among them, and the partners and groups they name,
 * so that in the same document a copy keeps them. Of partners, no leaders.
 */
export const clipText = (model: Model, ids: ReadonlySet<Id>): string => {
  const elements = model.elements.filter(element => ids.has(element.id))
  const named = new Set(
    elements.flatMap(({ owners, group, assignments, indicators }) => [
      ...owners,
      group,
      ...assignments.map(({ partner }) => partner),
      ...indicators.flatMap(indicator => indicator.owners),
    ]),
  )
  const blank = blankModel(model.id, model.language)
  const partners = model.initiative.partners.filter(({ id }) => named.has(id))
  return saveText({
    ...blank,
    initiative: { ...blank.initiative, partners: partners.map(one => ({ ...one, leaders: [], more: [] })) },
    elements,
    links: model.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    groups: model.groups.filter(({ id }) => named.has(id)),
  })
}

/** Reads the app's own data back, held to the rules of a file; null when it is none, or of a newer release. */
export const readClip = (text: string, words: Words): Model | null => {
  const opened = openFile(new TextEncoder().encode(text), words)
  return opened.ok && !opened.value.newer && opened.value.model.elements.length > 0
    ? opened.value.model
    : null
}
