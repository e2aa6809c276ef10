import { useState } from 'react'
import type { CustomSpan, CustomTemplate } from '../../src/model/custom-template'
import { addSpan, reachOf, removeSpan, renameSpan, spread } from '../../src/model/edits/own-template'
import type { Id } from '../../src/model/model'
import { AddLine } from '../panels/fields/add-line'
import { Choice } from '../panels/fields/choice'
import { newId } from '../powers'
import { useStore } from '../store'
import { useWords } from '../words'
import { changeForm } from './change'
import { PartRow } from './part-row'

/** The headings over a form's columns. */
export const Spans = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  const [open, setOpen] = useState<Id | null>(null)
  const { id: formId, spans, columns } = form
  const hasRoom = columns.some(({ id }) => !spans.some(({ over }) => over.includes(id)))
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.spans}</h3>
      <ul className="form-parts">
        {spans.map((span, place) => (
          <PartRow
            key={span.id}
            label={says.span(place + 1)}
            name={span.label}
            onRename={text => changeForm(formId, at => renameSpan(at, span.id, text), `${span.id}.label`)}
            place={place}
            count={spans.length}
            onRemove={() => changeForm(formId, at => removeSpan(at, span.id))}
            says={says.over(
              columns.flatMap(column => (span.over.includes(column.id) ? column.label : [])).join(', '),
            )}
            isOpen={open === span.id}
            onOpen={isOpen => setOpen(isOpen ? span.id : null)}
          >
            <Reach form={form} span={span} />
          </PartRow>
        ))}
      </ul>
      {hasRoom ? (
        <AddLine
          label={says.addSpan}
          onAdd={label => {
            const id = newId()
            changeForm(formId, at => addSpan(at, { id, label }))
            setOpen(id)
          }}
        />
      ) : (
        <p className="panel-quiet">{says.noColumnFree}</p>
      )}
    </section>
  )
}

/** From which column to which a heading stands. */
const Reach = ({ form, span }: { readonly form: CustomTemplate; readonly span: CustomSpan }) => {
  const says = useWords().ownForms
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { id, over } = span
  const options = reachOf(form, id).map((column, at) => ({
    id: column.id,
    label: column.label.trim() || says.column(at + 1),
  }))
  const [first = '', last = first] = [over[0], over.at(-1)]
  const put = (ends: readonly [Id, Id]) => changeForm(form.id, at => spread(at, id, ends))
  return (
    <div className="fields-pair">
      <Choice
        label={says.fromColumn}
        options={options}
        value={first}
        onChange={from => put([from, last])}
        isDisabled={isReadOnly}
      />
      <Choice
        label={says.toColumn}
        options={options}
        value={last}
        onChange={to => put([first, to])}
        isDisabled={isReadOnly}
      />
    </div>
  )
}
