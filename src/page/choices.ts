import { isDate } from '../model/dates'
import type { DateText, Model } from '../model/model'
import type { Settings } from '../settings'
import type { Labels, Language } from '../words/words'
import { type Arrangement, arrangementOf } from './arrangement'
import { type LastPartName, lastPartNames } from './last-parts'
import { type Margins, margins, type Paper, papers } from './paper'

/** What a person chooses before a page is made. */
export type PageChoices = {
  readonly paper: Paper
  readonly portrait: boolean
  readonly margins: Margins
  readonly arrangement: Arrangement
  /** What follows the model on pages of its own. */
  readonly include: readonly LastPartName[]
  /** YYYY-MM-DD; printed at the foot of each page. */
  readonly date: DateText
  /** Of the page's own words: headings, "Leads to". The model's words stay as they are. */
  readonly language: Language
  /** Of the columns: as they are named on the screen of whoever prints. */
  readonly labels: Labels
}

export const isMargins = (word: string): word is Margins => Object.hasOwn(margins, word)
export const isPaper = (word: string): word is Paper => Object.hasOwn(papers, word)

/** The choices a document carries, and of whoever prints it the rest; their paper and day where it names none. */
export const choicesOf = (
  model: Pick<Model, 'page' | 'template' | 'templates'>,
  { paper, language, labels }: Pick<Settings, 'paper' | 'language' | 'labels'>,
  date: DateText,
): PageChoices => {
  const { page } = model
  return {
    paper: isPaper(page.paper) ? page.paper : paper,
    portrait: page.portrait ?? false,
    margins: isMargins(page.margins) ? page.margins : 'narrow',
    arrangement: arrangementOf(model),
    include: lastPartNames.filter(name => page.include.includes(name)),
    date: isDate(page.date) ? page.date : date,
    language,
    labels,
  }
}
