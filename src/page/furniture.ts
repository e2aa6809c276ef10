import { dateInWords } from './dates'
import type { Sheet } from './drawing'
import type { Kit } from './kit'
import type { Sheets } from './sheet'
import { directionIn, type Said, textMark } from './text'

/** What surrounds the content of every page: status, date and page number below, the name above later pages. */
export type Furniture = {
  readonly kit: Kit
  readonly margin: number
  /** In lines; none where it takes too many to stand on every page. */
  readonly name: readonly string[]
  readonly note: string
  /** Whether the status could stand in the foot; else it belongs with the facts. */
  readonly statusFits: boolean
  readonly headHeight: number
  readonly footHeight: number
}

/** Between content and footer. */
const above = 9
/** A longer name stands on the first page alone, where it is the title. */
const mostNameLines = 3

export const furnitureOf = (
  said: { readonly name: string; readonly status: string },
  date: string,
  margin: number,
  size: Pick<Sheet, 'width'>,
  kit: Kit,
): Furniture => {
  const { words, styles, setter } = kit
  const status = setter.shown(said.status)
  const day = dateInWords(date, words)
  const both = status === '' ? day : `${status} · ${day}`
  const room = size.width - 2 * margin - setter.widthOf(words.page.pageOf(1000, 1000), styles.quiet) - 24
  const statusFits = setter.lines(both, room, styles.quiet).length === 1
  const name = setter.lines(
    setter.shown(said.name) || words.model.untitled,
    size.width - 2 * margin,
    styles.noteHeading,
  )
  const repeated = name.length > mostNameLines ? [] : name
  return {
    kit,
    margin,
    name: repeated,
    note: statusFits ? both : day,
    statusFits,
    headHeight: repeated.length === 0 ? 0 : repeated.length * styles.noteHeading.leading + kit.step.gap + 4,
    footHeight: styles.quiet.leading + above,
  }
}

/** The finished pages. */
export const addFurniture = (
  { leaves }: Sheets,
  { kit, margin, name, note }: Furniture,
  size: Pick<Sheet, 'width' | 'height'>,
): readonly Sheet[] => {
  const { setter, styles, words, ownLanguage } = kit
  const y = size.height - margin - styles.quiet.leading
  return leaves.map(({ parts }, i) => {
    const number = words.page.pageOf(i + 1, leaves.length)
    const right = size.width - margin - setter.widthOf(number, styles.quiet)
    const said: Said = { role: 'furniture', about: null, language: null }
    const again =
      i === 0 || name.length === 0
        ? []
        : [
            textMark(
              said,
              name,
              margin,
              margin,
              styles.noteHeading,
              directionIn(name),
              size.width - 2 * margin,
            ),
          ]
    // Read out once, with the facts.
    const noteSaid: Said = { role: i === 0 ? 'status' : 'furniture', about: null, language: ownLanguage }
    return {
      ...size,
      marks: [
        ...parts.flatMap(part => part()),
        ...again,
        textMark(noteSaid, setter.lines(note, size.width, styles.quiet), margin, y, styles.quiet),
        textMark({ ...said, language: ownLanguage }, [number], right, y, styles.quiet),
      ],
    }
  })
}
