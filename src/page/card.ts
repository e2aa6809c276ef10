import { type CardPart, cardPart, type Run } from './card-part'
import { behindCode, codeWidth, roomAround } from './card-room'
import type { CardWords } from './card-words'
import { type Kit, rolesOf } from './kit'
import type { Said, Style } from './text'

/** Between the words and a quiet line beside them, in ems. */
const asideGap = 1.5
const noBreak = '\u00a0'

/** The cards of one column, of `width`: on each its code, its words, and a quiet line with what it leads to. */
export const cardsOf = (cards: readonly CardWords[], width: number, kit: Kit): readonly CardPart[] => {
  const { step, styles, setter, words, ownLanguage } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  const role = rolesOf(kit)
  const codes = codeWidth(cards, width, kit)
  const standsIn = codes > 0
  const indent = edge + padX + (standsIn ? behindCode(codes, kit) : 0)
  const room = width - indent - padX
  const standing = { indent, standsIn }
  const unwritten = { ...styles.quiet, leading: styles.card.leading }
  return cards.map(card => {
    const { element, code, quiet } = card
    const text = ownRun(card)
    return cardPart(element, code, quiet.text === '' ? [text] : [text, quietRun(card, text)], standing, kit)
  })

  function ownRun({ element, code, own }: CardWords): Run {
    return own === ''
      ? wordsRun(
          { role: 'prompt', about: element.id, language: ownLanguage },
          words.page.nothingWritten,
          unwritten,
          code,
        )
      : wordsRun(
          { role: role.card, about: element.id, language: element.lang || null },
          own,
          styles.card,
          code,
        )
  }

  function wordsRun(said: Said, words: string, style: Style, code: string): Run {
    const run = { said, style, namings: () => [], beside: false }
    const blanks = standsIn ? '' : blanksBefore(words, style, code)
    const lines = setter.lines(`${blanks}${words}`, room, style)
    if (blanks === '') return { ...run, lines, indent: 0 }
    const [first = '', ...others] = lines
    return { ...run, lines: [first.slice(blanks.length), ...others], indent: setter.widthOf(blanks, style) }
  }

  /** Blanks as wide as the code, to begin a text with whose first word fits behind it; else ''. */
  function blanksBefore(words: string, style: Style, code: string): string {
    const behind = behindCode(setter.widthOf(code, styles.code), kit)
    const blanks = noBreak.repeat(Math.ceil(behind / setter.widthOf(noBreak, style)))
    const [first = ''] = words.split(/[\s\p{Pd}/]/u)
    return setter.widthOf(`${blanks}${first}-`, style) > room ? '' : blanks
  }

  function quietRun({ element, direction, quiet }: CardWords, above: Run): Run {
    const lines = setter.lines(quiet.text, room, styles.quiet)
    return {
      said: { role: role.leadsTo, about: element.id, language: ownLanguage },
      style: styles.quiet,
      lines,
      indent: 0,
      namings: () => (kit.again ? [] : quiet.namingsIn(lines)),
      // Words from the right end where it would stand.
      beside: step.room === 'close' && direction === 'ltr' && fitsBeside(quiet.text, above),
    }
  }

  function fitsBeside(quiet: string, { lines, indent, style }: Run): boolean {
    const last = lines.at(-1) ?? ''
    const begin = lines.length === 1 ? indent : 0
    return (
      begin + setter.widthOf(last, style) + asideGap * step.text + setter.widthOf(quiet, styles.quiet) <= room
    )
  }
}
