import type { Draft, Reading } from '../reading'
import { link } from '../shape/things'
import { quoted } from '../text'
import { draftsIn } from '../walk'
import { sift } from './listed'

/** A link joins two different elements that exist, and no other link joins them the same way. */
export const mendLinks = (reading: Reading, draft: Draft, ids: Set<unknown>): void => {
  const elements = new Set(draftsIn(draft, 'elements').map(element => element.id))
  const seen = new Map<unknown, Set<unknown>>()
  const { why } = reading.words
  sift(reading, draft, ids, 'links', link, ({ from, to }) => {
    for (const end of [from, to])
      if (!elements.has(end)) return ['link-end-missing', why['link-end-missing'](quoted(String(end)))]
    if (from === to) return ['link-to-itself', why['link-to-itself']]
    const ends = seen.get(from) ?? new Set()
    if (ends.has(to)) return ['doubled-link', why['doubled-link']]
    seen.set(from, ends.add(to))
    return null
  })
}
