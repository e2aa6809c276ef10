import { linksBy } from '../model/chains'
import type { Model } from '../model/model'
import { stagesOf } from '../model/stages'
import { circlesIn } from './circles'
import type { Subject, Wording } from './rule'

export const subjectOf = (model: Model, wording: Wording | null): Subject => {
  const leaving = linksBy(model.links, ({ from }) => from)
  const arriving = linksBy(model.links, ({ to }) => to)
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
