import { format } from '../../file/format'
import { blankLink } from '../../model/blank'
import type { Id, Link } from '../../model/model'
import type { Aside } from '../brought'
import { bare } from '../headings'

export type Pointing = {
  readonly id: Id
  readonly code: string
  readonly text: string
  /** What its cell says it leads to. */
  readonly leadsTo: string
}

/** The links cards name by code or by the other's words; a name nothing answers to is set aside. */
export const linksAmong = (
  cards: readonly Pointing[],
): { readonly links: readonly Link[]; readonly asides: readonly Aside[] } => {
  const asides: Aside[] = []
  const links = new Map<string, Link>()
  const find = finderOf(cards)
  for (const { id, leadsTo } of cards)
    for (const name of namesIn(leadsTo, find)) {
      const to = find(name)
      if (to === undefined) asides.push({ why: 'unknown-target', what: name })
      else if (to === id) asides.push({ why: 'arrow-to-itself', what: name })
      else if (links.size >= format.maxLinks) asides.push({ why: 'too-many', what: name })
      else links.set(`${id} ${to}`, blankLink(`l${links.size}`, id, to))
    }
  return { links: [...links.values()], asides }
}

type Find = (name: string) => Id | undefined

const finderOf = (cards: readonly Pointing[]): Find => {
  const codes = new Map<string, Id>()
  const texts = new Map<string, Id>()
  for (const { id, code, text } of cards) {
    const [key, words] = [code.trim().toUpperCase(), bare(text)]
    if (key !== '' && !codes.has(key)) codes.set(key, id)
    if (words !== '' && !texts.has(words)) texts.set(words, id)
  }
  return name => codes.get(name.trim().toUpperCase()) ?? texts.get(bare(name))
}

/** Several stand apart by semicolons or lines; by commas only where they are not part of the words themselves. */
const namesIn = (cell: string, find: Find): readonly string[] =>
  cell
    .split(/[;\n]/u)
    .flatMap(part => (find(part) === undefined ? part.split(',') : [part]))
    .map(name => name.trim())
    .filter(name => name !== '')
