import './strip.css'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { listEdits } from '../../src/model/edits/drawer'
import { type ListName, listNames } from '../../src/model/model'
import { useStore } from '../store'
import { useWords } from '../words'
import { backToCanvas } from './back-to-canvas'
import { IconButton } from './fields/icon-button'
import { ShortList } from './short-list'
import { closeLists, listTitle, openList, useLists } from './short-lists'

/** A list by its name and how much it holds: a press opens it, and while all are folded a card may be dropped on it. */
const Folded = ({ list }: { list: ListName }) => {
  const words = useWords()
  const isOpen = useLists(at => at.isOpen)
  const isAimed = useLists(at => !at.isOpen && at.aim?.list === list)
  const count = useStore(at => listEdits[list].items(at.history.present).length)
  return (
    <Button
      className={isAimed ? 'strip-list is-aimed' : 'strip-list'}
      onPress={() => openList(list)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? 'short-lists' : undefined}
      {...(isOpen ? {} : { 'data-list': list })}
    >
      {listTitle(words, list)} <span className="strip-count">{count}</span>
    </Button>
  )
}

/** Under the canvas: the short lists, folded to their counts or open as a drawer, and the model at a glance. */
export const Strip = ({ children }: { children?: ReactNode }) => {
  const { panels, drawer } = useWords()
  const isOpen = useLists(at => at.isOpen)
  const { elements, links } = useStore(at => at.history.present)
  return (
    <section className="strip" aria-label={panels.frame.status}>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape steps back from the lists' own fields and buttons
        <div className="lists" id="short-lists" onKeyDown={backToCanvas}>
          {listNames.map(list => (
            <ShortList key={list} list={list} />
          ))}
        </div>
      )}
      <div className="strip-line">
        {listNames.map(list => (
          <Folded key={list} list={list} />
        ))}
        {isOpen && <IconButton icon={ChevronDown} label={drawer.hide} onPress={closeLists} />}
        <p className="strip-counts">{panels.frame.counts(elements.length, links.length)}</p>
        {children}
      </div>
    </section>
  )
}
