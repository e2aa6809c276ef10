import { blankAssumption, blankFactor, blankModel, blankParked } from '../model/blank'
import type { ListName, Model } from '../model/model'

/** Something of another program's file that finds no place in a model, and its own words, '' when it has none. */
export type Aside = { readonly why: AsideReason; readonly what: string }

const asideReasons = [
  'column',
  'row',
  'no-card',
  'unknown-target',
  'loose-arrow',
  'arrow-to-itself',
  'arrow-twice',
  'arrow-left-out',
  'picture',
  'drawing',
  'empty-box',
  'hidden',
  'left-out',
  'too-many',
] as const
export type AsideReason = (typeof asideReasons)[number]

/** What a file holds, as a model of its own, and what of it was set aside. */
export type Brought = { readonly model: Model; readonly asides: readonly Aside[] }

/** What is counted out to the person before it is brought in. */
export type Counts = {
  readonly cards: number
  readonly links: number
  readonly indicators: number
  readonly groups: number
  readonly partners: number
  readonly lines: number
}

export const countsOf = ({ elements, links, groups, initiative, ...lists }: Model): Counts => ({
  cards: elements.length,
  links: links.length,
  indicators: elements.reduce((sum, { indicators }) => sum + indicators.length, 0),
  groups: groups.length,
  partners: initiative.partners.length,
  lines: lists.assumptions.length + lists.externalFactors.length + lists.parkingLot.length,
})

/** Whether there is anything to bring in. */
export const isNothing = ({ elements, assumptions, externalFactors, parkingLot }: Model): boolean =>
  elements.length + assumptions.length + externalFactors.length + parkingLot.length === 0

/** A model of nothing but what was read. */
export const broughtModel = (
  parts: Pick<Model, 'elements' | 'links' | 'groups'> & Pick<Model['initiative'], 'name' | 'partners'>,
  lines: Readonly<Record<ListName, readonly string[]>>,
): Model => {
  const { elements, links, groups, name, partners } = parts
  const blank = blankModel('brought', '')
  return {
    ...blank,
    initiative: { ...blank.initiative, name, partners },
    elements,
    links,
    groups,
    assumptions: lines.assumption.map((text, at) => blankAssumption(`s${at}`, text)),
    externalFactors: lines.factor.map((text, at) => blankFactor(`x${at}`, text)),
    parkingLot: lines.parked.map((text, at) => blankParked(`k${at}`, text)),
  }
}
