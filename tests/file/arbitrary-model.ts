import type { Arbitrary } from 'fast-check'
import { blankElement, blankLink, blankModel, blankPartner, blankTemplate } from '../../src/model/blank'
import type { CustomTemplate } from '../../src/model/custom-template'
import {
  type Amount,
  directions,
  type Element,
  evidences,
  horizons,
  type Id,
  type Indicator,
  type Json,
  kinds,
  type Link,
  type Model,
  type More,
  markWords,
  type Partner,
  reviewKinds,
  sectors,
  statuses,
} from '../../src/model/model'
import { dates, ingredients, numbersFrom } from './ingredients'
import { pictures } from './pictures'

/** Keys of the format that a thing carries only when something was said. */
const optionalKeys = ['format', 'version', 'hours', 'paid', 'portrait', 'done', 'pages', 'type']

/**
 * Random models that keep every rule of the format, with every key of it and with what is hard to write down.
 * Such a model opens without a problem after it was saved.
 */
export const arbitraryModel = (mostElements = 6): Arbitrary<Model> =>
  ingredients.map(({ seed, texts, numbers, values, keys }): Model => {
    const chance = numbersFrom(seed)
    let ids = 0
    const newId = (): Id => {
      ids++
      return ids === 7 ? '__proto__' : ids === 8 ? 'constructor' : ids % 5 === 0 ? `${ids}` : `id ${ids}`
    }
    const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(chance() * from.length)] ?? from[0]
    const upTo = (most: number): number => Math.floor(chance() * (most + 1))
    const word = (words: readonly string[]): string => pick(['', ...words])
    const date = (): string => word(dates)
    const said = (): string => pick(['-', ...texts.filter(one => one !== '')])
    const text = (): string => word(texts)
    const number = (): number => pick([0, ...numbers])
    const amount = (): Amount => (chance() < 0.5 ? text() : number())
    const value = (): Json => pick<Json>(['', ...values])
    const flagged = <T>(flag: T): T | Record<string, never> => (chance() < 0.5 ? flag : {})
    const some = (from: readonly Id[]): readonly Id[] => from.filter(() => chance() < 0.3)
    const several = <T>(make: (index: number) => T, most = 2): T[] =>
      Array.from({ length: upTo(most) }, (_, index) => make(index))
    const mapOf = <T>(make: () => T): ReadonlyMap<string, T> =>
      new Map(keys.filter(() => chance() < 0.3).map(name => [name, make()]))
    const withMore = <T extends object>(thing: T): T & { readonly more: More } => {
      const known = [...Object.keys(thing), ...optionalKeys]
      const more = chance() < 0.2 ? [...mapOf(value)] : []
      return { ...thing, more: more.filter(([name]) => name === 'more' || !known.includes(name)) }
    }

    const partner = (): Partner =>
      withMore({
        ...blankPartner(newId(), text()),
        sector: word(sectors),
        role: text(),
        leaders: several(() =>
          withMore({
            id: newId(),
            name: text(),
            role: text(),
            knows: text(),
            lastTold: date(),
          }),
        ),
      })
    const partners = several(partner, 3)
    const partnerIds = partners.map(({ id }) => id)
    const owners = (): readonly Id[] => some(partnerIds)
    const groups = several(() => withMore({ id: newId(), name: text() }))
    const groupIds = groups.map(({ id }) => id)

    const indicator = (): Indicator =>
      withMore({
        id: newId(),
        text: text(),
        unit: text(),
        baseline: amount(),
        target: amount(),
        due: date(),
        source: text(),
        frequency: text(),
        owners: owners(),
        readings: several(() => withMore({ id: newId(), date: date(), value: amount(), note: text() })),
      })
    const element = (): Element =>
      withMore({
        ...blankElement(newId(), pick(kinds), text()),
        horizon: word(horizons),
        lang: text(),
        notes: text(),
        owners: owners(),
        assignments: several(() =>
          withMore({
            id: newId(),
            person: text(),
            partner: word(partnerIds),
            ...flagged({ hours: number() }),
            per: text(),
            ...flagged({ paid: chance() < 0.5 }),
          }),
        ),
        start: date(),
        end: date(),
        status: word(statuses),
        group: word(groupIds),
        column: text(),
        row: text(),
        indicators: several(indicator),
      })
    const elements = several(element, mostElements)
    const elementIds = elements.map(({ id }) => id)
    const links = elementIds.flatMap((from): Link[] =>
      some(elementIds)
        .filter(to => to !== from)
        .map(to =>
          withMore({
            ...blankLink(newId(), from, to),
            assumption: text(),
            evidence: word(evidences),
          }),
        ),
    )
    const parkingLot = several(() => withMore({ id: newId(), text: text() }))
    const things = [...partnerIds, ...groupIds, ...elementIds, ...links.map(({ id }) => id)]
    const name = (): string => pick(['-', ...texts.filter(one => one.trim() !== '')])
    const formField = (index: number) => withMore({ id: `f${index}`, label: name(), prompt: text() })
    const column = (index: number) =>
      withMore({
        id: `c${index}`,
        label: name(),
        plain: text(),
        prompt: text(),
        takes: kinds.filter(() => chance() < 0.4),
        horizons: [],
        row: '',
      })
    const template = (index: number): CustomTemplate => {
      const columns = several(column, 4)
      const over = columns.slice(0, 2).map(({ id }) => id)
      return withMore({
        ...blankTemplate(`${index}`, text()),
        source: text(),
        logo: word(images.map(({ id }) => id)),
        columns,
        spans: over.length === 0 ? [] : several(() => withMore({ id: 's', label: name(), over }), 1),
        header: several(formField),
        footer: several(at => formField(at + 2)),
        matrix: withMore({
          facets: several(() => withMore({ id: 'cards', label: text() }), 1),
          reading: text(),
        }),
        limits: withMore({ ...flagged({ pages: 3 }), ...flagged({ type: 9.5 }) }),
      })
    }
    const images = several(() =>
      withMore({ id: newId(), ...pick([{ type: '', data: '' }, ...pictures]), alt: text() }),
    )
    const templates = several(template)

    return withMore({
      ...blankModel(newId(), text()),
      initiative: withMore({
        name: text(),
        purpose: text(),
        home: text(),
        sponsor: text(),
        start: date(),
        end: date(),
        partners,
        governance: withMore({
          structure: text(),
          decisions: text(),
          feedback: text(),
          meets: text(),
          lasting: text(),
        }),
        summary: text(),
      }),
      fields: mapOf(said),
      template: word(['sample', ...templates.map(({ id }) => id)]),
      templates,
      page: withMore({
        paper: text(),
        ...flagged({ portrait: chance() < 0.5 }),
        margins: text(),
        arrangement: text(),
        include: several(said),
        status: text(),
        date: date(),
        attach: text(),
      }),
      elements,
      links,
      groups,
      assumptions: several(() => withMore({ id: newId(), text: text(), about: word(things) })),
      externalFactors: several(() => withMore({ id: newId(), text: text() })),
      parkingLot,
      waivers: several(() =>
        withMore({
          id: newId(),
          rule: text(),
          about: some(things),
          reason: text(),
          date: date(),
        }),
      ),
      marks: several(() =>
        withMore({ id: newId(), about: word(things), mark: word(markWords), note: text() }),
      ),
      channels: several(() =>
        withMore({
          id: newId(),
          audience: text(),
          direction: word(directions),
          message: text(),
          medium: text(),
          frequency: text(),
          owners: owners(),
        }),
      ),
      feedback: several(() =>
        withMore({
          id: newId(),
          date: date(),
          from: text(),
          text: text(),
          became: word(parkingLot.map(({ id }) => id)),
        }),
      ),
      reviews: several(() =>
        withMore({
          id: newId(),
          date: date(),
          kind: word(reviewKinds),
          worked: text(),
          improve: text(),
          present: text(),
          actions: several(() =>
            withMore({
              id: newId(),
              text: text(),
              owners: owners(),
              due: date(),
              ...flagged({ done: chance() < 0.5 }),
            }),
          ),
        }),
      ),
      assessments: several(() =>
        withMore({ id: newId(), date: date(), answers: mapOf(() => amount() || 0) }),
      ),
      scaleUp: withMore({
        features: text(),
        conditions: text(),
        publicity: text(),
        next: text(),
      }),
      steps: mapOf(() => withMore({ done: chance() < 0.5, note: text() })),
      versions: several(() =>
        withMore({
          id: newId(),
          name: text(),
          date: date(),
          present: text(),
          decisions: text(),
          model: { kept: value() },
        }),
      ),
      images,
      lineage: several(index => `hash ${index}`),
      setAside: several(() => withMore({ id: newId(), from: text(), why: text(), thing: [value()] })),
    })
  })
