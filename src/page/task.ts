import type { WordWidths } from '../layout/lines'
import { placeElements } from '../layout/place'
import type { Id, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import type { Column, Template } from '../templates/template'
import { toldHorizon } from '../templates/templates'
import { type CardWords, cardWords } from './card-words'
import type { PageChoices } from './choices'
import type { Sheet } from './drawing'
import type { Kit } from './kit'
import { leadsToOf } from './leads-to'
import { type Logo, logoOf } from './logo'
import { margins, type Paper, papers } from './paper'
import { type Poured, pour } from './pour'

/** Cards that stand in a column, top to bottom, and how wide the words on them are, each width once, the widest first. */
export type Stack = { readonly cards: readonly CardWords[]; readonly words: WordWidths }

/** What is to be set on pages, whatever the type it is set in. */
export type Task = {
  readonly model: Model
  readonly template: Template
  readonly poured: Poured
  /** Of the form. */
  readonly logo: Logo | null
  readonly codes: ReadonlyMap<Id, string>
  readonly columns: readonly (Stack & { readonly column: Column })[]
  /** What no column takes. */
  readonly strays: Stack
  readonly choices: PageChoices
  readonly size: Pick<Sheet, 'width' | 'height'>
  /** The margin, and the width between both. */
  readonly margin: number
  readonly width: number
}

export const taskOf = (
  model: Model,
  template: Template,
  choices: PageChoices,
  kit: Pick<Kit, 'setter' | 'words'>,
): Task => {
  const codes = codesOf(model, template)
  const leadsTo = leadsToOf(model.links, model.elements, codes)
  const poured = pour(model, template, choices.language)
  const lanes = placeElements(poured.model, poured.template).map(({ column, elements }) => ({
    column,
    cards: elements.map(element => {
      const { id } = element
      return cardWords(element, codes.get(id) ?? '', toldHorizon(column, element), leadsTo.get(id) ?? [], kit)
    }),
  }))
  return {
    model,
    template,
    poured,
    logo: logoOf(model, template.id),
    codes,
    columns: lanes.flatMap(({ column, cards }) => (column ? [{ column, ...stackOf(cards, kit) }] : [])),
    strays: stackOf(
      lanes.flatMap(({ column, cards }) => (column ? [] : cards)),
      kit,
    ),
    choices,
    ...roomOn(choices.paper, choices),
  }
}

const stackOf = (cards: readonly CardWords[], { setter }: Pick<Kit, 'setter'>): Stack => {
  const all = cards.map(({ own }) => setter.wordWidths(own, 'regular'))
  const sorted = (widths: readonly number[]) => [...new Set(widths)].sort((one, other) => other - one)
  return {
    cards,
    words: {
      whole: sorted(all.flatMap(({ whole }) => whole)),
      joined: sorted(all.flatMap(({ joined }) => joined)),
    },
  }
}

/** The same on another paper. */
export const onPaper = (task: Task, paper: Paper): Task => ({
  ...task,
  choices: { ...task.choices, paper },
  ...roomOn(paper, task.choices),
})

const roomOn = (paper: Paper, choices: Pick<PageChoices, 'portrait' | 'margins'>) => {
  const [short, long] = papers[paper]
  const size = choices.portrait ? { width: short, height: long } : { width: long, height: short }
  const margin = margins[choices.margins]
  return { size, margin, width: size.width - 2 * margin }
}
