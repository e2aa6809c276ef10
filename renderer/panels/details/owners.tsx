import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { changeElement } from '../../../src/model/edits/elements'
import type { Element } from '../../../src/model/model'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'

/** Whose a card is: any of the partners. */
export const Owners = ({ element }: { element: Element }) => {
  const { details, panels } = useWords()
  const partners = useStore(at => at.history.present.initiative.partners)
  const isReadOnly = useStore(at => at.readOnly !== null)
  if (partners.length === 0) return <p className="panel-quiet">{details.noPartners}</p>
  return (
    <CheckboxGroup
      className="field"
      value={[...element.owners]}
      onChange={owners => edit('edit-details', model => changeElement(model, element.id, { owners }))}
      isReadOnly={isReadOnly}
    >
      <Label className="field-label">{details.owners}</Label>
      {partners.map(partner => (
        <Checkbox key={partner.id} className="checkbox" value={partner.id}>
          <span className="checkbox-box">
            <Check className="icon" aria-hidden />
          </span>
          {partner.name || panels.initiative.unnamed}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
