import { type MouseEvent, memo, useMemo } from 'react'
import type { Connector } from '../../src/layout/layout'
import type { Id } from '../../src/model/model'
import { select, state, useStore } from '../store'
import { useWords } from '../words'
import { useCanvas } from './canvas-store'
import { litChain } from './chain'
import { touches, useDrawn } from './drawn'
import { headOf, lineOf } from './line'
import { linkName } from './link-words'
import { LinkMarks } from './mark-tags'
import type { Scene } from './scene'

const linkAt = ({ target }: MouseEvent): Id | null | undefined =>
  target instanceof Element ? target.closest('[data-link]')?.getAttribute('data-link') : null

const clickLink = (event: MouseEvent): void => {
  const id = linkAt(event)
  if (!id) return
  const { selection } = state()
  if (!(event.shiftKey || event.ctrlKey || event.metaKey)) select([id])
  else select(selection.has(id) ? [...selection].filter(one => one !== id) : [...selection, id])
}

/** The context menu of a link, which is selected by asking for it. */
const menuOnLink = (event: MouseEvent): void => {
  const id = linkAt(event)
  if (!id) return
  event.preventDefault()
  if (!state().selection.has(id)) select([id])
  useCanvas.setState({ menu: { about: { kind: 'link', id }, x: event.clientX, y: event.clientY } })
}

type Props = {
  readonly connector: Connector
  readonly evidence: string
  readonly name: string
  readonly marks: string
}

/** A link, drawn by the layout's own route; its line says how strong the evidence is. */
const ConnectorLine = memo(({ connector, evidence, name, marks }: Props) => {
  const line = lineOf(connector.path)
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a drawn line, with its name
    <g
      className={`connector${marks}`}
      role="img"
      aria-label={name}
      data-link={connector.link}
      data-evidence={evidence || undefined}
    >
      <path className="connector-reach" d={line} />
      <path className="connector-line" d={line} />
      <path className="connector-head" d={headOf(connector.path)} />
      <LinkMarks id={connector.link} path={connector.path} />
    </g>
  )
})

/** Lines glide to their place as long as there are no more than the eye follows. */
const followed = 80

type Shown = { readonly scene: Scene }

/** Nearly every letter typed leaves the lines as they are. */
const sameLines = ({ scene: one }: Shown, { scene: other }: Shown): boolean =>
  one.layout.connectors === other.layout.connectors &&
  one.model.links === other.model.links &&
  one.model.marks === other.model.marks

/** The links that come into view, in one drawing under the cards; those of what is selected, and those marked, lie on top. */
export const Connectors = memo(({ scene: { model, layout } }: Shown) => {
  const words = useWords()
  const drawn = useDrawn()
  const chain = useStore(litChain)
  const selection = useStore(at => at.selection)
  const { connectors } = layout
  const inView = useMemo(() => connectors.filter(({ box }) => touches(drawn, box)), [connectors, drawn])
  const evidences = useMemo(() => new Map(model.links.map(link => [link.id, link.evidence])), [model.links])
  const codeOf = (id: Id): string => layout.cards.get(id)?.code ?? ''
  const isLit = (id: Id): boolean => chain?.has(id) ?? false
  const marked = useMemo(() => new Set(model.marks.map(mark => mark.about)), [model.marks])
  const rise = (id: Id): number => Number(isLit(id)) + Number(marked.has(id))
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each line in it says what it is
    // biome-ignore lint/a11y/useKeyWithClickEvents: links are reached by keyboard from their cards
    <svg
      className={`connectors${inView.length > followed ? ' are-many' : ''}`}
      onClick={clickLink}
      onContextMenu={menuOnLink}
    >
      {inView
        .toSorted((one, two) => rise(one.link) - rise(two.link))
        .map(connector => {
          const { link, from, to } = connector
          const evidence = evidences.get(link) ?? ''
          const standing = chain && (isLit(link) ? ' is-lit' : ' is-dim')
          return (
            <ConnectorLine
              key={link}
              connector={connector}
              evidence={evidence}
              name={linkName(words, codeOf(from), codeOf(to), evidence)}
              marks={`${selection.has(link) ? ' is-selected' : ''}${standing ?? ''}`}
            />
          )
        })}
    </svg>
  )
}, sameLines)
