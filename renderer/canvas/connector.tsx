import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from '../store'
import { standing } from './chain'
import { headOf, lineOf } from './line'
import { LinkMarks } from './mark-tags'
import type { ConnectorEdge } from './to-flow'

/** A link, drawn by the layout's own route; its line says how strong the evidence is. */
export const ConnectorLine = memo(({ id, data, selected }: EdgeProps<ConnectorEdge>) => {
  const chain = useStore(at => standing(at, id))
  if (!data) return null
  const { connector, evidence } = data
  const line = lineOf(connector.path)
  const marks = ['connector', selected && 'is-selected', chain !== 'plain' && `is-${chain}`]
  return (
    <g className={marks.filter(Boolean).join(' ')} data-link={id} data-evidence={evidence || undefined}>
      <path className="connector-reach" d={line} />
      <path className="connector-line" d={line} />
      <path className="connector-head" d={headOf(connector.path)} />
      <LinkMarks id={id} path={connector.path} />
    </g>
  )
})
