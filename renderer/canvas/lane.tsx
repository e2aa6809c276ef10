import { Plus } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { Lane as LaneBox } from '../../src/layout/layout'
import { screenSizes } from '../../src/layout/screen'
import type { Span } from '../../src/templates/template'
import { useStore } from '../store'
import { useWords } from '../words'
import { isWanted, standOn, useCanvas } from './canvas-store'
import { addCardTo } from './typing'

type Props = {
  readonly lane: LaneBox
  /** The heading it stands under with its neighbours. */
  readonly under: Span | undefined
  /** Nothing stands in the whole model yet, and this is the lane to begin with. */
  readonly invites: boolean
}

/** One of the template's columns: its ground, its heading, and, while it is empty, its question. */
export const Lane = memo(({ lane, under, invites }: Props) => {
  const { column, box, cards } = lane
  const words = useWords()
  const language = useStore(at => at.settings.language)
  const fixed = useStore(at => at.readOnly !== null)
  const ref = useRef<HTMLDivElement>(null)
  const id = column?.id ?? ''
  const wanted = useCanvas(at => isWanted(at, 'lane', id))
  const aimed = useCanvas(at => at.drop !== null && at.drop.columnId === id)
  useEffect(() => {
    if (!wanted) return
    ref.current?.focus({ preventScroll: true })
    useCanvas.setState({ wanted: null })
  }, [wanted])

  const label = column?.label[language] ?? words.model.notPlaced
  const name = under ? words.template.lane(under.label[language], label) : label
  const place = { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }
  return (
    <div className={`lane${column ? '' : ' lane-not-placed'}${aimed ? ' is-aimed' : ''}`} style={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a lane is no form's fieldset */}
      <div
        ref={ref}
        className="lane-head"
        role="group"
        aria-label={words.canvas.laneName(name, cards.length)}
        tabIndex={-1}
        data-lane={id}
        data-kind={column?.takes[0]}
        style={{ height: screenSizes.headingHeight - 12 }}
        onFocus={() => standOn({ type: 'lane', id })}
      >
        <h2 className="lane-label">
          <span>{label}</span>
          {cards.length > 0 && <span className="lane-count">{cards.length}</span>}
        </h2>
        {column && <p className="lane-plain">{column.plain[language]}</p>}
        {column && !fixed && (
          <button
            type="button"
            className="lane-add"
            tabIndex={-1}
            aria-label={words.canvas.addTo(label)}
            title={words.canvas.addTo(label)}
            onClick={() => addCardTo(id, cards.length)}
          >
            <Plus size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      {column && cards.length === 0 && !fixed && (
        <button
          type="button"
          className={`lane-prompt${invites ? ' is-inviting' : ''}`}
          tabIndex={-1}
          data-kind={column.takes[0]}
          onClick={() => addCardTo(id, 0)}
        >
          {column.prompt[language]}
          {invites && <span className="lane-start">{words.canvas.startHere}</span>}
        </button>
      )}
    </div>
  )
})
