import literacy from '../../assets/examples/joint-literacy-coaching.logicmodel?raw'
import { openFile } from '../../src/file/open'
import type { Kind, Model } from '../../src/model/model'
import { codesOf } from '../../src/templates/codes'
import { byColumn, templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import fifteen from '../fixtures/languages.logicmodel?raw'

const opened = (text: string): Model => {
  const outcome = openFile(new TextEncoder().encode(text), wordsOf('en'))
  if (!outcome.ok) throw new Error(outcome.error.says)
  return outcome.value.model
}

/** The joint literacy example: 20 elements, 24 links. */
export const example = opened(literacy)

/** Fifteen languages, three cards each. */
export const languages = opened(fifteen)

/** A card as one reads it off the paper. */
type Card = { readonly kind: string; readonly horizon: string; readonly text: string; readonly code: string }

/** What a picture of a model shows: the cards of each column in their order, and the links by their codes. */
export const pictureOf = (model: Model) => {
  const template = templateOf(model)
  const codes = codesOf(model, template)
  const code = (id: string): string => codes.get(id) ?? ''
  const columns = [...byColumn(template, model.elements).values()].map(elements =>
    elements.map(({ id, kind, horizon, text }): Card => ({ kind, horizon, text, code: code(id) })),
  )
  const links = model.links.map(({ from, to }) => `${code(from)} > ${code(to)}`)
  return { columns, links: links.toSorted() }
}

export const picture = pictureOf(example)

/** What the cards of `code` lead to, in the order of the paper. */
export const leadsTo = (code: string): readonly string[] =>
  picture.links.filter(link => link.startsWith(`${code} > `)).map(link => link.split(' > ')[1] ?? '')

/** The key that adds a card of a kind. */
export const kindKeys: Readonly<Record<Kind, string>> = {
  input: '1',
  activity: '2',
  participation: '3',
  output: '4',
  outcome: '5',
}
