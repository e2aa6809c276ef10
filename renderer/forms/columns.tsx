import { useState } from 'react'
import { blankColumn } from '../../src/model/blank'
import type { CustomColumn, CustomTemplate } from '../../src/model/custom-template'
import { addColumn, changeColumn, moveColumn, removeColumn } from '../../src/model/edits/own-template'
import { horizons, type Id, kinds } from '../../src/model/model'
import { unsaid } from '../../src/templates/custom'
import { mostColumns } from '../../src/templates/template-from'
import { AddLine } from '../panels/fields/add-line'
import { TextLine } from '../panels/fields/text'
import { newId } from '../powers'
import { useWords } from '../words'
import { changeForm } from './change'
import { PartRow } from './part-row'
import { Ticks } from './ticks'

type Words = 'label' | 'plain' | 'prompt' | 'row'

/** A form's columns, left to right, and what each takes. */
export const Columns = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  const [open, setOpen] = useState<Id | null>(null)
  const { id, columns } = form
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.columns}</h3>
      <ul className="form-parts">
        {columns.map((column, place) => (
          <PartRow
            key={column.id}
            label={says.column(place + 1)}
            name={column.label}
            onRename={label => say(column.id, 'label', label)}
            place={place}
            count={columns.length}
            onMove={index => changeForm(id, at => moveColumn(at, column.id, index))}
            onRemove={
              columns.length === 1 ? undefined : () => changeForm(id, at => removeColumn(at, column.id))
            }
            isOpen={open === column.id}
            onOpen={isOpen => setOpen(isOpen ? column.id : null)}
          >
            <More column={column} say={say} form={id} />
          </PartRow>
        ))}
      </ul>
      {columns.length < mostColumns ? (
        <AddLine
          label={says.addColumn}
          onAdd={label => changeForm(id, at => addColumn(at, blankColumn(newId(), label)))}
        />
      ) : (
        <p className="panel-quiet">{says.mostColumns(mostColumns)}</p>
      )}
    </section>
  )

  function say(column: Id, key: Words, text: string): void {
    changeForm(id, at => changeColumn(at, column, { [key]: text }), `${column}.${key}`)
  }
}

type MoreProps = {
  readonly form: Id
  readonly column: CustomColumn
  readonly say: (column: Id, key: Words, text: string) => void
}

const More = ({ form, column, say }: MoreProps) => {
  const { ownForms: says, model } = useWords()
  const { id, plain, prompt, takes, row } = column
  const onlyOutcomes = takes.length > 0 && takes.every(kind => kind === 'outcome')
  return (
    <>
      <TextLine label={says.plain} lines="wrap" value={plain} onChange={text => say(id, 'plain', text)} />
      <TextLine
        label={says.question}
        lines="wrap"
        value={prompt}
        onChange={text => say(id, 'prompt', text)}
      />
      {row !== '' && (
        <TextLine label={says.row} lines="wrap" value={row} onChange={text => say(id, 'row', text)} />
      )}
      <Ticks
        label={says.takes}
        hint={says.takesHint}
        options={kinds.map(kind => ({ id: kind, label: model.kinds[kind] }))}
        chosen={takes}
        onChange={chosen => changeForm(form, at => changeColumn(at, id, { takes: chosen }))}
      />
      {onlyOutcomes && (
        <Ticks
          label={says.horizons}
          hint={says.horizonsHint}
          options={[
            ...horizons.map(horizon => ({ id: horizon, label: model.horizons[horizon] })),
            { id: unsaid, label: says.unsaid },
          ]}
          chosen={column.horizons}
          onChange={chosen => changeForm(form, at => changeColumn(at, id, { horizons: timesOf(chosen) }))}
        />
      )}
    </>
  )
}

/** A card dropped in a column is told the first time of it: one that is said comes first, and without any, none is asked. */
const timesOf = (chosen: readonly string[]): readonly string[] => {
  const said = chosen.filter(word => word !== unsaid)
  return said.length === 0 || said.length === chosen.length ? said : [...said, unsaid]
}
