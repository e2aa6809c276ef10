import './details/details.css'
import type { ReactNode } from 'react'
import { useStore } from '../store'
import { useWords } from '../words'
import { backToCanvas } from './back-to-canvas'
import { ElementDetails } from './details/element-details'
import { LinkDetails } from './details/link-details'
import { WholeModel } from './whole-model'

/** The one selected thing's details; with none or several selected, the review or the initiative. */
const useContent = (): ReactNode => {
  const only = useStore(at => (at.selection.size === 1 ? [...at.selection][0] : undefined))
  const element = useStore(at => at.history.present.elements.find(one => one.id === only))
  const link = useStore(at => at.history.present.links.find(one => one.id === only))
  if (element) return <ElementDetails key={element.id} element={element} />
  if (link) return <LinkDetails key={link.id} link={link} />
  return <WholeModel />
}

const Content = () => {
  const { frame } = useWords().panels
  return (
    <aside className="panel" aria-label={frame.details} onKeyDown={backToCanvas}>
      {useContent()}
    </aside>
  )
}

/**
 * At the right, while the person wants it. It comes and goes by their command alone: were it to open by itself when a
 * card is selected, the cards would move under the pointer.
 */
export const SidePanel = () => {
  const isOpen = useStore(at => at.panel !== null)
  return isOpen && <Content />
}
