import type { CustomTemplate } from '../../src/model/custom-template'
import { removeSpan, renameSpan } from '../../src/model/edits/own-template'
import { useWords } from '../words'
import { changeForm } from './change'
import { PartRow } from './part-row'

/** The headings over a form's columns, as far as it has any. */
export const Spans = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  const { id: formId, spans, columns } = form
  if (spans.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.spans}</h3>
      <ul className="form-parts">
        {spans.map(({ id, label, over }, place) => (
          <PartRow
            key={id}
            label={says.span(place + 1)}
            name={label}
            onRename={text => changeForm(formId, at => renameSpan(at, id, text), `${id}.label`)}
            place={place}
            count={spans.length}
            onRemove={() => changeForm(formId, at => removeSpan(at, id))}
            says={says.over(
              columns.flatMap(column => (over.includes(column.id) ? column.label : [])).join(', '),
            )}
          />
        ))}
      </ul>
    </section>
  )
}
