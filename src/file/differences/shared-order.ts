import { isAlike } from './clashes'
import { type Difference, type Order, subjectOf } from './difference'

type Pair = readonly [ours: readonly Difference[], theirs: readonly Difference[]]

const keys = new WeakMap<Order, string>()

/**
 * Written once, for all things of a list have one order. The same ids are another order where a copy's form has them
 * stand in other columns.
 */
const keyOf = (order: Order): string => {
  const key = keys.get(order) ?? JSON.stringify(order.ids.map(id => [id, order.partOf(id)]))
  keys.set(order, key)
  return key
}

type Placed = Extract<Difference, { readonly order: Order }>

/**
 * What both copies put in one place under one id, as when two people copy the same form, stands for both where the one
 * has it whose order comes first: which copy is called the first must not tell.
 */
export const withSharedOrder = (ours: readonly Difference[], theirs: readonly Difference[]): Pair => {
  const placed = new Map(ours.flatMap(one => (isPlaced(one) ? [[subjectOf(one), one] as const] : [])))
  const shared = new Map<string, Order>()
  for (const other of theirs) {
    const one = placed.get(subjectOf(other))
    if (!one || !isPlaced(other) || one.type !== other.type) continue
    if (one.type === 'move' && !isAlike(one, other)) continue
    shared.set(subjectOf(one), keyOf(other.order) < keyOf(one.order) ? other.order : one.order)
  }
  if (shared.size === 0) return [ours, theirs]
  const standing = (difference: Difference): Difference => {
    const order = shared.get(subjectOf(difference))
    return isPlaced(difference) && order ? { ...difference, order } : difference
  }
  return [ours.map(standing), theirs.map(standing)]
}

const isPlaced = (one: Difference): one is Placed => one.type === 'add' || one.type === 'move'
