import { placeElements } from '../../../src/layout/place'
import type { Element, Id, Model } from '../../../src/model/model'
import { runsOf } from '../../../src/model/runs'
import type { PageChoices } from '../../../src/page/choices'
import { dateInWords, periodInWords } from '../../../src/page/dates'
import { drawable } from '../../../src/page/drawable'
import type { Drawing } from '../../../src/page/drawing'
import { figuresInWords } from '../../../src/page/figures'
import { lastPartsOf } from '../../../src/page/last-parts'
import { pour } from '../../../src/page/pour'
import { codesOf } from '../../../src/templates/codes'
import type { Field, Label, Matrix } from '../../../src/templates/template'
import { columnOf, templateOf, toldHorizon } from '../../../src/templates/templates'
import { wordsOf } from '../../../src/words/words'
import { typesetter } from '../../page/fonts'

/** What a reader is to hear, in order. */
type Heard = { readonly role: string; readonly text: string; readonly language: string }

/** What a PDF has to hold, told from its model and not from its tags. */
export type Expected = {
  readonly title: string
  readonly language: string
  readonly texts: readonly Heard[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly says: string }[]
  readonly sizes: readonly (readonly [width: number, height: number])[]
}

/** A text as it can be drawn, its blanks told as one space each. */
export const plain = (text: string): string =>
  drawable(text, typesetter.has, () => undefined)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const known = (language: string): boolean => /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language)

const primary = (language: string): string => language.split('-')[0] ?? ''

