import { base64, bytesOfBase64 } from '../base64'
import { bareBytes } from '../images/bare'
import { blankElement, blankIndicator, blankLink, blankModel, blankPartner, blankReading } from './blank'
import type { Element, Image, Indicator, Link, Model, Partner } from './model'

/** What a file carries that its pages do not show unless somebody includes it, or never do. */
export const privateParts = [
  'notes',
  'people',
  'marks',
  'waivers',
  'parked',
  'feedback',
  'reviews',
  'plans',
  'versions',
  'unknown',
] as const
export type PrivatePart = (typeof privateParts)[number]

/** Which of these a model has. */
export const privateIn = (model: Model): readonly PrivatePart[] => {
  const { elements, initiative } = model
  const indicators = elements.flatMap(element => element.indicators)
  const has: Readonly<Record<PrivatePart, boolean>> = {
    notes:
      elements.some(({ notes }) => notes !== '') ||
      indicators.some(({ readings }) => readings.some(({ note }) => note !== '')),
    people:
      elements.some(({ assignments }) => assignments.length > 0) ||
      initiative.partners.some(({ leaders }) => leaders.length > 0),
    marks: model.marks.length > 0,
    waivers: model.waivers.length > 0,
    parked: model.parkingLot.length > 0,
    feedback: model.feedback.length > 0,
    reviews: model.reviews.length > 0 || model.assessments.length > 0,
    plans:
      model.channels.length > 0 ||
      model.steps.size > 0 ||
      Object.values(initiative.governance).some(said => said.length > 0) ||
      Object.values(model.scaleUp).some(said => said.length > 0) ||
      initiative.partners.some(({ role }) => role !== ''),
    versions: model.versions.length > 0,
    unknown: model.setAside.length > 0 || anyMore(model),
  }
  return privateParts.filter(part => has[part])
}

/** Keys of a later release, about which nobody here can say what they hold. */
const anyMore = (model: Model): boolean => {
  const things = [
    model,
    model.initiative,
    model.page,
    ...model.initiative.partners,
    ...model.groups,
    ...model.assumptions,
    ...model.externalFactors,
    ...model.links,
    ...model.elements,
    ...model.elements.flatMap(({ indicators }) => indicators),
    ...model.elements.flatMap(({ indicators }) => indicators.flatMap(({ readings }) => readings)),
    ...model.images,
  ]
  return things.some(({ more }) => more.length > 0)
}

/**
 * The same model with what its pages show and nothing else: a list of what stays, so that what is new is left out
 * until somebody thinks of it. Its history goes too, since no copy of the whole must take this for a later one.
 */
export const withoutPrivate = (model: Model): Model => {
  const { name, purpose, home, sponsor, start, end, partners, summary } = model.initiative
  const blank = blankModel(model.id, model.language)
  return {
    ...blank,
    initiative: {
      ...{ name, purpose, home, sponsor, start, end, summary, more: [] },
      governance: blank.initiative.governance,
      partners: partners.map(publicPartner),
    },
    fields: model.fields,
    template: model.template,
    templates: model.templates,
    page: { ...model.page, more: [] },
    elements: model.elements.map(publicElement),
    links: model.links.map(publicLink),
    groups: model.groups.map(group => ({ ...group, more: [] })),
    assumptions: model.assumptions.map(one => ({ ...one, more: [] })),
    externalFactors: model.externalFactors.map(one => ({ ...one, more: [] })),
    images: model.images.filter(({ id }) => model.templates.some(({ logo }) => logo === id)).map(publicImage),
  }
}

/** Without what a camera wrote into it: where it was taken, and when. */
const publicImage = ({ id, type, data, alt }: Image): Image => {
  const bytes = bytesOfBase64(data)
  const bare = bytes && bareBytes(bytes)
  return { id, type, data: bare ? base64(bare) : '', alt, more: [] }
}

const publicPartner = ({ id, name, sector }: Partner): Partner => ({ ...blankPartner(id, name), sector })

const publicElement = (element: Element): Element => {
  const { id, kind, text, horizon, lang, owners, start, end, status, group, column, row, indicators } =
    element
  return {
    ...blankElement(id, kind, text),
    ...{ horizon, lang, owners, start, end, status, group, column, row },
    indicators: indicators.map(publicIndicator),
  }
}

const publicIndicator = (indicator: Indicator): Indicator => {
  const { id, text, unit, baseline, target, due, source, frequency, owners, readings } = indicator
  return {
    ...blankIndicator(id, text),
    ...{ unit, baseline, target, due, source, frequency, owners },
    readings: readings.map(({ id, date, value }) => blankReading(id, date, value)),
  }
}

const publicLink = ({ id, from, to, assumption, evidence }: Link): Link => ({
  ...blankLink(id, from, to),
  assumption,
  evidence,
})
