import { Button } from 'react-aria-components'
import { comesFrom, leadsTo } from '../../src/model/chains'
import type { Id } from '../../src/model/model'
import { codesOf } from '../../src/templates/codes'
import { templateOf } from '../../src/templates/templates'
import { select, useStore } from '../store'
import { useWords } from '../words'

const Cards = ({ title, ids }: { title: string; ids: readonly Id[] }) => {
  const says = useWords().panels.details
  const model = useStore(at => at.history.present)
  const codes = codesOf(model, templateOf(model))
  const cards = ids.flatMap(id => model.elements.find(element => element.id === id) ?? [])
  if (cards.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{title}</h3>
      <ul className="neighbours">
        {cards.map(card => (
          <li key={card.id}>
            <Button className="neighbour" onPress={() => select([card.id])}>
              <b data-kind={card.kind}>{codes.get(card.id)}</b>
              <span>{card.text || says.emptyText}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The cards one link away, each a press from being selected. */
export const Neighbours = ({ id }: { id: Id }) => {
  const says = useWords().panels.details
  const model = useStore(at => at.history.present)
  return (
    <>
      <Cards title={says.comesFrom} ids={comesFrom(model, id).map(link => link.from)} />
      <Cards title={says.leadsTo} ids={leadsTo(model, id).map(link => link.to)} />
    </>
  )
}
