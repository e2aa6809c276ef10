import type { Layout } from '../../src/layout/layout'
import type { PastePlan } from '../../src/model/edits/paste'
import { languages } from '../../src/words/words'
import { plain } from './find'
import { currentPlace } from './go-on'

export const cardsIn = ({ columns }: PastePlan): number =>
  columns.reduce((count, { texts }) => count + texts.length, 0)

/** The lane a heading names, in any of the app's languages; -1: none. */
const laneNamed = (layout: Layout, heading: string): number =>
  layout.lanes.findIndex(({ column }) =>
    languages.some(language =>
      [column?.label[language], column?.plain[language]].some(
        label => label !== undefined && plain(label) === plain(heading),
      ),
    ),
  )

/**
 * Sorts columns of texts into lanes, from the current lane rightwards; what finds no lane of its own goes to the
 * last. A table whose columns are all headed by the names of lanes goes where its headings say. Null: no lanes.
 */
export const planFor = (layout: Layout, pasted: readonly (readonly string[])[]): PastePlan | null => {
  const place = currentPlace(layout)
  const lanes = layout.lanes.flatMap(({ column }) => (column ? [column.id] : []))
  if (!place || lanes.length === 0) return null
  const named = pasted.map(([heading = '']) => laneNamed(layout, heading))
  const isHeaded = pasted.length > 1 && named.every(lane => lane >= 0)
  const first = lanes.indexOf(place.columnId)
  const gathered = new Map<string, string[]>()
  pasted.forEach((texts, at) => {
    const lane = isHeaded ? (named[at] ?? 0) : Math.min(first + at, lanes.length - 1)
    const id = lanes[lane] ?? place.columnId
    gathered.set(id, [...(gathered.get(id) ?? []), ...(isHeaded ? texts.slice(1) : texts)])
  })
  const columns = [...gathered].map(([columnId, texts]) => ({ columnId, texts }))
  return { columns: columns.filter(({ texts }) => texts.length > 0), at: place }
}
