import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { changeElement } from '../../../src/model/edits/elements'
import { addOwner } from '../../../src/model/edits/people'
import type { Element, Id } from '../../../src/model/model'
import { announce } from '../../canvas/canvas-store'
import { newId } from '../../powers'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { AddLine } from '../fields/add-line'
import { Fold } from './fold'

type Props = {
  readonly label: string
  /** Where a heading says it already. */
  readonly unseenLabel?: boolean
  readonly owners: readonly Id[]
  readonly onChange: (owners: readonly Id[]) => void
}

/** Any of the partners. */
export const PartnerChoice = ({ label, unseenLabel = false, owners, onChange }: Props) => {
  const { panels } = useWords()
  const partners = useStore(at => at.history.present.initiative.partners)
  const isReadOnly = useStore(at => at.readOnly !== null)
  if (partners.length === 0) return null
  return (
    <CheckboxGroup className="field" value={[...owners]} onChange={onChange} isReadOnly={isReadOnly}>
      <Label className={unseenLabel ? 'unseen' : 'field-label'}>{label}</Label>
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

/** Whose a card is. A partner who is missing is named right here. */
export const Owners = ({ element }: { element: Element }) => {
  const { details, panels } = useWords()
  const partners = useStore(at => at.history.present.initiative.partners)
  const owners = partners.filter(({ id }) => element.owners.includes(id))
  const names = owners.map(({ name }) => name || panels.initiative.unnamed)
  return (
    <Fold name="owners" label={details.owners} says={names.join(', ')}>
      <PartnerChoice
        label={details.owners}
        unseenLabel
        owners={element.owners}
        onChange={owners => edit('edit-details', model => changeElement(model, element.id, { owners }))}
      />
      <AddLine
        label={details.addOwner}
        onAdd={name => {
          edit('edit-details', model => addOwner(model, element.id, name, newId()))
          announce(details.ownerAdded(name))
        }}
      />
    </Fold>
  )
}
