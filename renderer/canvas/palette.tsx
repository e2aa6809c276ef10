import './palette.css'
import type { PointerEvent } from 'react'
import { screenCardHeight, screenSizes } from '../../src/layout/screen'
import { blankElement } from '../../src/model/blank'
import { type Kind, kinds } from '../../src/model/model'
import { newId } from '../powers'
import { useStore } from '../store'
import { useWords } from '../words'
import { liftNew } from './drag-cards'
import { KindIcon } from './kind-icon'
import { followPointer } from './pointer-drag'
import { addCard } from './typing'

const size = { width: screenSizes.cardWidth, height: screenCardHeight(1) }

const PaletteItem = ({ kind }: { kind: Kind }) => {
  const words = useWords()
  const name = words.model.kinds[kind]
  const fixed = useStore(at => at.readOnly !== null)
  const face = { kind, code: '', label: name, owner: '', lines: [], ask: words.canvas.asks[kind] }
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || fixed) return
    followPointer(event.nativeEvent, () => liftNew(blankElement(newId(), kind), kind, face, size))
  }
  return (
    <button
      type="button"
      className="palette-item"
      data-kind={kind}
      disabled={fixed}
      title={words.canvas.paletteHint(name)}
      onPointerDown={press}
      onClick={() => addCard(kind)}
    >
      <span className="palette-card">
        <KindIcon kind={kind} size={14} />
      </span>
      {name}
    </button>
  )
}

/** The kinds of card, to be dragged into a lane, or pressed to add one. */
export const Palette = () => (
  <div className="palette">
    {kinds.map(kind => (
      <PaletteItem key={kind} kind={kind} />
    ))}
  </div>
)
