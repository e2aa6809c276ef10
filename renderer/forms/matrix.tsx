import type { CustomTemplate } from '../../src/model/custom-template'
import { renameFacet, setReading } from '../../src/model/edits/own-template'
import { TextLine } from '../panels/fields/text'
import { useWords } from '../words'
import { changeForm } from './change'
import { PartRow } from './part-row'

/** What a matrix says of each row, and how it is read; forms that are none have nothing of it. */
export const Matrix = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  const { facets, reading } = form.matrix
  if (facets.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.matrix}</h3>
      <ul className="form-parts">
        {facets.map(({ id, label }, place) => (
          <PartRow
            key={id}
            label={says.facet(place + 1)}
            name={label}
            onRename={text => changeForm(form.id, at => renameFacet(at, id, text), `${id}.label`)}
            place={place}
            count={facets.length}
          />
        ))}
      </ul>
      <TextLine
        label={says.reading}
        lines="wrap"
        value={reading}
        onChange={text => changeForm(form.id, at => setReading(at, text), 'reading')}
      />
    </section>
  )
}
