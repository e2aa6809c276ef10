import { X } from 'lucide-react'
import { type FocusEvent, useRef, useState } from 'react'
import { amountOf } from '../../../src/model/amounts'
import { blankReading } from '../../../src/model/blank'
import { addReading, changeReading, removeReading } from '../../../src/model/edits/indicators'
import { newestFirst } from '../../../src/model/indicators'
import type { Element, Id, Indicator, Reading } from '../../../src/model/model'
import { announce } from '../../canvas/canvas-store'
import { newId, today } from '../../powers'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { AddLine } from '../fields/add-line'
import { AmountLine } from '../fields/amount'
import { DateLine } from '../fields/date'
import { IconButton } from '../fields/icon-button'
import { TextLine } from '../fields/text'
import { focusAfter } from './focus'

type Changes = Parameters<typeof changeReading>[4]
type Props = { readonly element: Element; readonly indicator: Indicator }

const OneReading = ({
  element,
  indicator,
  reading,
  ids,
}: Props & { reading: Reading; ids: readonly Id[] }) => {
  const { details } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { id, date, value, note } = reading
  const say = (changes: Changes, typed: keyof Changes) =>
    edit(
      'edit-readings',
      model => changeReading(model, element.id, indicator.id, id, changes),
      `reading.${id}.${typed}`,
    )
  const remove = () => {
    focusAfter(ids, id)
    edit('edit-readings', model => removeReading(model, element.id, indicator.id, id))
    announce(details.removed(details.readingOf(date)))
  }
  return (
    <li className="reading" data-item={id}>
      <DateLine
        label={details.readingDate(date)}
        unseenLabel
        value={date}
        onChange={text => say({ date: text }, 'date')}
      />
      <AmountLine
        label={details.readingValue(date)}
        unseenLabel
        value={value}
        unit={indicator.unit}
        onChange={amount => say({ value: amount }, 'value')}
      />
      <TextLine
        label={details.readingNote(date)}
        unseenLabel
        placeholder={details.note}
        lines="wrap"
        value={note}
        onChange={text => say({ note: text }, 'note')}
      />
      {!isReadOnly && <IconButton icon={X} label={details.removeReading(date)} onPress={remove} />}
    </li>
  )
}

/** Newest first; while the keyboard is among them none changes its place, whatever becomes of its date. */
const useOrder = (readings: readonly Reading[]) => {
  const [isHere, setHere] = useState(false)
  const order = useRef<readonly Id[]>([])
  if (!isHere) order.current = newestFirst(readings).map(({ id }) => id)
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) =>
    setHere(currentTarget.contains(relatedTarget))
  const known = new Map(readings.map(reading => [reading.id, reading]))
  const ordered = order.current.flatMap(id => known.get(id) ?? [])
  return { ordered, watch: { onFocus: () => setHere(true), onBlur: leave } }
}

/** What was read so far; another one is its value and Enter. */
export const Readings = ({ element, indicator }: Props) => {
  const { details } = useWords()
  const { ordered, watch } = useOrder(indicator.readings)
  const ids = ordered.map(({ id }) => id)
  return (
    <section aria-label={details.readings}>
      <h4 className="readings-title">{details.readings}</h4>
      <AddLine
        label={details.addReading}
        onAdd={typed => {
          const reading = blankReading(newId(), today(), amountOf(typed, indicator.unit))
          edit('edit-readings', model => addReading(model, element.id, indicator.id, reading))
          announce(details.added(details.readingOf(reading.date)))
        }}
      />
      <ul {...watch}>
        {ordered.map(reading => (
          <OneReading key={reading.id} element={element} indicator={indicator} reading={reading} ids={ids} />
        ))}
      </ul>
    </section>
  )
}
