import { changeElement, setKind } from '../../../src/model/edits/elements'
import { type Element, horizons, isKind, kinds } from '../../../src/model/model'
import { codesOf } from '../../../src/templates/codes'
import { templateOf } from '../../../src/templates/templates'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { Choice } from '../fields/choice'
import { withOwn } from '../fields/options'
import { TextLine } from '../fields/text'
import { GroupField } from './group-field'
import { Neighbours } from './neighbours'
import { Owners } from './owners'

const say = (element: Element, key: 'horizon' | 'notes', value: string): void =>
  edit('edit-details', model => changeElement(model, element.id, { [key]: value }), `${key}.${element.id}`)

/** One card's details. */
export const ElementDetails = ({ element }: { element: Element }) => {
  const { details: says, model } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const template = useStore(at => templateOf(at.history.present))
  const code = useStore(at => codesOf(at.history.present, template).get(element.id))
  const kindOptions = withOwn(
    kinds.map(kind => ({ id: kind, label: model.kinds[kind] })),
    element.kind,
    says.unknownKind(element.kind),
  )
  const horizonOptions = withOwn(
    [
      { id: '', label: says.notSaid },
      ...horizons.map(horizon => ({ id: horizon, label: model.horizons[horizon] })),
    ],
    element.horizon,
  )
  const kindName = isKind(element.kind) ? model.kinds[element.kind] : model.notPlaced
  return (
    <>
      <p className="panel-over" data-kind={element.kind}>
        {code} · {kindName}
      </p>
      <h2 className="panel-title">{element.text || says.emptyText}</h2>
      <div className="fields">
        <Choice
          label={says.kind}
          options={kindOptions}
          value={element.kind}
          onChange={kind => {
            if (isKind(kind)) edit('change-kind', at => setKind(at, template, element.id, kind))
          }}
          isDisabled={isReadOnly}
        />
        {element.kind === 'outcome' && (
          <Choice
            label={says.horizon}
            options={horizonOptions}
            value={element.horizon}
            onChange={horizon => say(element, 'horizon', horizon)}
            isDisabled={isReadOnly}
          />
        )}
        <Owners element={element} />
        <GroupField element={element} />
        <TextLine
          label={says.notes}
          lines="many"
          value={element.notes}
          onChange={notes => say(element, 'notes', notes)}
        />
      </div>
      <Neighbours id={element.id} />
    </>
  )
}
