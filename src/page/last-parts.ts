import { groupsOf } from '../file/differences/groups'
import { tellingOf, written } from '../file/differences/telling'
import { changedSince, lastVersion, thawed } from '../file/versions'
import { comesFrom } from '../model/chains'
import type { Element, Id, Model, Version } from '../model/model'
import { readerOf } from '../model/reading'
import { reviewModel } from '../review/review'
import { codesOf } from '../templates/codes'
import type { Template } from '../templates/template'
import { readingFor, type Words } from '../words/words'
import { changeSections } from './change-list'
import { dateInWords } from './dates'
import { figuresInWords } from './figures'
import type { Row } from './told-rows'

/** What may follow the model, in the order it does. */
export const lastPartNames = [
  'reading',
  'indicators',
  'owners',
  'assumptions',
  'notes',
  'waivers',
  'changes',
  'table',
] as const
export type LastPartName = (typeof lastPartNames)[number]

export const isLastPart = (word: string): word is LastPartName => lastPartNames.some(name => name === word)

/** What is told thing by thing; the model as a table is set by itself. */
type Told = Exclude<LastPartName, 'table'>

export type LastPart = { readonly name: Told; readonly title: string; readonly rows: readonly Row[] }

const joined = (lines: readonly string[], by = '\n'): string =>
  lines.filter(line => line.trim() !== '').join(by)

/** What follows a model where it is included; a part about which nothing was said is none. */
export const lastPartsOf = (
  model: Model,
  template: Template,
  include: readonly LastPartName[],
  words: Words,
): readonly LastPart[] => {
  const { details, lastPages, page } = words
  const codes = codesOf(model, template)
  const byId = new Map(model.elements.map(element => [element.id, element]))
  const elements = [...codes.keys()].flatMap(id => byId.get(id) ?? [])
  const partners = new Map(model.initiative.partners.map(({ id, name }) => [id, name.trim()]))
  const since = lastNamed()
  const codeOf = (id: Id): string => codes.get(id) ?? ''
  const named = (ids: readonly Id[]): string =>
    joined(
      ids.flatMap(id => partners.get(id) ?? []),
      ', ',
    )

  const about = (element: Element, body: string, lang = ''): Row => ({
    about: element.id,
    code: codeOf(element.id),
    head: element.text,
    body,
    lang,
  })

  const rowsOf: Readonly<Record<Told, () => readonly Row[]>> = {
    reading: () => {
      const reader = readerOf(model, readingFor(model, words))
      return elements.map(element => ({
        ...about(element, reader.into(element.id, comesFrom(model, element.id)) ?? ''),
        head: '',
      }))
    },
    indicators: () =>
      elements.flatMap(element =>
        element.indicators.map(indicator => ({
          about: indicator.id,
          code: codeOf(element.id),
          head: indicator.text.trim() || details.unwritten,
          body: joined([
            figuresInWords(indicator, words),
            indicator.source.trim() && lastPages.source(indicator.source.trim()),
            indicator.frequency.trim() && lastPages.frequency(indicator.frequency.trim()),
            named(indicator.owners) && lastPages.keepers(named(indicator.owners)),
          ]),
          lang: '',
        })),
      ),
    owners: () => elements.map(element => about(element, joined([named(element.owners), peopleOf(element)]))),
    assumptions: () =>
      model.links.map(({ id, from, to, assumption, evidence }) => {
        const evidences: Readonly<Record<string, string>> = details.evidences
        const known = evidences[evidence] ?? evidence
        return {
          about: id,
          code: page.linkLeadsTo(codeOf(from), codeOf(to), ''),
          head: '',
          body: assumption.trim() && joined([assumption.trim(), known && details.evidenceSays(known)]),
          lang: '',
        }
      }),
    notes: () => elements.map(element => about(element, element.notes.trim(), element.lang)),
    waivers: () =>
      reviewModel(model, words).flatMap(({ rule, about, says, waived }) =>
        waived
          ? [
              {
                about: [rule, ...about].join(' '),
                code: '',
                head: says,
                body: joined([waived.reason.trim() || details.notSaid, dateInWords(waived.date, words)]),
                lang: '',
              },
            ]
          : [],
      ),
    changes: () => {
      if (!since) return []
      const tell = tellingOf([since.earlier, model], words)
      const groups = groupsOf(changedSince(since.earlier, model))
      return changeSections(groups, words, ({ difference }) => written(tell(difference), words)).flatMap(
        ({ title, rows }) => rows.map((row, at) => (at === 0 ? { ...row, head: title } : row)),
      )
    },
  }
  return lastPartNames
    .filter(name => include.includes(name))
    .filter(name => name !== 'table')
    .map(name => ({
      name,
      title: titleOf(name),
      rows: rowsOf[name]().filter(({ body }) => body.trim() !== ''),
    }))
    .filter(({ rows }) => rows.length > 0)

  /** The version named last; null where there is none, or it cannot be read. */
  function lastNamed(): { readonly version: Version; readonly earlier: Model } | null {
    const version = include.includes('changes') ? lastVersion(model) : null
    const earlier = version && thawed(version, words)
    return version && earlier && { version, earlier }
  }

  function titleOf(name: Told): string {
    if (name !== 'changes') return lastPages.titles[name]
    const { name: called = '', date = '' } = since?.version ?? {}
    return joined([lastPages.since(called.trim()), dateInWords(date, words)], ', ')
  }

  function peopleOf({ assignments }: Element): string {
    return joined(
      assignments.map(({ person, partner, hours, per, paid }) =>
        joined(
          [
            person.trim() || details.someone,
            partners.get(partner) ?? '',
            hours === undefined ? '' : details.hoursSay(details.number(hours), per),
            paid === undefined ? '' : paid ? details.paid : details.unpaid,
          ],
          ', ',
        ),
      ),
    )
  }
}
