import './zoom.css'
import { useStore as useFlow } from '@xyflow/react'
import { type LucideIcon, Maximize2, Minus, Plus } from 'lucide-react'
import { runCommand } from '../commands'
import { useWords } from '../words'

type ZoomCommand = 'view.zoom-in' | 'view.zoom-out' | 'view.fit'

const zoomOf = (at: { transform: [number, number, number] }): number => Math.round(at.transform[2] * 100)

/** How near the view is, and the ways to change it; their keys are the catalogue's. */
export const ZoomControl = () => {
  const { canvas, commands } = useWords()
  const percent = useFlow(zoomOf)
  const button = (id: ZoomCommand, Icon: LucideIcon) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={commands.labels[id]}
      title={commands.labels[id]}
      onClick={() => runCommand(id)}
    >
      <Icon size={14} aria-hidden="true" />
    </button>
  )
  return (
    <div className="zoom nopan">
      {button('view.zoom-out', Minus)}
      <button
        type="button"
        tabIndex={-1}
        className="zoom-percent"
        title={commands.labels['view.zoom-actual']}
        onClick={() => runCommand('view.zoom-actual')}
      >
        {canvas.percent(percent)}
      </button>
      {button('view.zoom-in', Plus)}
      {button('view.fit', Maximize2)}
    </div>
  )
}
