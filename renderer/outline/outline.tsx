import './outline.css'
import { X } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useScene } from '../canvas/scene'
import { runCommand } from '../commands'
import { IconButton } from '../panels/fields/icon-button'
import { useWords } from '../words'
import { showLinks, useOutline } from './outline-store'
import { OutlineTree } from './tree'

const Pane = () => {
  const { outline } = useWords()
  const scene = useScene()
  const links = useOutline(at => at.links)
  return (
    <section className="outline" aria-label={outline.title}>
      <div className="outline-head">
        <h2 className="outline-title">{outline.title}</h2>
        <ToggleButton className="outline-links" isSelected={links} onChange={showLinks}>
          {outline.showLinks}
        </ToggleButton>
        <IconButton icon={X} label={outline.close} onPress={() => runCommand('view.outline')} />
      </div>
      {scene && <OutlineTree scene={scene} />}
    </section>
  )
}

/** The model as text, beside the canvas, while the person wants it. */
export const Outline = () => {
  const isOpen = useOutline(at => at.isOpen)
  return isOpen && <Pane />
}

/** Opens the outline, or closes it where it shows. */
export const OutlineButton = () => {
  const { outline } = useWords()
  const isOpen = useOutline(at => at.isOpen)
  return (
    <ToggleButton className="rail-button" isSelected={isOpen} onChange={() => runCommand('view.outline')}>
      {outline.title}
    </ToggleButton>
  )
}
