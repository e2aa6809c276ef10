import { Check } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { amountOf } from '../../../src/model/amounts'
import { blankAssignment } from '../../../src/model/blank'
import { addAssignment, changeAssignment, removeAssignment } from '../../../src/model/edits/people'
import type { Assignment, Element, Id } from '../../../src/model/model'
import { announce } from '../../canvas/canvas-store'
import { newId } from '../../powers'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { AddLine } from '../fields/add-line'
import { Choice } from '../fields/choice'
import { TextLine } from '../fields/text'
import { focusAfter } from './focus'
import { Fold } from './fold'
import { Item } from './item'

type Changes = Parameters<typeof changeAssignment>[3]

/** What is typed in one field is one step; what is chosen is a step each time. */
const say = (element: Id, assignment: Id, changes: Changes, typed: keyof Changes | null = null): void =>
  edit(
    'edit-people',
    model => changeAssignment(model, element, assignment, changes),
    typed && `assignment.${assignment}.${typed}`,
  )

/** Hours are counted: what is no number stays in the field with a remark, and the last number in the document. */
const Hours = ({ element, assignment }: { element: Id; assignment: Assignment }) => {
  const { details } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const { id, hours } = assignment
  const take = (text: string) => {
    const amount = amountOf(text)
    const isKept = typeof amount === 'number' || text.trim() === ''
    setTyped(isKept && String(amount) === text.trim() ? null : text)
    if (isKept) say(element, id, { hours: typeof amount === 'number' ? amount : undefined }, 'hours')
  }
  const isUnread = typed !== null && typed.trim() !== '' && typeof amountOf(typed) !== 'number'
  return (
    <TextLine
      label={details.hours}
      value={typed ?? String(hours ?? '')}
      onChange={take}
      mind={isUnread ? details.hoursUnread : null}
    />
  )
}

const useSays = ({ partner, hours, per, paid }: Assignment): string => {
  const { details } = useWords()
  const name = useStore(at => at.history.present.initiative.partners.find(one => one.id === partner)?.name)
  const time = hours === undefined ? '' : details.hoursSay(details.number(hours), per)
  const pay = paid === undefined ? '' : paid ? details.paid : details.unpaid
  return [name ?? '', time, pay].filter(part => part !== '').join(' · ')
}

const Person = ({ element, assignment }: { element: Element; assignment: Assignment }) => {
  const { details, panels } = useWords()
  const partners = useStore(at => at.history.present.initiative.partners)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { id, person, partner, per, paid } = assignment
  const title = person || details.someone
  const says = useSays(assignment)
  const remove = () => {
    focusAfter(
      element.assignments.map(one => one.id),
      id,
    )
    edit('edit-people', model => removeAssignment(model, element.id, id))
    announce(details.removed(title))
  }
  return (
    <Item
      id={id}
      title={title}
      says={says !== '' && <span className="item-says">{says}</span>}
      onRemove={remove}
    >
      <TextLine
        label={details.person}
        lines="wrap"
        value={person}
        onChange={value => say(element.id, id, { person: value }, 'person')}
      />
      {partners.length > 0 && (
        <Choice
          label={details.partner}
          options={[
            { id: '', label: details.notSaid },
            ...partners.map(one => ({ id: one.id, label: one.name || panels.initiative.unnamed })),
          ]}
          value={partner}
          onChange={value => say(element.id, id, { partner: value })}
          isDisabled={isReadOnly}
        />
      )}
      <div className="fields-pair">
        <Hours element={element.id} assignment={assignment} />
        <TextLine
          label={details.per}
          placeholder={details.perHint}
          value={per}
          onChange={value => say(element.id, id, { per: value }, 'per')}
        />
      </div>
      <Checkbox
        className="checkbox"
        isSelected={paid ?? false}
        onChange={value => say(element.id, id, { paid: value })}
        isReadOnly={isReadOnly}
      >
        <span className="checkbox-box">
          <Check className="icon" aria-hidden />
        </span>
        {details.paid}
      </Checkbox>
    </Item>
  )
}

/** Who does it, from which partner and for how long. */
export const People = ({ element }: { element: Element }) => {
  const { details } = useWords()
  const { assignments } = element
  const [first] = assignments
  const says =
    assignments.length > 1
      ? details.peopleCount(assignments.length)
      : first
        ? first.person || details.someone
        : ''
  return (
    <Fold name="people" label={details.people} says={says}>
      <ul className="items">
        {assignments.map(assignment => (
          <Person key={assignment.id} element={element} assignment={assignment} />
        ))}
      </ul>
      <AddLine
        label={details.addPerson}
        onAdd={person => {
          edit('edit-people', model => addAssignment(model, element.id, blankAssignment(newId(), person)))
          announce(details.added(person))
        }}
      />
    </Fold>
  )
}
