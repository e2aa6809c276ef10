import { chainOf } from '../../src/model/chains'
import type { Id, Model } from '../../src/model/model'
import type { State } from '../store'

type Links = Model['links']

let kept: { links: Links; selection: ReadonlySet<Id>; chain: ReadonlySet<Id> | null } | null = null

const within = (links: Links, selection: ReadonlySet<Id>): ReadonlySet<Id> | null => {
  if (selection.size === 0) return null
  const chain = chainOf({ links }, selection)
  // A card that nothing leads to or comes from has no chain, and dims nothing.
  return links.some(link => chain.has(link.id)) ? chain : null
}

/** The chain of what is selected; null where there is none to show, and while a card is typed or looked for. */
export const litChain = ({ history, selection, editing, dialog }: State): ReadonlySet<Id> | null => {
  if (editing !== null || dialog?.kind === 'find') return null
  const { links } = history.present
  if (kept?.links !== links || kept.selection !== selection)
    kept = { links, selection, chain: within(links, selection) }
  return kept.chain
}

/** How a card or a link stands to the chain of what is selected. */
export const standing = (at: State, id: Id): 'lit' | 'dim' | 'plain' => {
  const chain = litChain(at)
  if (!chain) return 'plain'
  return chain.has(id) ? 'lit' : 'dim'
}
