import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import type { Option } from '../panels/fields/options'
import { useStore } from '../store'

type Props = {
  readonly label: string
  readonly hint: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Any of a few. */
export const Ticks = ({ label, hint, options, chosen, onChange }: Props) => {
  const isReadOnly = useStore(at => at.readOnly !== null)
  return (
    <CheckboxGroup className="field" value={[...chosen]} onChange={onChange} isReadOnly={isReadOnly}>
      <Label className="field-label">{label}</Label>
      <div className="form-ticks">
        {options.map(option => (
          <Checkbox key={option.id} className="checkbox" value={option.id}>
            <span className="checkbox-box">
              <Check className="icon" aria-hidden />
            </span>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    </CheckboxGroup>
  )
}
