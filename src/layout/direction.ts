export type Direction = 'ltr' | 'rtl'

/** The blocks of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const strong = /[\p{L}\u200e\u200f]/u

/** Where a text begins to be read: at the side its first letter asks for, as `dir="auto"` has it on the screen. */
export const directionOf = (text: string): Direction => {
  const first = strong.exec(text)
  return first && rightToLeft.test(first[0]) ? 'rtl' : 'ltr'
}

/** Whether any of it runs from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)
