import type { Id, Model } from '../model/model'
import type { Facet, Matrix } from '../templates/template'
import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import { nothing, promptPiece, type TableContent, underGroups, type Widths, wordsPiece } from './cell'
import { figuresInWords } from './figures'
import { type Kit, languageOf } from './kit'
import type { Lane } from './lanes'
import type { Piece } from './row-part'

/** Something known of a card, in paragraphs: what it is kept under in the file, and which cards it is of. */
type Fact = { readonly about: Id; readonly code: string; readonly says: readonly string[] }

/** The form's columns as rows, the last on top: each with its cards and what is known of these. */
export const matrixRows = (
  model: Model,
  { facets }: Matrix,
  lanes: readonly Lane[],
  codes: ReadonlyMap<Id, string>,
  widthOf: Widths,
  kit: Kit,
): Omit<TableContent, 'nameHead'> => {
  const { language, words, setter, styles } = kit
  const codeOf = (id: Id) => codes.get(id) ?? ''
  const factsOf: Readonly<Record<Exclude<Facet, 'cards'>, (card: CardPart) => readonly Fact[]>> = {
    indicators: ({ element }) =>
      element.indicators.map(indicator => {
        const text = indicator.text.trim() || words.details.unwritten
        return {
          about: indicator.id,
          code: codeOf(element.id),
          says: [text, figuresInWords(indicator, words)],
        }
      }),
    sources: ({ element }) =>
      element.indicators
        .filter(({ source }) => setter.shown(source) !== '')
        .map(({ id, source }) => ({ about: id, code: codeOf(element.id), says: [source.trim()] })),
    assumptions: ({ element }) =>
      model.links
        .filter(({ from, assumption }) => from === element.id && setter.shown(assumption) !== '')
        .map(({ id, to, assumption }) => ({
          about: id,
          code: words.page.linkLeadsTo(codeOf(element.id), codeOf(to), ''),
          says: [assumption.trim()],
        })),
  }
  return {
    heads: facets.map(({ id, label }) => ({
      id,
      label: label[language],
      plain: '',
      language: languageOf(label, kit),
      hue: paper.connector,
    })),
    rows: lanes.toReversed().map(({ column, cards }) => ({
      rows: [
        {
          id: `row ${column.id}`,
          name: {
            text: column.label[language],
            said: { role: 'group', about: null, language: languageOf(column.label, kit) },
          },
          cells: facets.map(({ id }, i): readonly Piece[] => {
            if (id !== 'cards') return factPieces(id, cards, i)
            if (cards.length > 0) return underGroups(cards, model, widthOf(i), kit)
            return [promptPiece(column.prompt, widthOf(i), kit)]
          }),
        },
      ],
      over: facets.map(() => null),
    })),
  }

  function factPieces(
    facet: Exclude<Facet, 'cards'>,
    cards: readonly CardPart[],
    column: number,
  ): readonly Piece[] {
    const pieces = cards.flatMap(factsOf[facet]).map(({ about, code, says }) => {
      const text = `${code}: ${says.filter(line => line !== '').join('\n')}`
      return wordsPiece({ role: 'note', about, language: null }, text, widthOf(column), styles.card, kit)
    })
    return pieces.length > 0 ? pieces : [nothing(kit)]
  }
}
