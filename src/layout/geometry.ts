// Lengths are in one unit throughout: CSS pixels on the screen, points on the page. y grows downwards.

export type Point = { readonly x: number; readonly y: number }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A connector's line: from `start`, piece by piece; a piece is straight, or a cubic curve with two controls. */
export type Path = { readonly start: Point; readonly pieces: readonly Piece[] }
export type Piece =
  | { readonly type: 'line'; readonly to: Point }
  | { readonly type: 'curve'; readonly c1: Point; readonly c2: Point; readonly to: Point }
