import { memo } from 'react'
import { commandOf } from '../../src/commands'
import type { Id } from '../../src/model/model'
import { useHere } from '../here'
import { shownKeys } from '../shown-keys'
import { useStore } from '../store'
import { useWords } from '../words'
import { drawLink } from './drag-link'
import { followPointer } from './pointer-drag'

/** The two edges links are drawn from: right, to what the card leads to; left, to what leads to it. */
export const CardEdges = memo(({ id }: { id: Id }) => {
  const { canvas } = useWords()
  const { platform } = useHere()
  const fixed = useStore(at => at.readOnly !== null)
  if (fixed) return null
  const [linkKeys = ''] = commandOf('edit.link').keys ?? []
  const keys = shownKeys(linkKeys, platform)
  return (['left', 'right'] as const).map(side => (
    <div
      key={side}
      className={`card-edge card-edge-${side}`}
      title={side === 'right' ? canvas.linkHandle(keys) : canvas.linkHandleBack}
      onPointerDown={event => {
        if (event.button !== 0) return
        event.stopPropagation()
        followPointer(event.nativeEvent, () => drawLink(id, side === 'left'))
      }}
    >
      <span className="card-dot" />
    </div>
  ))
})
