import type { Id } from '../model/model'
import type { FontName } from '../powers'
import type { Column, Span } from '../templates/template'
import type { Box, Path } from './geometry'

/** How wide a run of text is at a type size, in that size's unit, without kerning or ligatures. */
export type Measure = (text: string, size: number, font: FontName) => number

/** What a card looks like inside: the very lines that are drawn, and the height they need. */
export type Face = { readonly lines: readonly string[]; readonly height: number }

/** The lengths a layout is made with: the screen's or the page's. */
export type LayoutSizes = {
  readonly cardWidth: number
  /** Lane by lane, where they are not all of one width. */
  readonly cardWidths?: readonly number[]
  /** Between two cards of a column. */
  readonly cardGap: number
  /** Between a lane's edge and its cards, left, right and below. */
  readonly laneInset: number
  /** Between two lanes. Connectors run in it and in the insets on both sides. */
  readonly laneGap: number
  /** Above the first card of a lane: its heading. */
  readonly headingHeight: number
  /** Above the lanes where the template has headings over several of them. */
  readonly spanHeight: number
  /** How far the band behind a group's cards reaches beyond them: to the left, right and below; and above. */
  readonly bandEdge: number
  readonly bandHead: number
  /** What an empty lane asks takes so much below its heading; connectors go under it. */
  readonly promptHeight: number
  /** A lane is at least this high, heading included. */
  readonly minLaneHeight: number
  /** How long an arrow head is: a connector's last stretch is straight for at least that. */
  readonly arrow: number
}

export type PlacedCard = {
  readonly id: Id
  readonly code: string
  readonly kind: string
  /** Index into the layout's lanes. */
  readonly lane: number
  /** Place within its lane, from the top, 0-based. */
  readonly index: number
  /** The group whose band it stands on; '' for none. */
  readonly group: Id
  readonly box: Box
  readonly lines: readonly string[]
}

export type Lane = {
  /** The template's column; null for the lane of what no column takes, which comes last. */
  readonly column: Column | null
  readonly box: Box
  /** Top to bottom. */
  readonly cards: readonly Id[]
}

/** A heading over neighbouring lanes. */
export type LaneSpan = { readonly span: Span; readonly box: Box }

/** What lies behind neighbours of a lane that are of one group. */
export type Band = {
  readonly group: Id
  readonly name: string
  /** Index into the layout's lanes. */
  readonly lane: number
  readonly box: Box
  /** Top to bottom. */
  readonly cards: readonly Id[]
}

export type Connector = {
  readonly link: Id
  readonly from: Id
  readonly to: Id
  /** What the path keeps within. */
  readonly box: Box
  /** Ends at the arriving card's edge; the arrow head's tip is the path's last point. */
  readonly path: Path
}

export type Layout = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly spans: readonly LaneSpan[]
  readonly cards: ReadonlyMap<Id, PlacedCard>
  /** Lane by lane, top to bottom. */
  readonly bands: readonly Band[]
  readonly connectors: readonly Connector[]
}
