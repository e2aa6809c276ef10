import type { DateText, Model } from '../model/model'
import type { Language } from '../words/words'
import { type Paper, papers } from './paper'

/** What a person chooses before a page is made. */
export type PageChoices = {
  readonly paper: Paper
  readonly portrait: boolean
  /** YYYY-MM-DD; printed at the foot of each page. */
  readonly date: DateText
  /** Of the page's own words: headings, "Leads to". The model's words stay as they are. */
  readonly language: Language
}

export const isPaper = (word: string): word is Paper => Object.hasOwn(papers, word)

/** The choices a document carries; `paper` where it names none that this release knows. */
export const choicesOf = (
  model: Pick<Model, 'page'>,
  paper: Paper,
  date: DateText,
  language: Language,
): PageChoices => ({
  paper: isPaper(model.page.paper) ? model.page.paper : paper,
  portrait: model.page.portrait ?? false,
  date,
  language,
})
