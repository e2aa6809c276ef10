import { useState } from 'react'
import { blankField } from '../../src/model/blank'
import type { CustomTemplate } from '../../src/model/custom-template'
import { addBox, type BoxPlace, changeBox, moveBox, removeBox } from '../../src/model/edits/own-template'
import type { Id } from '../../src/model/model'
import { mostBoxes } from '../../src/templates/custom'
import { AddLine } from '../panels/fields/add-line'
import { TextLine } from '../panels/fields/text'
import { newId } from '../powers'
import { useWords } from '../words'
import { changeForm } from './change'
import { PartRow } from './part-row'

/** The boxes above a form's columns, or below them. */
export const Boxes = ({ form, at: where }: { readonly form: CustomTemplate; readonly at: BoxPlace }) => {
  const says = useWords().ownForms
  const [open, setOpen] = useState<Id | null>(null)
  const boxes = form[where]
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.boxes[where]}</h3>
      <ul className="form-parts">
        {boxes.map(({ id, label, prompt }, place) => (
          <PartRow
            key={id}
            label={says.box[where](place + 1)}
            name={label}
            onRename={text =>
              changeForm(form.id, at => changeBox(at, where, id, { label: text }), `${id}.label`)
            }
            place={place}
            count={boxes.length}
            onMove={index => changeForm(form.id, at => moveBox(at, where, id, index))}
            onRemove={() => changeForm(form.id, at => removeBox(at, where, id))}
            isOpen={open === id}
            onOpen={isOpen => setOpen(isOpen ? id : null)}
          >
            <TextLine
              label={says.question}
              lines="wrap"
              value={prompt}
              onChange={text =>
                changeForm(form.id, at => changeBox(at, where, id, { prompt: text }), `${id}.prompt`)
              }
            />
          </PartRow>
        ))}
      </ul>
      {boxes.length < mostBoxes ? (
        <AddLine
          label={says.addBox[where]}
          onAdd={label => changeForm(form.id, at => addBox(at, where, blankField(newId(), label)))}
        />
      ) : (
        <p className="panel-quiet">{says.mostBoxes(mostBoxes)}</p>
      )}
    </section>
  )
}
