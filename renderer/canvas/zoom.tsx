import './zoom.css'
import { type LucideIcon, Maximize2, Minus, Plus } from 'lucide-react'
import { runCommand } from '../commands'
import { useWords } from '../words'
import { useCanvas } from './canvas-store'

type ZoomCommand = 'view.zoom-in' | 'view.zoom-out' | 'view.fit'

/** How near the view is, and the ways to change it; their keys are the catalogue's. */
export const ZoomButtons = ({ percent }: { percent: number }) => {
  const { canvas, commands } = useWords()
  const button = (id: ZoomCommand, Icon: LucideIcon) => (
    <button
      type="button"
      aria-label={commands.labels[id]}
      title={commands.labels[id]}
      onClick={() => runCommand(id)}
    >
      <Icon size={14} aria-hidden="true" />
    </button>
  )
  return (
    <div className="zoom">
      {button('view.zoom-out', Minus)}
      <button
        type="button"
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

/** How near the canvas is. */
export const ZoomControl = () => <ZoomButtons percent={useCanvas(at => Math.round(at.zoom * 100))} />
