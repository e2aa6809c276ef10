import type { Model } from '../../src/model/model'
import type { Words } from '../../src/words/words'
import { cardName } from '../canvas/card-words'
import { evidenceSentence } from '../canvas/link-words'
import type { Scene } from '../canvas/scene'
import { readerFor } from '../reader'
import type { LinkRow, Row } from './rows'

const linkName = (read: Model, words: Words, { link, way, code }: LinkRow): string => {
  const { leadsTo, comesFrom, noReason } = words.outline
  const says = (way === 'to' ? leadsTo : comesFrom)(code, readerFor(read, words).link(link) ?? '')
  const reason = link.assumption.trim() === '' ? noReason : ''
  return [says, reason, evidenceSentence(words, link.evidence)].filter(part => part !== '').join(' ')
}

/**
 * A row as a screen reader says it: a card with what it leads to, a link as a sentence with its reason and its
 * evidence. `read` is the model sentences are read from.
 */
export const rowName = ({ model, layout }: Scene, read: Model, words: Words, row: Row): string => {
  if (row.type === 'lane') {
    const name = words.canvas.laneName(row.label, row.count)
    return row.prompt === '' ? name : `${name}. ${row.prompt}`
  }
  if (row.type === 'link') return linkName(read, words, row)
  return cardName(words, model, row.element, id => layout.cards.get(id)?.code ?? '')
}
