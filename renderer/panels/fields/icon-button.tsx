import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

type Props = {
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** Of what it opens and closes. */
  readonly isExpanded?: boolean
}

/** A button that is only an icon; its name shows when it is pointed at or focused. */
export const IconButton = ({ icon: Icon, label, isExpanded, ...button }: Props) => (
  <TooltipTrigger delay={600}>
    <Button
      {...button}
      className="icon-button"
      aria-label={label}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      <Icon className="icon" aria-hidden />
    </Button>
    <Tooltip className="tooltip" offset={4}>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
