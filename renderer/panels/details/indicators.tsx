import './indicators.css'
import { blankIndicator } from '../../../src/model/blank'
import {
  addIndicator,
  changeIndicator,
  moveIndicator,
  removeIndicator,
} from '../../../src/model/edits/indicators'
import type { Element, Indicator } from '../../../src/model/model'
import { announce } from '../../canvas/canvas-store'
import { newId } from '../../powers'
import { edit } from '../../store'
import { useWords } from '../../words'
import { AddLine } from '../fields/add-line'
import { AmountLine } from '../fields/amount'
import { DateLine } from '../fields/date'
import { TextLine } from '../fields/text'
import { Figures } from './figures'
import { focusAfter, focusFigures, stayWithItem } from './focus'
import { Fold } from './fold'
import { openItem } from './folds'
import { Item } from './item'
import { PartnerChoice } from './owners'
import { Readings } from './readings'

type Changes = Parameters<typeof changeIndicator>[3]
type Said = 'text' | 'unit' | 'due' | 'source' | 'frequency'

const OneIndicator = ({
  element,
  indicator,
  place,
}: {
  element: Element
  indicator: Indicator
  place: number
}) => {
  const { details } = useWords()
  const { id } = indicator
  const ids = element.indicators.map(one => one.id)
  const title = indicator.text || details.unwritten
  const say = (changes: Changes, typed: keyof Changes | null = null) =>
    edit(
      'edit-indicators',
      model => changeIndicator(model, element.id, id, changes),
      typed && `indicator.${id}.${typed}`,
    )
  const field = (key: Said) => ({
    value: indicator[key],
    onChange: (value: string) => say({ [key]: value }, key),
  })
  const remove = () => {
    focusAfter(ids, id)
    edit('edit-indicators', model => removeIndicator(model, element.id, id))
    announce(details.removed(title))
  }
  const move = (by: -1 | 1) => {
    const to = place + by
    if (to < 0 || to >= ids.length) return
    edit('edit-indicators', model => moveIndicator(model, element.id, id, to))
    announce(details.moved(title, to + 1, ids.length))
    stayWithItem(id)
  }
  return (
    <Item
      id={id}
      title={title}
      says={<Figures indicator={indicator} />}
      onRemove={remove}
      onMove={ids.length > 1 ? move : undefined}
      isFirst={place === 0}
      isLast={place === ids.length - 1}
    >
      <TextLine label={details.indicatorText} lines="wrap" {...field('text')} />
      <div className="figures">
        <AmountLine
          label={details.baseline}
          value={indicator.baseline}
          unit={indicator.unit}
          onChange={baseline => say({ baseline }, 'baseline')}
        />
        <AmountLine
          label={details.target}
          value={indicator.target}
          unit={indicator.unit}
          onChange={target => say({ target }, 'target')}
        />
        <TextLine label={details.unit} {...field('unit')} />
      </div>
      <div className="fields-pair">
        <DateLine label={details.due} {...field('due')} />
        <TextLine label={details.frequency} placeholder={details.frequencyHint} {...field('frequency')} />
      </div>
      <Readings element={element} indicator={indicator} />
      <div data-source="">
        <TextLine label={details.source} placeholder={details.sourceHint} lines="wrap" {...field('source')} />
      </div>
      <PartnerChoice label={details.keepers} owners={indicator.owners} onChange={owners => say({ owners })} />
    </Item>
  )
}

/** How one will know: what would be seen or counted, from where to where, and what was read so far. */
export const Indicators = ({ element }: { element: Element }) => {
  const { details } = useWords()
  const { indicators } = element
  const [first] = indicators
  const says = indicators.length > 1 ? details.number(indicators.length) : (first?.text ?? '')
  return (
    <Fold name="indicators" label={details.indicators} says={says}>
      <ul className="items">
        {indicators.map((indicator, place) => (
          <OneIndicator key={indicator.id} element={element} indicator={indicator} place={place} />
        ))}
      </ul>
      <AddLine
        label={indicators.length === 0 ? details.firstIndicator : details.addIndicator}
        onAdd={(text, isByEnter) => {
          const id = newId()
          edit('edit-indicators', model => addIndicator(model, element.id, blankIndicator(id, text)))
          announce(details.added(text))
          if (!isByEnter) return
          openItem(id)
          focusFigures(id)
        }}
      />
    </Fold>
  )
}
