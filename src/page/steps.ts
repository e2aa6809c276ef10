/** One setting of the page: type sizes and the room around them, in points. */
export type PageStep = {
  readonly name: 'poster' | 'large' | 'open' | 'regular' | 'snug' | 'close' | 'dense'
  readonly title: number
  readonly heading: number
  /** The words on cards, and the purpose. */
  readonly text: number
  /** The quiet line below them, facts, prompts. */
  readonly detail: number
  /** Inside a card: above and below, left and right. */
  readonly padY: number
  readonly padX: number
  /** Between two cards; where there is room, up to `wideGap`. */
  readonly gap: number
  readonly wideGap: number
  /** Between header, columns and foot. */
  readonly bandGap: number
  /** Between two columns: where the connectors run. */
  readonly gutter: number
}

/** From generous to dense; type is never smaller than 8 pt. The first two are for large paper. */
// biome-ignore format: a table
const rows = [
  // name     title heading text detail padY padX gap wideGap bandGap gutter
  ['poster',  30,   18,     14,   11,    10,  12,  12, 26,     30,     60],
  ['large',   27,   16,     12.5, 10,    9,   11,  10, 22,     26,     54],
  ['open',    24,   14,     11,   9,     7.5, 9,   8,  18,     20,     42],
  ['regular', 22,   12.5,   10,   8.5,   6,   8,   7,  16,     18,     40],
  ['snug',    20,   11.5,   9,    8,     5,   7.5, 6,  12,     16,     38],
  ['close',   18,   10.5,   8.5,  8,     4,   7,   5,  10,     14,     36],
  ['dense',   16,   10,     8,    8,     3,   6,   4,  8,      12,     34],
] as const

export const steps: readonly PageStep[] = rows.map(row => {
  const [name, title, heading, text, detail, padY, padX, gap, wideGap, bandGap, gutter] = row
  return { name, title, heading, text, detail, padY, padX, gap, wideGap, bandGap, gutter }
})
