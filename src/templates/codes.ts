import { type Id, isKind, type Kind, type Model } from '../model/model'
import type { Template } from './template'
import { byColumn } from './templates'

const letters: Readonly<Record<Kind, string>> = {
  input: 'I',
  activity: 'A',
  participation: 'P',
  output: 'OP',
  outcome: 'O',
}

/** Of an element no column takes. */
const notPlaced = 'N'

/**
 * Each element's code (I1, A1, P1, OP1, O1): counted by kind, column by column, down the page. Codes are for
 * people talking about a page, so they are the same in every language, follow the order, and are never stored.
 */
export const codesOf = (model: Pick<Model, 'elements'>, template: Template): ReadonlyMap<Id, string> => {
  const counts = new Map<string, number>()
  const codes = new Map<Id, string>()
  for (const [column, elements] of byColumn(template, model.elements))
    for (const element of elements) {
      const letter = column && isKind(element.kind) ? letters[element.kind] : notPlaced
      const count = (counts.get(letter) ?? 0) + 1
      counts.set(letter, count)
      codes.set(element.id, `${letter}${count}`)
    }
  return codes
}
