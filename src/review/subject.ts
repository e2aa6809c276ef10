import type { Id, Link, Model } from '../model/model'
import { circlesIn } from './circles'
import type { Subject, Wording } from './rule'
import { stagesOf } from './stages'

const byEnd = (links: readonly Link[], end: 'from' | 'to'): ReadonlyMap<Id, readonly Link[]> => {
  const groups = new Map<Id, Link[]>()
  for (const link of links) {
    const group = groups.get(link[end])
    if (group) group.push(link)
    else groups.set(link[end], [link])
  }
  return groups
}

export const subjectOf = (model: Model, wording: Wording | null): Subject => {
  const leaving = byEnd(model.links, 'from')
  const arriving = byEnd(model.links, 'to')
  const ofKind = (...kinds: readonly string[]) => model.elements.filter(({ kind }) => kinds.includes(kind))
  return {
    model,
    stages: stagesOf(model),
    leaving: id => leaving.get(id) ?? [],
    arriving: id => arriving.get(id) ?? [],
    reachedFrom: kind => {
      const reached = new Set(ofKind(kind).map(({ id }) => id))
      // A set hands out what is added to it while it is being walked.
      for (const id of reached) for (const { to } of leaving.get(id) ?? []) reached.add(to)
      return reached
    },
    ofKind,
    circles: circlesIn(model),
    wording,
  }
}
