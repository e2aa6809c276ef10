import type { Id } from '../../model/model'
import type { Order } from './difference'
import { grouped } from './grouped'

/**
 * Which of the ids both lists have stand elsewhere in the second: those of another part, and of each part the
 * fewest whose moving makes one order the other. In the second list's order.
 */
export const movedIds = (before: Order, after: Order): readonly Id[] => {
  const places = new Map(before.ids.map((id, place) => [id, place]))
  const common = after.ids.filter(id => places.has(id))
  const stays = (id: Id): boolean => before.partOf(id) === after.partOf(id)
  const moved = new Set(common.filter(id => !stays(id)))
  for (const ids of grouped(common.filter(stays), after.partOf).values()) {
    const still = longestRising(ids.map(id => places.get(id) ?? 0))
    for (const [at, id] of ids.entries()) if (!still.has(at)) moved.add(id)
  }
  return after.ids.filter(id => moved.has(id))
}

/** The positions of a longest rising run in a list of different numbers (patience sorting). */
const longestRising = (numbers: readonly number[]): ReadonlySet<number> => {
  const tails: number[] = []
  const previous: number[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.push(low > 0 ? (tails[low - 1] ?? -1) : -1)
    tails[low] = at
  }
  const rising = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rising.add(at)
  return rising
}

/** An id to be put where the order it comes from has it. */
export type Placing = { readonly id: Id; readonly order: Order }

/**
 * The ids that stay with the others put among them: each just before its next neighbour that is there, as last just
 * after its previous one (the rule of the file format). `placings` of one order come in that order.
 */
export const putAmong = (staying: readonly Id[], placings: readonly Placing[]): readonly Id[] => {
  const there = new Set([...staying, ...placings.map(({ id }) => id)])
  const placed = new Set(placings.map(({ id }) => id))
  const stays = (id: Id): boolean => there.has(id) && !placed.has(id)
  const orders = new Set(placings.map(({ order }) => order))
  const nextIn = new Map(Array.from(orders, one => [one, nearest(one.ids.toReversed(), one, stays)]))
  const previousIn = new Map(Array.from(orders, one => [one, nearest(one.ids, one, stays)]))
  const next = ({ id, order }: Placing) => nextIn.get(order)?.get(id)
  const previous = ({ id, order }: Placing) => previousIn.get(order)?.get(id)
  const before = grouped(placings, next)
  const last = grouped(before.get(undefined) ?? [], previous)
  const idsIn = (some: readonly Placing[] = []) => some.map(({ id }) => id)
  const around = (id: Id) => [...idsIn(before.get(id)), id, ...idsIn(last.get(id))]
  return [...staying.flatMap(around), ...idsIn(last.get(undefined))]
}

/** For each id, the last one before it of the same part that stays where it is. */
const nearest = (ids: readonly Id[], { partOf }: Order, stays: (id: Id) => boolean): ReadonlyMap<Id, Id> => {
  const last = new Map<string, Id>()
  const found = new Map<Id, Id>()
  for (const id of ids) {
    const part = partOf(id)
    const near = last.get(part)
    if (near !== undefined) found.set(id, near)
    if (stays(id)) last.set(part, id)
  }
  return found
}
