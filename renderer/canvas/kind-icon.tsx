import { Box, CircleDot, Flag, Footprints, type LucideIcon, Users } from 'lucide-react'
import { isKind, type Kind } from '../../src/model/model'

const icons: Readonly<Record<Kind, LucideIcon>> = {
  input: Box,
  activity: Footprints,
  participation: Users,
  output: CircleDot,
  outcome: Flag,
}

/** A kind's icon, so that its hue never stands alone. */
export const KindIcon = ({ kind, size = 12 }: { kind: string; size?: number }) => {
  if (!isKind(kind)) return null
  const Icon = icons[kind]
  return <Icon className="kind-icon" size={size} strokeWidth={2} aria-hidden="true" />
}
