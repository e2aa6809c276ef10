/** Stands on the page for a character the typeface lacks, so that nobody takes the text for whole. */
const replacement = '□'

const joiner = '\u200d'
const control = /^\p{Cc}$/u
/** Joiners, selectors, soft hyphens, direction marks: they shape a text and have no look of their own. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u
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
    if (ignorable.test(character) || joined) continue
    if (control.test(character) || has(character.codePointAt(0) ?? 0)) drawn += character
    else {
      lacks(character)
      drawn += replacement
    }
  }
  return drawn
}
