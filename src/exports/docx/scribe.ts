import type { Element, Id, Model } from '../../model/model'
import type { PageChoices } from '../../page/choices'
import { leadsToOf, type Named } from '../../page/leads-to'
import { codesOf } from '../../templates/codes'
import { labelled } from '../../templates/labelled'
import { isSomebodys, type Label, type Template } from '../../templates/template'
import { templateOf } from '../../templates/templates'
import { type Words, wordsOf } from '../../words/words'
import { type Look, type ParagraphStyle, paragraph, run } from './text'

/** What every part of the document is written with. */
export type Scribe = {
  readonly model: Model
  readonly choices: PageChoices
  readonly template: Template
  readonly words: Words
  readonly codes: ReadonlyMap<Id, string>
  readonly leadsTo: ReadonlyMap<Id, readonly Named[]>
  /** The text of a card, or that it has none, in its own language. */
  readonly cardRun: (element: Element) => string
  /** The page's own words, in their language where the document is in another. */
  readonly own: (text: string, look?: Look) => string
  readonly ownLine: (text: string, style: ParagraphStyle) => string
  /** Words of the form: somebody's own are taken to be in the document's language. */
  readonly formRun: (label: Label, look?: Look) => string
  readonly formLine: (label: Label, style: ParagraphStyle) => string
}

export const scribeFor = (model: Model, choices: PageChoices): Scribe => {
  const words = wordsOf(choices.language, choices.labels)
  const template = labelled(templateOf(model), choices.labels)
  const codes = codesOf(model, template)
  const own = (text: string, look: Look = {}): string => run(text, { ...look, language: choices.language })
  const formRun = (label: Label, look: Look = {}): string =>
    isSomebodys(label) ? run(label[choices.language], look) : own(label[choices.language], look)
  return {
    model,
    choices,
    template,
    words,
    codes,
    leadsTo: leadsToOf(model.links, model.elements, codes),
    cardRun: ({ text, lang }) =>
      text.trim() === ''
        ? own(words.page.nothingWritten, { look: 'quiet' })
        : run(text.trim(), { language: lang }),
    own,
    ownLine: (text, style) => paragraph(own(text), style),
    formRun,
    formLine: (label, style) => paragraph(formRun(label), style),
  }
}
