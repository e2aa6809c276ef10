import { memo } from 'react'
import { changeElement, setKind } from '../../../src/model/edits/elements'
import { type Element, horizons, type Id, isKind, kinds, statuses } from '../../../src/model/model'
import { codesOf } from '../../../src/templates/codes'
import { templateOf } from '../../../src/templates/templates'
import { kindName, ownerLabel } from '../../canvas/card-words'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { Choice } from '../fields/choice'
import { withOwn } from '../fields/options'
import { CardText } from './card-text'
import { Dates } from './dates'
import { GroupField } from './group-field'
import { Indicators } from './indicators'
import { Marks } from './marks'
import { mendCard } from './mend'
import { Neighbours } from './neighbours'
import { Notes } from './notes'
import { OwnFindings } from './own-findings'
import { Owners } from './owners'
import { People } from './people'
import { ReadBack } from './read-back'

const say = (id: Id, key: 'horizon' | 'status', value: string): void =>
  edit('edit-details', model => changeElement(model, id, { [key]: value }))

/** What a card is and how it stands, a line each; typing its text draws none of them again. */
const Lines = memo(({ id, kind, horizon, status }: Pick<Element, 'id' | 'kind' | 'horizon' | 'status'>) => {
  const { details: says, model } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const template = useStore(at => templateOf(at.history.present))
  const kindOptions = withOwn(
    kinds.map(one => ({ id: one, label: model.kinds[one] })),
    kind,
    says.unknownKind(kind),
  )
  const notSaid = { id: '', label: says.notSaid }
  const horizonOptions = horizons.map(one => ({ id: one, label: model.horizons[one] }))
  const statusOptions = statuses.map(one => ({ id: one, label: says.statuses[one] }))
  return (
    <>
      <Choice
        label={says.kind}
        options={kindOptions}
        value={kind}
        onChange={chosen => {
          if (isKind(chosen)) edit('change-kind', at => setKind(at, template, id, chosen))
        }}
        isDisabled={isReadOnly}
      />
      {kind === 'outcome' && (
        <Choice
          label={says.horizon}
          options={withOwn([notSaid, ...horizonOptions], horizon)}
          value={horizon}
          onChange={chosen => say(id, 'horizon', chosen)}
          isDisabled={isReadOnly}
        />
      )}
      <Choice
        label={says.status}
        options={withOwn([notSaid, ...statusOptions], status)}
        value={status}
        onChange={chosen => say(id, 'status', chosen)}
        isDisabled={isReadOnly}
      />
    </>
  )
})

/** One card's details: what it says first, then a line for each thing that may be said of it. */
export const ElementDetails = ({ element }: { element: Element }) => {
  const words = useWords()
  const code = useStore(at => codesOf(at.history.present, templateOf(at.history.present)).get(element.id))
  const owner = useStore(at => ownerLabel(words, at.history.present, element))
  const over = [code, kindName(words, element.kind), owner].filter(part => part)
  return (
    <>
      <h2 className="panel-over" data-kind={element.kind} tabIndex={-1} data-heading="">
        {over.join(' · ')}
      </h2>
      <CardText element={element} />
      <div className="rows">
        <Lines id={element.id} kind={element.kind} horizon={element.horizon} status={element.status} />
        <Owners element={element} />
        <People element={element} />
        <Dates element={element} />
        <GroupField element={element} />
        <Notes element={element} />
        <Indicators element={element} />
      </div>
      <ReadBack id={element.id} kind={element.kind} />
      <Marks about={element.id} />
      <Neighbours id={element.id} />
      <OwnFindings
        about={[element.id, ...element.indicators.map(({ id }) => id)]}
        onGo={finding => mendCard(finding, element)}
      />
    </>
  )
}
