import { wordsOf } from '../words/words'
import type { ChangeList } from './change-list'
import type { PageChoices } from './choices'
import type { Drawing } from './drawing'
import { addFurniture, furnitureOf } from './furniture'
import { type Kit, ownLanguageOf, stylesOf } from './kit'
import { margins, papers } from './paper'
import { drawParagraphs, type Paragraph, paragraph, paragraphSpace, stackHeight } from './paragraph'
import { type Band, place, type Sheets } from './sheet'
import { type Said, setterWith } from './text'
import { readable, toldRows } from './told-rows'
import type { Typesetter } from './typesetter'

type ListChoices = Pick<PageChoices, 'paper' | 'margins' | 'date' | 'language'>

/** A list of changes as pages, upright whatever the model's own are: it is read from top to bottom. */
export const composeChanges = (list: ChangeList, choices: ListChoices, typesetter: Typesetter): Drawing => {
  const setter = setterWith(typesetter)
  const { date, language } = choices
  const kit: Kit = {
    step: readable,
    styles: stylesOf(readable),
    setter,
    words: wordsOf(language),
    language,
    arrangement: 'boxes',
    again: false,
    ownLanguage: ownLanguageOf(list.language, language),
  }
  const [width, height] = papers[choices.paper]
  const margin = margins[choices.margins]
  const furniture = furnitureOf({ name: list.title, status: '' }, date, margin, { width }, kit)
  const sheets: Sheets = {
    leaves: [],
    firstTop: margin,
    laterTop: margin + furniture.headHeight,
    bottom: height - margin - furniture.footHeight,
  }
  place(sheets, headOf(list, margin, width - 2 * margin, kit))
  for (const section of list.sections) place(sheets, toldRows(section, margin, width - 2 * margin, kit))
  return {
    title: setter.shown(list.title),
    language: list.language || language,
    date,
    sheets: addFurniture(sheets, furniture, { width, height }),
    missing: setter.missing(),
  }
}

/** What the list is about, at its beginning. */
const headOf = ({ title, facts }: ChangeList, x: number, width: number, kit: Kit): Band<Paragraph> => {
  const { styles, setter, step, ownLanguage } = kit
  const said = (role: Said['role'], about: string | null): Said => ({ role, about, language: ownLanguage })
  const lines = facts.map(setter.shown).filter(fact => fact !== '')
  return {
    columns: [
      [
        paragraph(said('title', null), setter.lines(title, width, styles.title), styles.title, 0),
        ...lines.map((fact, at) =>
          paragraph(
            said('facts', `fact ${at}`),
            setter.lines(fact, width, styles.card),
            styles.card,
            step.gap,
            width,
          ),
        ),
      ],
    ],
    space: paragraphSpace,
    headHeight: 0,
    gap: 0,
    least: 0,
    heightOf: ([column = []]) => stackHeight(column),
    draw: ([column = []], y) => drawParagraphs(column, x, y),
  }
}
