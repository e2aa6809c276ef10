import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { blankPartner } from '../../src/model/blank'
import { addPartner, changePartner, movePartner, removePartner } from '../../src/model/edits/initiative'
import { type Partner, sectors } from '../../src/model/model'
import { newId } from '../powers'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { Choice } from './fields/choice'
import { IconButton } from './fields/icon-button'
import { withOwn } from './fields/options'
import { TextLine } from './fields/text'

const say = (partner: Partner, key: 'name' | 'sector' | 'role', value: string): void =>
  edit(
    'edit-partners',
    model => changePartner(model, partner.id, { [key]: value }),
    `partner.${partner.id}.${key}`,
  )

type PartnerProps = {
  readonly partner: Partner
  readonly place: number
  readonly count: number
  /** Adds the next partner. */
  readonly onNext: () => void
}

const OnePartner = ({ partner, place, count, onNext }: PartnerProps) => {
  const { panels, model } = useWords()
  const says = panels.initiative
  const isReadOnly = useStore(at => at.readOnly !== null)
  const name = partner.name || says.unnamed
  const move = (index: number) => edit('edit-partners', at => movePartner(at, partner.id, index))
  const options = withOwn(
    [
      { id: '', label: says.notSaid },
      ...sectors.map(sector => ({ id: sector, label: model.sectors[sector] })),
    ],
    partner.sector,
  )
  return (
    <li className="partner">
      <fieldset className="fields" aria-label={says.partner(place + 1)}>
        <div className="partner-head">
          <TextLine
            label={says.partnerName}
            unseenLabel
            placeholder={says.partnerName}
            lines="wrap"
            value={partner.name}
            onChange={value => say(partner, 'name', value)}
            onDone={onNext}
          />
          {!isReadOnly && (
            <div className="partner-tools">
              <IconButton
                icon={ArrowUp}
                label={says.moveUp(name)}
                onPress={() => move(place - 1)}
                isDisabled={place === 0}
              />
              <IconButton
                icon={ArrowDown}
                label={says.moveDown(name)}
                onPress={() => move(place + 1)}
                isDisabled={place === count - 1}
              />
              <IconButton
                icon={X}
                label={says.removePartner(name)}
                onPress={() => edit('edit-partners', at => removePartner(at, partner.id))}
              />
            </div>
          )}
        </div>
        <div className="partner-more">
          <Choice
            label={says.partnerSector}
            options={options}
            value={partner.sector}
            onChange={value => say(partner, 'sector', value)}
            isDisabled={isReadOnly}
          />
          <TextLine
            label={says.partnerRole}
            lines="wrap"
            value={partner.role}
            onChange={value => say(partner, 'role', value)}
          />
        </div>
      </fieldset>
    </li>
  )
}

/** Who does this together, in their order. */
export const Partners = ({ partners }: { partners: readonly Partner[] }) => {
  const says = useWords().panels.initiative
  const isReadOnly = useStore(at => at.readOnly !== null)
  const list = useRef<HTMLUListElement>(null)
  const added = useRef(false)
  const count = partners.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new partner is there once the count is another
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
    added.current = false
  }, [count])
  const add = () => {
    if (isReadOnly) return
    added.current = true
    edit('edit-partners', model => addPartner(model, blankPartner(newId(), '')))
  }
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.partners}</h3>
      {count === 0 && <p className="panel-quiet">{says.noPartners}</p>}
      <ul ref={list} className="partners">
        {partners.map((partner, place) => (
          <OnePartner key={partner.id} partner={partner} place={place} count={count} onNext={add} />
        ))}
      </ul>
      {!isReadOnly && (
        <Button className="button button-small" onPress={add}>
          <Plus className="icon" aria-hidden />
          {says.addPartner}
        </Button>
      )}
    </section>
  )
}
