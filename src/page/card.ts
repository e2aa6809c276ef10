import { type CardPart, cardPart, type Run } from './card-part'
import { behindCode, codeWidth, roomAround } from './card-room'
import { type CardWords, noBreak } from './card-words'
import { type Kit, rolesOf } from './kit'
import type { Stack } from './task'
import { directionIn, type Said, type Style } from './text'

/** Between the words and a quiet line beside them, in ems. */
const asideGap = 1.5

/** The cards of one column, of `width`: on each its code, its words, and a quiet line with what it leads to. */
export const cardsOf = (stack: Stack, width: number, kit: Kit): readonly CardPart[] => {
  const { step, styles, setter, ownLanguage } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  const role = rolesOf(kit)
  const codes = codeWidth(stack, width, kit)
  const standsIn = codes > 0
  const indent = edge + padX + (standsIn ? behindCode(codes, kit) : 0)
  const room = width - indent - padX
  const standing = { indent, standsIn }
  const unwritten = { ...styles.quiet, leading: styles.card.leading }
  return stack.cards.map(card => {
    const { element, code, quiet } = card
    const text = ownRun(card)
    return cardPart(element, code, quiet.text === '' ? [text] : [text, quietRun(card, text)], standing, kit)
  })

  function ownRun(card: CardWords): Run {
    const { element, own } = card
    const about = element.id
    const [said, style]: readonly [Said, Style] =
      own === ''
        ? [{ role: 'prompt', about, language: ownLanguage }, unwritten]
        : [{ role: role.card, about, language: element.lang || null }, styles.card]
    const { text, blanks } = card.behind(blanksBefore(card, style))
    const [first = '', ...others] = setter.lines(text, room, style)
    const indent = blanks === '' ? 0 : setter.widthOf(blanks, style)
    const lines = [first.slice(blanks.length), ...others]
    const direction = own === '' ? 'ltr' : directionIn(lines)
    return { said, style, lines, direction, indent, namings: () => [], beside: false }
  }

  /** How many blanks are as wide as the code, to begin a text with whose first word fits behind it; else none. */
  function blanksBefore({ code, behind }: CardWords, style: Style): number {
    if (standsIn) return 0
    const width = behindCode(setter.widthOf(code, styles.code), kit)
    const count = Math.ceil(width / setter.widthOf(noBreak, style))
    return setter.widthOf(behind(count).begin, style) > room ? 0 : count
  }

  function quietRun({ element, quiet }: CardWords, above: Run): Run {
    const lines = setter.lines(quiet.text, room, styles.quiet)
    return {
      said: { role: role.leadsTo, about: element.id, language: ownLanguage },
      style: styles.quiet,
      lines,
      direction: 'ltr',
      indent: 0,
      namings: () => (kit.again ? [] : quiet.namingsIn(lines)),
      // Words from the right end where it would stand.
      beside: step.room === 'close' && above.direction === 'ltr' && fitsBeside(quiet.text, above),
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
