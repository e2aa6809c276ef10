import './sign.css'
import { ArrowUpDown, type LucideIcon, Minus, Pencil, Plus, TriangleAlert } from 'lucide-react'
import { useWords } from '../words'
import type { SignName } from './signs'

const icons: Readonly<Record<SignName, LucideIcon>> = {
  clash: TriangleAlert,
  added: Plus,
  removed: Minus,
  changed: Pencil,
  moved: ArrowUpDown,
}

/** What became of a card or a link: an icon and its word. */
export const ChangeSign = ({ name, isLeft }: { name: SignName; isLeft: boolean }) => {
  const { comparing } = useWords()
  const Icon = icons[name]
  return (
    <span className="change-sign" data-sign={name} data-left={isLeft || undefined}>
      <Icon className="change-icon" strokeWidth={2.5} aria-hidden />
      {isLeft ? `${comparing.signs[name]}, ${comparing.left}` : comparing.signs[name]}
    </span>
  )
}
