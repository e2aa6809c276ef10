import './neighbours.css'
import { memo } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { comesFrom, leadsTo } from '../../../src/model/chains'
import type { Element, Id, Link } from '../../../src/model/model'
import { codesOf } from '../../../src/templates/codes'
import { templateOf } from '../../../src/templates/templates'
import { LineSample } from '../../canvas/line-sample'
import { goToCard } from '../../canvas/spots'
import { presentModel, select } from '../../store'
import { useWords } from '../../words'
import { focusFirstField } from './focus'
import { useSettledModel } from './settled'

const openLink = (id: Id): void => {
  select([id])
  focusFirstField()
}

type Neighbour = { readonly link: Link; readonly card: Element }

type Props = {
  readonly title: string
  readonly neighbours: readonly Neighbour[]
  readonly codes: ReadonlyMap<Id, string>
}

const Cards = ({ title, neighbours, codes }: Props) => {
  const { details } = useWords()
  if (neighbours.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{title}</h3>
      <ul className="neighbours">
        {neighbours.map(({ link, card }) => (
          <li key={link.id} className="neighbour-line">
            <Button className="neighbour" onPress={() => goToCard(card.id)}>
              <b data-kind={card.kind}>{codes.get(card.id)}</b>
              <span>{card.text || details.emptyText}</span>
            </Button>
            <TooltipTrigger delay={600}>
              <Button
                className="icon-button neighbour-link"
                aria-label={details.openLink(codes.get(card.id) ?? '')}
                onPress={() => openLink(link.id)}
              >
                <LineSample evidence={link.evidence} />
              </Button>
              <Tooltip className="tooltip" offset={4}>
                {details.openLink(codes.get(card.id) ?? '')}
              </Tooltip>
            </TooltipTrigger>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The cards one link away, each a press from being selected, and their links likewise. */
export const Neighbours = memo(({ id }: { id: Id }) => {
  const { details } = useWords()
  const model = useSettledModel() ?? presentModel()
  const codes = codesOf(model, templateOf(model))
  const withCard = (links: readonly Link[], end: 'from' | 'to'): readonly Neighbour[] =>
    links.flatMap(link => {
      const card = model.elements.find(element => element.id === link[end])
      return card ? [{ link, card }] : []
    })
  return (
    <>
      <Cards title={details.comesFrom} neighbours={withCard(comesFrom(model, id), 'from')} codes={codes} />
      <Cards title={details.leadsTo} neighbours={withCard(leadsTo(model, id), 'to')} codes={codes} />
    </>
  )
})
