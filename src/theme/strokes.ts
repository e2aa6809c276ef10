import type { evidences } from '../model/model'

/** A link's line: its width, and its dashes and gaps; null for an unbroken line. */
type Stroke = { readonly width: number; readonly dash: readonly number[] | null }

/** Where nothing is said about the evidence. In px at zoom 1; on paper all scale with this width. */
export const plainStroke: Stroke = { width: 1.5, dash: null }

/** How a link's line says how strong the evidence for it is: the weaker, the less of a line. */
export const evidenceStrokes: Readonly<Record<(typeof evidences)[number], Stroke>> = {
  strong: { width: 3, dash: null },
  some: { width: 1.5, dash: [9, 5] },
  none: { width: 1.5, dash: [2, 4] },
}
