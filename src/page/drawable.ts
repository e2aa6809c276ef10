/** Stands on the page for a character the typeface lacks, so that nobody takes the text for whole. */
const replacement = '□'

const joiner = '\u200d'
const control = /^\p{Cc}$/u
/** Soft hyphens and the like, which have no look of their own. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u
/** Of these, joiners, selectors and direction marks: they say how their neighbours are drawn. */
const shaping = /^(?:[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\ufe0e|\ufe0f)$/u
/** Skin tones: a part of the picture before them. */
const modifier = /^\p{Emoji_Modifier}$/u

/**
 * A text as the page can draw it: composed (NFC), and with a replacement for every character the typeface lacks,
 * one for a picture joined of several. What was replaced is handed to `lacks`. Newlines and other control
 * characters stay for whoever breaks the lines.
 */
export const drawable = (
  text: string,
  has: (codePoint: number) => boolean,
  lacks: (character: string) => void,
): string => {
  let drawn = ''
  let before = ''
  for (const character of text.normalize('NFC')) {
    const joined = drawn.endsWith(replacement) && (before === joiner || modifier.test(character))
    before = character
    if (joined || (ignorable.test(character) && !(shaping.test(character) && !drawn.endsWith(replacement))))
      continue
    if (ignorable.test(character) || control.test(character) || has(character.codePointAt(0) ?? 0))
      drawn += character
    else {
      lacks(character)
      drawn += replacement
    }
  }
  return drawn
}

/** A character as a person can look it up: itself and its number, “ก (U+0E01)”. */
export const named = (character: string): string => {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${character} (U+${number})`
}
