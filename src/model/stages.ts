import { type Element, horizons, type Id, isKind, type Kind, type Model } from './model'

/**
 * Where an element stands on the way from what there is to what changes, wherever its card stands: a step from
 * 0 (inputs) to 6 (impact). An outcome whose horizon is not said may stand anywhere from `first` to `last`.
 */
export type Stage = { readonly kind: Kind; readonly first: number; readonly last: number }

const steps: Readonly<Record<Exclude<Kind, 'outcome'>, number>> = {
  input: 0,
  activity: 1,
  participation: 2,
  output: 2,
}
/** The step of short-term outcomes. */
export const firstOutcome = 3
const inOrder: readonly string[] = horizons
const lastOutcome = firstOutcome + horizons.length - 1

/** None for a kind this release does not know. */
const stageOf = ({ kind, horizon }: Element): Stage | undefined => {
  if (!isKind(kind)) return undefined
  if (kind !== 'outcome') return { kind, first: steps[kind], last: steps[kind] }
  const at = inOrder.indexOf(horizon)
  return at < 0
    ? { kind, first: firstOutcome, last: lastOutcome }
    : { kind, first: firstOutcome + at, last: firstOutcome + at }
}

export const stagesOf = (model: Pick<Model, 'elements'>): ReadonlyMap<Id, Stage> =>
  new Map(
    model.elements.flatMap(element => {
      const stage = stageOf(element)
      return stage ? [[element.id, stage] as const] : []
    }),
  )
