// Everything on the screen that is a length, a weight or a duration. The grid is 4 px.

/** Type sizes in px; `card` stands between the scale's steps, for reading at arm's length. */
export const typeSizes = { small: 12, text: 14, card: 15, large: 16, title: 20, display: 28 } as const

/**
 * Type on the stage of Present, in px while the window is 1280 wide and 720 high or less; it grows with the window.
 * `least` is what can still be read from the back of a room.
 */
export const stageSizes = {
  tool: 16,
  least: 20,
  small: 24,
  text: 28,
  large: 32,
  loud: 38,
  title: 64,
} as const

/** Distances by the grid's steps, in px. */
export const spaces = {
  1: 4,
  2: 8,
  3: 12,
  4: 16,
  5: 20,
  6: 24,
  7: 28,
  8: 32,
  10: 40,
  12: 48,
  16: 64,
} as const

/** The window's fixed places and the controls' measures, in px. */
export const measures = {
  'bar-height': 52,
  'rail-width': 96,
  'panel-width': 344,
  'outline-width': 320,
  'compare-width': 440,
  'strip-height': 40,
  'lists-height': 216,
  'dialog-width': 480,
  'dialog-wide': 640,
  'dialog-very-wide': 1120,
  'import-column': 176,
  'import-lane': 200,
  'import-column-wide': 280,
  'start-width': 780,
  'dialog-height': 640,
  'field-height': 32,
  // With a line of text and its edges, a field is field-height high.
  'field-inset': 5,
  'line-height': 20,
  'textarea-height': 72,
  target: 24,
  icon: 16,
  box: 18,
  tick: 14,
  bullet: 5,
  'sheet-long': 26,
  'sheet-short': 20,
  hairwidth: 1,
  'edge-kind': 3,
  'focus-width': 2,
  'radius-small': 4,
  'radius-field': 6,
  radius: 8,
  // Of a card, and the distance its group's band keeps around it.
  'radius-band': 12,
  'radius-large': 12,
} as const

/** Weights the bundled typeface has. */
export const weights = { regular: 400, semibold: 600 } as const

/** Milliseconds. */
export const durations = { glide: 140, quick: 80 } as const
