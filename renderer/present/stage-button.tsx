import type { ReactNode } from 'react'
import { Button, ToggleButton } from 'react-aria-components'

type Props = {
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** For a button that stands for one of several states. */
  readonly isOn?: boolean
  readonly children: ReactNode
}

/** The stage takes the keyboard back, so that its keys go on meaning what they say. */
export const focusStage = (): void => document.querySelector<HTMLElement>('.stage')?.focus()

/** A button of the stage. Pressed by hand, it leaves the keyboard to the stage. */
export const StageButton = ({ onPress, isDisabled = false, isOn, children }: Props) => {
  const press = ({ pointerType }: { pointerType: string }) => {
    onPress()
    if (pointerType !== 'keyboard' && pointerType !== 'virtual') focusStage()
  }
  return isOn === undefined ? (
    <Button className="button" onPress={press} isDisabled={isDisabled}>
      {children}
    </Button>
  ) : (
    <ToggleButton className="button" isSelected={isOn} onPress={press} isDisabled={isDisabled}>
      {children}
    </ToggleButton>
  )
}
