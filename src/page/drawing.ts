import type { Direction } from '../layout/direction'
import type { Box, Path } from '../layout/geometry'
import type { Id } from '../model/model'
import type { FontName } from '../powers'

// What a page is, before anyone draws it: the PDF, the preview and print all draw this list and decide nothing.
// Lengths are points; (0, 0) is the page's top left corner; colours are '#rrggbb'.

/**
 * A text's part in the document's structure. Furniture (page number, repeated headings) is no content; a label is a code
 * where the card stands once more, and nothing leads.
 */
export type Role =
  | 'title'
  | 'purpose'
  | 'facts'
  | 'status'
  | 'heading'
  | 'plain'
  | 'prompt'
  | 'group'
  | 'code'
  | 'label'
  | 'card'
  | 'leads-to'
  | 'note'
  | 'furniture'

export type TextLine = {
  readonly text: string
  /** Where the line starts, which is its right end where the text runs from right to left; and its baseline. */
  readonly x: number
  readonly y: number
}

/** A piece of a line that leads to where an element stands. */
export type Jump = {
  readonly line: number
  /** The piece's first character, and the one after its last. */
  readonly start: number
  readonly end: number
  /** Where the piece stands. */
  readonly box: Box
  readonly to: Id
  /** The whole of it in words, for a reader who comes upon the link alone. */
  readonly says: string
}

/** Where in a table a text stands. */
export type TableCell = {
  readonly row: string
  readonly column: string
  /** What it is the heading of; null for what is under headings. */
  readonly heads: 'Column' | 'Row' | null
  /** How many columns, or rows, it reaches over; absent: one. */
  readonly columns?: number
  readonly rows?: number
  /** Its place in its row, where another may begin on an earlier page; absent: as it comes. */
  readonly place?: number
}

/** One run of text, broken into lines: drawn unbroken, so that it also reads and copies as one. */
export type TextMark = {
  readonly type: 'text'
  readonly role: Role
  /**
   * The part of the page it is read with, over all sheets, and within that the part of the part: a column and a
   * group's cards in it, the assumptions. None for the header's.
   */
  readonly sections: readonly string[]
  /** Absent: it stands in no table. */
  readonly cell?: TableCell
  /** The element (or other thing) whose words these are; null for the page's own. */
  readonly about: Id | null
  /** BCP 47, where it is not the document's. */
  readonly language: string | null
  readonly direction: Direction
  /** Every line but the last ends with the space or hyphen it was broken at. */
  readonly lines: readonly TextLine[]
  /** How wide a line can be: one that had room for the next one's first word ended where its text has a new line. */
  readonly room?: number
  /** From the first line to the last, in each from left to right; none where the text runs the other way. */
  readonly jumps: readonly Jump[]
  readonly size: number
  readonly font: FontName
  readonly colour: string
}

export type BoxMark = {
  readonly type: 'box'
  /** The card it is a part of: its frame first, then the edge in its kind's hue. */
  readonly card?: Id
  readonly box: Box
  readonly radius: number
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
}

export type LineMark = {
  readonly type: 'line'
  /** The cards it joins, where it is a link. */
  readonly joins?: readonly [from: Id, to: Id]
  readonly path: Path
  readonly colour: string
  readonly width: number
  /** Lengths of dash and gap; null for an unbroken line. */
  readonly dash: readonly number[] | null
  /** Length of the arrow head at the path's last point; 0 for none. */
  readonly arrow: number
}

/** A picture, which fills its box. */
export type ImageMark = {
  readonly type: 'image'
  readonly role: 'figure'
  /** It stands in the header, and in no table. */
  readonly sections: readonly string[]
  readonly cell?: TableCell
  readonly about: null
  /** Of what is said of it, where that is not the document's; BCP 47. */
  readonly language: string | null
  readonly format: 'png' | 'jpeg'
  /** In base64. */
  readonly data: string
  /** What it shows, for those who do not see it; never ''. */
  readonly alt: string
  readonly box: Box
}

export type DrawingMark = TextMark | BoxMark | LineMark | ImageMark

export type Sheet = {
  readonly width: number
  readonly height: number
  /** In the order a section reads in; what is drawn later lies above. */
  readonly marks: readonly DrawingMark[]
}

export type Drawing = {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly sheets: readonly Sheet[]
  /** Characters the typeface lacks, each drawn as a replacement; to be told to the person. Sorted, each once. */
  readonly missing: readonly string[]
}
