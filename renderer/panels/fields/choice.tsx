import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import type { Option } from './options'

type Props = {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly isDisabled?: boolean
  readonly unseenLabel?: boolean
}

/** One of a few, from a list that opens. */
export const Choice = ({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
  unseenLabel = false,
}: Props) => (
  <Select
    className="field"
    data-unsaid={value === '' || undefined}
    value={value}
    onChange={key => onChange(String(key))}
    isDisabled={isDisabled}
  >
    <Label className={unseenLabel ? 'unseen' : 'field-label'}>{label}</Label>
    <Button className="field-input field-choice">
      <SelectValue />
      <ChevronDown className="icon" aria-hidden />
    </Button>
    <Popover className="popover" offset={4}>
      <ListBox className="options" items={options}>
        {option => (
          <ListBoxItem className="option" id={option.id} textValue={option.label}>
            <span>{option.label}</span>
            <Check className="icon option-check" aria-hidden />
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
)
