import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from '../store'
import { useWords } from '../words'
import { ShortList } from './short-list'
import { toggleLists, useLists } from './short-lists'

/** Under the canvas: the short lists, folded to their counts or open, and the model at a glance. */
export const Strip = ({ children }: { children?: ReactNode }) => {
  const { panels, model } = useWords()
  const isOpen = useLists(at => at.isOpen)
  const { assumptions, externalFactors, elements, links } = useStore(at => at.history.present)
  const Arrow = isOpen ? ChevronDown : ChevronUp
  return (
    <section className="strip" aria-label={panels.frame.status}>
      {isOpen && (
        <div className="lists" id="short-lists">
          <ShortList list="assumption" />
          <ShortList list="factor" />
        </div>
      )}
      <div className="strip-line">
        <Button
          className="strip-button"
          onPress={toggleLists}
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'short-lists' : undefined}
        >
          <span>
            {model.assumptions} {assumptions.length}
          </span>
          <span>
            {model.externalFactors} {externalFactors.length}
          </span>
          <Arrow className="icon" aria-hidden />
          <span className="unseen">{isOpen ? panels.lists.hide : panels.lists.show}</span>
        </Button>
        <p className="strip-counts">{panels.frame.counts(elements.length, links.length)}</p>
        {children}
      </div>
    </section>
  )
}
