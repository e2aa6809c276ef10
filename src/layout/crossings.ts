import type { Id, Link } from '../model/model'

export type Ends = Pick<Link, 'from' | 'to'>
/** The cards of each column, top to bottom. */
export type Columns = readonly (readonly Id[])[]
/** `height` is a share of the column's height. */
export type Place = { readonly column: number; readonly height: number }
/** Both ends of a link, the left one first; what stays inside its column is left out. */
export type Stretch = { readonly left: Id; readonly right: Id }

/**
 * How often the links between columns cross when the cards stand in these orders, each link taken as straight:
 * heights are shares of the column's height, and a link that skips a column crosses it on that line.
 */
export const countCrossings = (columns: Columns, links: readonly Ends[]): number => {
  const places = placesOf(columns)
  const stretches = stretchesOf(places, links)
  let count = 0
  for (let gutter = 0; gutter + 1 < columns.length; gutter++) {
    const runs = stretches
      .filter(stretch => spans(stretch, places, gutter))
      .map(stretch => [heightAt(stretch, places, gutter), heightAt(stretch, places, gutter + 1)] as const)
      .sort((one, two) => one[0] - two[0] || one[1] - two[1])
    count += inversions(runs.map(run => run[1]))
  }
  return count
}

export const placesOf = (columns: Columns): Map<Id, Place> =>
  new Map(
    columns.flatMap((ids, column) =>
      ids.map((id, i): [Id, Place] => [id, { column, height: (i + 0.5) / ids.length }]),
    ),
  )

export const stretchesOf = (places: ReadonlyMap<Id, Place>, links: readonly Ends[]): readonly Stretch[] =>
  links.flatMap(({ from, to }): Stretch[] => {
    const [one, two] = [places.get(from)?.column, places.get(to)?.column]
    if (one === undefined || two === undefined || one === two) return []
    return [one < two ? { left: from, right: to } : { left: to, right: from }]
  })

const nowhere: Place = { column: -1, height: 0 }

const spans = ({ left, right }: Stretch, places: ReadonlyMap<Id, Place>, gutter: number): boolean =>
  (places.get(left) ?? nowhere).column <= gutter && (places.get(right) ?? nowhere).column > gutter

const heightAt = ({ left, right }: Stretch, places: ReadonlyMap<Id, Place>, column: number): number => {
  const [one, two] = [places.get(left) ?? nowhere, places.get(right) ?? nowhere]
  const share = (column - one.column) / (two.column - one.column)
  // Exact at both ends, so that links that meet in a card are never taken to cross there.
  return one.height * (1 - share) + two.height * share
}

/** Pairs in which the larger number comes first; equal ones do not count. By merging, so n log n. */
const inversions = (numbers: readonly number[]): number => {
  if (numbers.length < 2) return 0
  const half = numbers.length >> 1
  const [low, high] = [numbers.slice(0, half), numbers.slice(half)]
  let count = inversions(low) + inversions(high)
  const [left, right] = [low.sort((a, b) => a - b), high.sort((a, b) => a - b)]
  let behind = 0
  for (const number of right) {
    while (behind < left.length && (left[behind] ?? 0) <= number) behind++
    count += left.length - behind
  }
  return count
}
