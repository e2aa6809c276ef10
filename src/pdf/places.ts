import type { Id } from '../model/model'
import type { Drawing, TextMark } from '../page/drawing'

/** Where a page has to be opened for a text to be seen. Pages count from 0. */
export type Place = { readonly page: number; readonly x: number; readonly y: number }

/** The places of texts, and of cards by their codes. */
export const placesOf = ({ sheets }: Drawing) => {
  const pages = new Map<TextMark, number>()
  const codes = new Map<Id, TextMark>()
  sheets.forEach(({ marks }, page) => {
    for (const mark of marks) {
      if (mark.type !== 'text') continue
      pages.set(mark, page)
      if (mark.role === 'code' && mark.about !== null) codes.set(mark.about, mark)
    }
  })
  const of = (mark: TextMark | undefined): Place => {
    const [line] = mark?.lines ?? []
    if (!mark || !line) throw new Error('A jump leads nowhere.')
    return { page: pages.get(mark) ?? 0, x: line.x, y: line.y - 1.5 * mark.size }
  }
  return { of, ofCard: (id: Id) => of(codes.get(id)) }
}
