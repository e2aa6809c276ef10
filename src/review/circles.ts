import type { Id, Model } from '../model/model'

/** Marks everything reachable from `start` along `next` that is still in `open`, and takes it out. */
const flood = (
  start: Id,
  next: ReadonlyMap<Id, readonly Id[]>,
  open: Set<Id>,
  done: (id: Id) => void,
): void => {
  const path: { readonly id: Id; at: number }[] = [{ id: start, at: 0 }]
  open.delete(start)
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = next.get(top.id)?.[top.at]
    top.at += 1
    if (to === undefined) {
      done(top.id)
      path.pop()
    } else if (open.delete(to)) path.push({ id: to, at: 0 })
  }
}

const groupedBy = (links: Model['links'], end: 'from' | 'to', far: 'from' | 'to') => {
  const groups = new Map<Id, Id[]>()
  for (const link of links) {
    const group = groups.get(link[end])
    if (group) group.push(link[far])
    else groups.set(link[end], [link[far]])
  }
  return groups
}

/** The sets of two or more elements that lead back to themselves, each in the model's order (Kosaraju's way). */
export const circlesIn = ({
  elements,
  links,
}: Pick<Model, 'elements' | 'links'>): readonly (readonly Id[])[] => {
  const order = new Map(elements.map(({ id }, at) => [id, at]))
  const finished: Id[] = []
  const open = new Set(order.keys())
  const onwards = groupedBy(links, 'from', 'to')
  for (const id of order.keys()) if (open.has(id)) flood(id, onwards, open, one => finished.push(one))
  const back = groupedBy(links, 'to', 'from')
  const left = new Set(order.keys())
  const circles: Id[][] = []
  for (const id of finished.reverse()) {
    const circle: Id[] = []
    if (left.has(id)) flood(id, back, left, one => circle.push(one))
    if (circle.length > 1) circles.push(circle.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  }
  return circles
}
