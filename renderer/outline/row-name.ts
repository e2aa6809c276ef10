import type { Link, Model } from '../../src/model/model'
import { type Reader, readerOf } from '../../src/model/reading'
import { readingFor, type Words } from '../../src/words/words'
import { cardName } from '../canvas/card-words'
import { evidenceSentence } from '../canvas/link-words'
import type { Scene } from '../canvas/scene'
import type { LinkRow, Row } from './rows'

let kept: { readonly model: Model; readonly words: Words; readonly reader: Reader } | null = null

/** A link read aloud. The whole model is prepared for that once, for all rows that ask. */
const sentenceOf = (model: Model, words: Words, link: Link): string => {
  if (kept?.model !== model || kept.words !== words)
    kept = { model, words, reader: readerOf(model, readingFor(model, words)) }
  return kept.reader.link(link) ?? ''
}

const linkName = (model: Model, words: Words, { link, way, code }: LinkRow): string => {
  const { leadsTo, comesFrom, noReason } = words.outline
  const says = (way === 'to' ? leadsTo : comesFrom)(code, sentenceOf(model, words, link))
  const reason = link.assumption.trim() === '' ? noReason : ''
  return [says, reason, evidenceSentence(words, link.evidence)].filter(part => part !== '').join(' ')
}

/** A row as a screen reader says it: a card with what it leads to, a link as a sentence with its reason and its evidence. */
export const rowName = ({ model, layout }: Scene, words: Words, row: Row): string => {
  if (row.type === 'lane') {
    const name = words.canvas.laneName(row.label, row.count)
    return row.prompt === '' ? name : `${name}. ${row.prompt}`
  }
  if (row.type === 'link') return linkName(model, words, row)
  return cardName(words, model, row.element, id => layout.cards.get(id)?.code ?? '')
}
