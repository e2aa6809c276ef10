import './lane-spans.css'
import { memo } from 'react'
import type { LaneSpan } from '../../src/layout/layout'
import { useStore } from '../store'

/** The template's headings over several lanes. */
export const LaneSpans = memo(({ spans }: { readonly spans: readonly LaneSpan[] }) => {
  const language = useStore(at => at.settings.language)
  return spans.map(({ span, box }) => (
    // Each lane says in its own name what it stands under.
    <div
      key={span.id}
      className="lane-span"
      aria-hidden="true"
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      {span.label[language]}
    </div>
  ))
})
