import './mark-tags.css'
import { memo } from 'react'
import type { Path } from '../../src/layout/geometry'
import type { Id } from '../../src/model/model'
import { MarkSign } from '../marks/sign'
import { useStore } from '../store'
import { middleOf } from './line'

const useMarks = (about: Id) => useStore(at => at.history.present.marks).filter(mark => mark.about === about)

const Signs = ({ marks }: { marks: ReturnType<typeof useMarks> }) => (
  <p className="mark-tags" aria-hidden>
    {marks.map(({ id, mark }) => (
      <MarkSign key={id} mark={mark} />
    ))}
  </p>
)

/** What the room said of a card, on its upper edge. The card's own name says it too. */
export const CardMarks = memo(({ id }: { id: Id }) => {
  const marks = useMarks(id)
  return marks.length > 0 && <Signs marks={marks} />
})

/** What the room said of a link, halfway along it. The panel says it too. */
export const LinkMarks = ({ id, path }: { id: Id; path: Path }) => {
  const marks = useMarks(id)
  const { x, y } = middleOf(path)
  return (
    marks.length > 0 && (
      <foreignObject className="link-marks" x={x} y={y} width="1" height="1">
        <Signs marks={marks} />
      </foreignObject>
    )
  )
}
