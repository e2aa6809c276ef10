import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

type Props = {
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
}

/** A button that is only an icon; its name shows when it is pointed at or focused. */
export const IconButton = ({ icon: Icon, label, onPress, isDisabled = false }: Props) => (
  <TooltipTrigger delay={600}>
    <Button className="icon-button" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
      <Icon className="icon" aria-hidden />
    </Button>
    <Tooltip className="tooltip" offset={4}>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
