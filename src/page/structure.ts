import type { Drawing, DrawingMark, ImageMark, Role, TableCell, TextMark } from './drawing'

/** Standard structure types of PDF 1.7. */
type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** A part of the document as it is read out: made of other parts, of words, or one picture. */
export type Part = {
  readonly tag: Tag
  readonly parts: readonly Part[]
  /** Sheet by sheet, none of them blank. */
  readonly marks: readonly ContentMark[]
  /** What a TH or TD is in its table. */
  readonly cell?: TableCell
}

/** What is read out. */
export type ContentMark = TextMark | ImageMark

type ContentRole = Exclude<Role, 'furniture'> | 'figure'
type Content = (TextMark & { readonly role: Exclude<Role, 'furniture'> }) | ImageMark

/** Headings are as deep as the sections they head. */
const headings = ['H1', 'H2', 'H3', 'H4'] as const

const tags: Readonly<Record<ContentRole, Tag | null>> = {
  title: null,
  purpose: 'P',
  facts: 'P',
  status: 'P',
  heading: null,
  plain: 'P',
  prompt: 'P',
  group: null,
  code: 'Lbl',
  label: 'Lbl',
  card: 'P',
  'leads-to': 'P',
  note: 'P',
  figure: 'Figure',
}

/**
 * A drawing in reading order: the title, the facts, then section by section its heading and its list of cards or
 * notes. What goes on over sheets is one part.
 */
export const structureOf = ({ sheets }: Drawing): Part => {
  const content = sheets.flatMap(sheet => sheet.marks.filter(isContent))
  return whole('Document', partsAt(0, content))
}

const isContent = (mark: DrawingMark): mark is Content =>
  mark.type === 'image' ||
  (mark.type === 'text' && mark.role !== 'furniture' && mark.lines.some(({ text }) => text.trim() !== ''))

/** The texts of a part itself. */
export const textsIn = ({ marks }: Part): readonly TextMark[] =>
  marks.flatMap(mark => (mark.type === 'text' ? mark : []))

/** What marks at this depth of sections make: a section each, and what is in none as it comes. */
const partsAt = (depth: number, marks: readonly Content[]): readonly Part[] =>
  grouped(marks, ({ sections }) => sections[depth]).flatMap(own => {
    if (own.some(({ cell }) => cell)) return whole('Sect', headAndList(own))
    if (own[0].sections.length > depth) return whole('Sect', partsAt(depth + 1, own))
    return depth === 0 ? paragraphs(titleFirst(own)) : headAndList(own)
  })

/** A purpose that a long title has pushed to the next page is read before the facts beside the title. */
const titleFirst = (marks: readonly Content[]): readonly Content[] => {
  const placeOf = ({ role }: Content): number => (role === 'title' ? 0 : role === 'purpose' ? 1 : 2)
  return marks.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const headAndList = (marks: readonly Content[]): readonly Part[] => {
  const [inTable, others] = [marks.filter(({ cell }) => cell), marks.filter(({ cell }) => !cell)]
  return [...items(others), ...(inTable.length === 0 ? [] : [table(inTable)])]
}

const table = (marks: readonly Content[]): Part =>
  whole(
    'Table',
    grouped(marks, ({ cell }) => cell?.row).map(row =>
      whole(
        'TR',
        grouped(row, ({ cell }) => cell?.column)
          .toSorted(byPlace)
          .map(tableCell),
      ),
    ),
  )

/** A cell with nothing on the page its row begins on still comes before those to the right of it. */
const byPlace = (
  [one]: readonly [Content, ...Content[]],
  [other]: readonly [Content, ...Content[]],
): number => (one.cell?.place ?? -1) - (other.cell?.place ?? -1)

const tableCell = (marks: readonly [Content, ...Content[]]): Part => {
  const [{ cell }] = marks
  // Within a cell, what stands under a name is read with it.
  const parts = grouped(marks, ({ sections }) => sections.at(-1)).flatMap(items)
  return { ...whole(cell?.heads ? 'TH' : 'TD', parts), ...(cell ? { cell } : {}) }
}

const items = (marks: readonly Content[]): readonly Part[] => {
  const isHead = ({ role, about }: Content): boolean => about === null || role === 'group'
  const head = marks.filter(isHead)
  const rest = marks.filter(mark => !isHead(mark))
  const listed = grouped(rest, mark => mark.about).map(item)
  return [...paragraphs(head), ...(listed.length === 0 ? [] : [whole('L', listed)])]
}

const item = (marks: readonly Content[]): Part => {
  const label = marks.filter(isLabel)
  const body = marks.filter(mark => !isLabel(mark))
  return whole('LI', [...paragraphs(label), whole('LBody', paragraphs(body))])
}

const isLabel = ({ role }: Content): boolean => role === 'code' || role === 'label'

/** One for each thing said, which may go on over sheets. */
const paragraphs = (marks: readonly Content[]): readonly Part[] =>
  grouped(marks, mark => `${mark.role} ${mark.about}`).map(said => ({
    tag: tags[said[0].role] ?? (said[0].cell ? 'P' : (headings[said[0].sections.length] ?? 'P')),
    parts: [],
    marks: said,
  }))

const whole = (tag: Tag, parts: readonly Part[]): Part => ({ tag, parts, marks: [] })

/** Marks with the same key together, in the order of the keys' first. */
const grouped = <Key>(marks: readonly Content[], keyOf: (mark: Content) => Key) => {
  const groups = new Map<Key, [Content, ...Content[]]>()
  for (const mark of marks) {
    const key = keyOf(mark)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  return [...groups.values()]
}
