import { byColumn, templateOf } from '../templates/templates'
import { linksBy } from './chains'
import type { Element, Id, Link, Model } from './model'
import { stagesOf } from './stages'

/** Which way a model is told: from its ends back to what they rest on, or from its start to what it leads to. */
export type Direction = 'backwards' | 'forwards'

/** One card and what brings it about. */
export type Step = {
  /** The same step in either direction has the same. */
  readonly key: string
  readonly card: Id
  /** Links that arrive at the card, in the model's order; none where nothing leads to it. */
  readonly links: readonly Link[]
  /** Which share of the card's links these are, from 1, and of how many. */
  readonly part: number
  readonly parts: number
}

/** As many causes as can be read at once from the back of a room. */
const most = 8

const inParts = (card: Id, links: readonly Link[]): readonly Step[] => {
  const parts = Math.max(1, Math.ceil(links.length / most))
  const each = Math.ceil(links.length / parts)
  return Array.from({ length: parts }, (_, at) => ({
    key: `${at} ${card}`,
    card,
    links: links.slice(at * each, (at + 1) * each),
    part: at + 1,
    parts,
  }))
}

/** Everything behind the roots, each once, deep first: in the order it is come upon, and as it is done with. */
const walkBack = (roots: Iterable<Id>, behind: (id: Id) => readonly Id[]) => {
  const met = new Set<Id>()
  const done: Id[] = []
  const trail: Array<{ readonly id: Id; readonly ahead: Iterator<Id> }> = []
  const enter = (id: Id): void => {
    if (!met.has(id)) trail.push({ id, ahead: behind(id).values() })
    met.add(id)
  }
  for (const root of roots) {
    enter(root)
    for (let at = trail.at(-1); at; at = trail.at(-1)) {
      const next = at.ahead.next()
      if (!next.done) enter(next.value)
      else {
        done.push(at.id)
        trail.pop()
      }
    }
  }
  return { met: [...met], done }
}

/**
 * The steps in which a model is read aloud, every link in one of them. Backwards, each end is followed down to
 * what it rests on before the next, the latest ends first; where a chain stops short of an input, that is a step
 * too. Forwards, what brings a card about has been told before the card is. Cards without links come last.
 */
export const storyOf = (
  model: Pick<Model, 'elements' | 'links' | 'template' | 'templates'>,
  direction: Direction,
): readonly Step[] => {
  const known = new Map(model.elements.map(element => [element.id, element]))
  const links = model.links.filter(({ from, to }) => known.has(from) && known.has(to))
  const arriving = linksBy(links, ({ to }) => to)
  const leaving = linksBy(links, ({ from }) => from)
  const stages = stagesOf(model)
  const lanes = [...byColumn(templateOf(model), model.elements).values()]

  const isLinked = ({ id }: Element): boolean => arriving.has(id) || leaving.has(id)
  const latest = (a: Element, b: Element): number =>
    Number(leaving.has(a.id)) - Number(leaving.has(b.id)) ||
    (stages.get(b.id)?.first ?? -1) - (stages.get(a.id)?.first ?? -1)
  const roots = lanes.flat().filter(isLinked).toSorted(latest)
  const { met, done } = walkBack(
    roots.map(({ id }) => id),
    id => (arriving.get(id) ?? []).map(({ from }) => from),
  )
  const isBackwards = direction === 'backwards'
  const stepsFor = (id: Id): readonly Step[] => {
    const causes = arriving.get(id) ?? []
    const stopsShort = isBackwards && known.get(id)?.kind !== 'input'
    return causes.length > 0 || stopsShort ? inParts(id, causes) : []
  }
  const alone = (isBackwards ? lanes.toReversed() : lanes).flat().filter(element => !isLinked(element))
  return [...(isBackwards ? met : done).flatMap(stepsFor), ...alone.flatMap(({ id }) => inParts(id, []))]
}

/** Where a story first comes to a card or a link, most of all to what brings a card about; -1 where it never does. */
export const placeOf = (story: readonly Step[], id: Id): number => {
  const own = story.findIndex(({ card, links }) => card === id || links.some(link => link.id === id))
  return own >= 0 ? own : story.findIndex(({ links }) => links.some(({ from }) => from === id))
}