export const expectedOf = (model: Model, choices: PageChoices, drawing: Drawing): Expected => {
  const words = wordsOf(choices.language)
  const template = templateOf(model)
  const codes = codesOf(model, template)
  const codeOf = (id: Id) => codes.get(id) ?? ''
  const order = [...codes.keys()]
  const { initiative } = model
  const language = model.language || choices.language
  const own = primary(language) === primary(choices.language) ? language : choices.language
  const texts: Heard[] = []
  const links: Expected['links'][number][] = []

  header()
  fields(template.header)
  const poured = pour(model, template, choices.language)
  if (choices.arrangement === 'table') asTable(card)
  for (const { column, elements } of placeElements(poured.model, poured.template)) {
    if (column ? choices.arrangement === 'table' : elements.length === 0) continue
    const span = poured.template.spans.find(({ over }) => column && over.includes(column.id))
    if (span && span.over[0] === column?.id) sayLabel('H2', span.label)
    const deep = span ? 1 : 0
    if (column) {
      sayLabel(`H${2 + deep}`, column.label)
      sayLabel('P', column.plain)
      if (elements.length === 0) sayLabel('P', column.prompt)
    } else {
      say('H2', words.model.notPlaced, own)
      say('P', words.page.notPlacedPlain, own)
    }
    for (const run of column ? runsOf(elements) : [pageByPage(elements)]) {
      if (column)
        say(`H${3 + deep}`, poured.model.groups.find(({ id }) => id === run[0]?.group)?.name ?? '', language)
      for (const element of run) card(element)
    }
  }
  notes(words.model.assumptions, model.assumptions)
  notes(words.model.externalFactors, model.externalFactors)
  fields(template.footer)
  for (const { title, rows } of lastPartsOf(model, template, choices.include, words)) {
    const seen = rows.filter(({ body }) => plain(body) !== '')
    if (seen.length > 0) say('H2', title, own)
    for (const { code, head, body, lang } of seen) {
      say('P', `${code} ${head}`, own)
      say('P', body, known(lang) ? lang : language)
    }
  }
  if (choices.include.includes('table') && choices.arrangement === 'boxes' && model.elements.length > 0) {
    say('H2', words.lastPages.titles.table, own)
    asTable(said)
  }
  return {
    title: plain(initiative.name) || words.model.untitled,
    language,
    texts,
    links,
    sizes: drawing.sheets.map(({ width, height }) => [width, height]),
  }

  /** What has no column stands side by side: where it goes on over pages, a page is read before the next. */
  function pageByPage(elements: readonly Element[]): readonly Element[] {
    const pageOf = ({ id }: Element) =>
      drawing.sheets.findIndex(({ marks }) => marks.some(mark => mark.type === 'text' && mark.about === id))
    return elements.toSorted((a, b) => pageOf(a) - pageOf(b))
  }

  function say(role: string, text: string, language: string): void {
    if (plain(text) !== '') texts.push({ role, text: plain(text), language })
  }

  /** Words of the form: those that are the same in every language are somebody's own, in the document's. */
  function sayLabel(role: string, label: Label): void {
    say(role, label[choices.language], languageOf(label))
  }

  function languageOf(label: Label): string {
    return label.en === label.es ? language : own
  }

  function fields(boxes: readonly Field[]): void {
    for (const { id, label } of boxes)
      notes(label[choices.language], [{ text: model.fields.get(id) ?? '' }], languageOf(label))
  }

  function header(): void {
    const named = plain(initiative.name) !== ''
    say('H1', named ? initiative.name : words.model.untitled, named ? language : own)
    say('P', initiative.purpose, language)
    say(
      'P',
      initiative.partners
        .map(({ name }) => plain(name))
        .filter(name => name !== '')
        .join(' · '),
      language,
    )
    say('P', initiative.home, language)
    say('P', periodInWords(initiative.start, initiative.end, words), own)
    const form = model.templates.find(({ id }) => id === model.template)
    const logo = model.images.find(({ id }) => id === form?.logo)
    if (logo) say('Figure', logo.alt || words.page.logo, logo.alt ? language : own)
    const status = plain(model.page.status)
    const day = dateInWords(choices.date, words)
    const apart = drawing.sheets.some(({ marks }) =>
      marks.some(mark => mark.type === 'text' && mark.role === 'facts' && mark.about === 'status'),
    )
    if (apart) say('P', status, language)
    say('P', apart || status === '' ? day : `${status} · ${day}`, own)
  }

  function asTable(each: (element: Element) => void): void {
    const { matrix } = poured.template
    if (matrix) matrixTable(matrix, each)
    else table(each)
  }

  /** The columns' heads, those under a common one after it and all others; then row by row its name and its cells. */
  function table(each: (element: Element) => void): void {
    const { language: speaks } = choices
    const { rows, rowed, rowOf } = poured
    const { spans } = poured.template
    const lanes = placeElements(poured.model, poured.template).flatMap(({ column, elements }) =>
      column ? [{ column, elements }] : [],
    )
    const named = model.groups.filter(
      ({ id, name }) => plain(name) !== '' && lanes.some(lane => lane.elements.some(one => one.group === id)),
    )
    const isNamed = ({ group }: Element) => named.some(({ id }) => id === group)
    const reaches = ({ column, elements }: (typeof lanes)[number]) =>
      rows.length > 0 ? !rowed.has(column.id) : named.length > 0 && !elements.some(isNamed)
    const rest = lanes.some(lane => !reaches(lane) && lane.elements.some(element => !isNamed(element)))
    const groupRows = [
      ...named.map(({ id, name }) => ({ name, language, has: ({ group }: Element) => group === id })),
      ...(rest ? [{ name: words.page.noGroup, language: own, has: (one: Element) => !isNamed(one) }] : []),
    ]
    const all =
      rows.length > 0
        ? rows.map((name, at) => ({
            name: name[speaks],
            language: languageOf(name),
            has: ({ id }: Element) => rowOf.get(id) === at,
          }))
        : named.length > 0
          ? groupRows
          : [{ name: '', language: own, has: () => true }]
    if (all[0]?.name) say('P', rows.length > 0 ? words.page.periodHead : words.page.groupHead, own)
    const spanOf = (id: string) => spans.find(({ over }) => over.includes(id))
    for (const deep of [false, true])
      for (const { column } of lanes) {
        const span = spanOf(column.id)
        if (!deep && span?.over[0] === column.id) sayLabel('P', span.label)
        if ((span !== undefined) === deep)
          for (const part of [column.label, column.plain]) sayLabel('P', part)
      }
    all.forEach((row, at) => {
      say('P', row.name, row.language)
      for (const lane of lanes) {
        if (reaches(lane) && at > 0) continue
        const own = reaches(lane) ? lane.elements : lane.elements.filter(row.has)
        if (own.length === 0 && lane.elements.length === 0 && at === 0) sayLabel('P', lane.column.prompt)
        else if (own.length === 0) none('–')
        else if (rows.length > 0) inGroups(own, each)
        else for (const element of own) each(element)
      }
    })
  }

  function none(says: string): void {
    say('P', says, own)
  }

  /** First those of no group, then each group's under its name. */
  function inGroups(elements: readonly Element[], each: (element: Element) => void): void {
    const original = elements.flatMap(({ id }) => model.elements.find(one => one.id === id) ?? [])
    const nameOf = ({ group }: Element) => model.groups.find(({ id }) => id === group)?.name ?? ''
    for (const element of original) if (plain(nameOf(element)) === '') each(element)
    const groups = new Set(original.map(({ group }) => group))
    for (const group of groups) {
      const own = original.filter(element => element.group === group && plain(nameOf(element)) !== '')
      if (own[0]) say('P', nameOf(own[0]), language)
      for (const element of own) each(element)
    }
  }

  /** Row by row from the last column up: the cards, their indicators, where these come from, what is assumed. */
  function matrixTable(matrix: Matrix, each: (element: Element) => void): void {
    sayLabel('P', matrix.reading)
    say('P', words.page.levelHead, own)
    for (const { label } of matrix.facets) sayLabel('P', label)
    for (const { column, elements } of placeElements(model, template).toReversed()) {
      if (!column) continue
      sayLabel('P', column.label)
      if (elements.length === 0) sayLabel('P', column.prompt)
      else inGroups(elements, each)
      const indicators = elements.flatMap(({ id, indicators }) =>
        indicators.map(indicator => ({ of: codeOf(id), indicator })),
      )
      facts(
        indicators.map(({ of, indicator }) => {
          const text = indicator.text.trim() || words.details.unwritten
          return `${of}: ${text} ${figuresInWords(indicator, words)}`
        }),
      )
      facts(
        indicators
          .filter(({ indicator }) => plain(indicator.source) !== '')
          .map(({ of, indicator }) => `${of}: ${indicator.source}`),
      )
      facts(
        elements.flatMap(({ id }) =>
          model.links
            .filter(({ from, assumption }) => from === id && plain(assumption) !== '')
            .map(
              ({ to, assumption }) => `${words.page.linkLeadsTo(codeOf(id), codeOf(to), '')}: ${assumption}`,
            ),
        ),
      )
    }
  }

  function facts(says: readonly string[]): void {
    if (says.length === 0) none('–')
    for (const fact of says) say('P', fact, language)
  }

  function card(element: Element): void {
    const from = codeOf(element.id)
    for (const { to } of targetsOf(element)) {
      const text = model.elements.find(({ id }) => id === to)?.text.trim() ?? ''
      links.push({ from, to: codeOf(to), says: words.page.linkLeadsTo(from, codeOf(to), text) })
    }
    said(element)
  }

  function targetsOf(element: Element) {
    return model.links
      .filter(link => link.from === element.id && codes.has(link.to))
      .toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to))
  }

  function said(element: Element): void {
    const from = codeOf(element.id)
    say('Lbl', from, language)
    const text = plain(element.text)
    if (text === '') say('P', words.page.nothingWritten, own)
    else say('P', text, known(element.lang) ? element.lang : language)
    const targets = targetsOf(element)
    const horizons: Readonly<Record<string, string>> = words.model.horizons
    const told = toldHorizon(columnOf(template, element), element)
    const horizon = horizons[told] ?? told
    const leads =
      targets.length === 0 ? '' : words.page.leadsTo(targets.map(({ to }) => codeOf(to)).join(', '))
    say('P', [horizon, leads].filter(part => part !== '').join('. '), own)
  }

  function notes(heading: string, items: readonly { readonly text: string }[], speaks = own): void {
    if (items.every(({ text }) => plain(text) === '')) return
    say('H2', heading, speaks)
    for (const { text } of items) say('P', text, language)
  }
}
