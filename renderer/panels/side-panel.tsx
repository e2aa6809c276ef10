import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { select, showPanel, useStore } from '../store'
import { useWords } from '../words'
import { ElementDetails } from './element-details'
import { IconButton } from './fields/icon-button'
import { InitiativePanel } from './initiative'
import { LinkDetails } from './link-details'

/** What the panel would show: one selected thing's details before the initiative's. */
const useContent = (): ReactNode => {
  const panel = useStore(at => at.panel)
  const only = useStore(at => (at.selection.size === 1 ? [...at.selection][0] : undefined))
  const element = useStore(at => at.history.present.elements.find(one => one.id === only))
  const link = useStore(at => at.history.present.links.find(one => one.id === only))
  if (element) return <ElementDetails key={element.id} element={element} />
  if (link) return <LinkDetails key={link.id} link={link} />
  return panel === 'initiative' ? <InitiativePanel /> : null
}

/** At the right, while it has something to show. It waits for a card to be typed before it makes the canvas smaller. */
export const SidePanel = () => {
  const { frame } = useWords().panels
  const content = useContent()
  const isTyping = useStore(at => at.editing !== null)
  const wasOpen = useRef(false)
  const isOpen = content !== null && (wasOpen.current || !isTyping)
  wasOpen.current = isOpen
  if (!isOpen) return null
  const close = () => {
    select([])
    showPanel(null)
  }
  return (
    <aside className="panel" aria-label={frame.details}>
      <div className="panel-close">
        <IconButton icon={X} label={frame.closePanel} onPress={close} />
      </div>
      {content}
    </aside>
  )
}
