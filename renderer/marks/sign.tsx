import './sign.css'
import { Check, CircleDashed, CircleHelp, type LucideIcon, Tag } from 'lucide-react'
import { isMarkWord, type MarkWord } from '../../src/model/model'
import type { Words } from '../../src/words/words'
import { useWords } from '../words'

const icons: Readonly<Record<MarkWord, LucideIcon>> = {
  agree: Check,
  doubt: CircleHelp,
  missing: CircleDashed,
}

/** A mark by name; a word this release does not know stands for itself. */
export const markName = (words: Words, mark: string): string =>
  isMarkWord(mark) ? words.present.marks[mark].name : mark

/** What the room said of a card or a link: an icon and its word. */
export const MarkSign = ({ mark }: { mark: string }) => {
  const words = useWords()
  const Icon = isMarkWord(mark) ? icons[mark] : Tag
  return (
    <span className="mark-sign" data-mark={mark}>
      <Icon className="mark-icon" aria-hidden />
      {markName(words, mark)}
    </span>
  )
}
