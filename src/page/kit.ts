import { isSomebodys, type Label } from '../templates/template'
import { paper } from '../theme/colours'
import type { Language, Words } from '../words/words'
import type { Arrangement } from './arrangement'
import type { PageStep } from './steps'
import type { Setter, Style } from './text'

type Styles = Readonly<
  Record<
    'title' | 'purpose' | 'facts' | 'heading' | 'card' | 'code' | 'quiet' | 'note' | 'noteHeading',
    Style
  >
>

/** What every part of a page is made with. */
export type Kit = {
  readonly step: PageStep
  readonly styles: Styles
  readonly setter: Setter
  readonly words: Words
  readonly language: Language
  readonly arrangement: Arrangement
  /** Whether the cards stand on a page before already. */
  readonly again: boolean
  /** Of the page's own words, where the document is in another language. */
  readonly ownLanguage: string | null
}

/** What the page's own words are marked as in a document of that language; null where it is theirs too. */
export const ownLanguageOf = (document: string, own: Language): string | null =>
  document === '' || primary(document) === primary(own) ? null : own

/** The same of words of the form: somebody's own are taken to be in the document's language. */
export const languageOf = (label: Label, { ownLanguage }: Pick<Kit, 'ownLanguage'>): string | null =>
  isSomebodys(label) ? null : ownLanguage

/** The language itself, without region or script: es of es-419. */
const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

const style = (size: number, font: Style['font'], leading: number, colour: string): Style => ({
  size,
  font,
  leading: size * leading,
  colour,
})

export const stylesOf = ({ title, heading, text, detail, leading }: PageStep): Styles => ({
  title: style(title, 'semibold', 1.18, paper.ink),
  purpose: style(text, 'regular', leading + 0.06, paper.ink),
  facts: style(detail, 'regular', leading + 0.08, paper.ink),
  heading: style(heading, 'semibold', 1.25, paper.ink),
  card: style(text, 'regular', leading, paper.ink),
  code: style(text, 'semibold', leading, paper.ink),
  quiet: style(detail, 'regular', leading + 0.08, paper.quiet),
  note: style(detail, 'regular', leading + 0.08, paper.ink),
  noteHeading: style(detail, 'semibold', leading + 0.08, paper.ink),
})

/** What the words of a card are in the document. */
export const rolesOf = ({ again }: Pick<Kit, 'again'>) =>
  again
    ? ({ code: 'label', card: 'note', leadsTo: 'plain' } as const)
    : ({ code: 'code', card: 'card', leadsTo: 'leads-to' } as const)
