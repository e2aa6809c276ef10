import './fold.css'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../../words'
import { type FoldName, toggleFold, useFolds } from './folds'

type Props = {
  readonly name: FoldName
  readonly label: string
  /** What is in it, in a few words; '' where nobody has said. */
  readonly says: string
  readonly children: ReactNode
}

/** One line of a card's details: its name and what it says, or, once pressed, the fields to say it in. */
export const Fold = ({ name, label, says, children }: Props) => {
  const isOpen = useFolds(at => at.open.has(name))
  const { details } = useWords()
  const id = useId()
  return (
    <section className="fold" data-fold={name} data-open={isOpen || undefined}>
      <h3 className="fold-title">
        <Button
          className="fold-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPress={() => toggleFold(name)}
        >
          <span className="fold-label">{label}</span>
          {!isOpen && (
            <span className="fold-says" data-unsaid={says === '' || undefined}>
              {says || details.notSaid}
            </span>
          )}
          <ChevronDown className="icon fold-arrow" aria-hidden />
        </Button>
      </h3>
      {isOpen && (
        <div id={id} className="fold-body">
          {children}
        </div>
      )}
    </section>
  )
}
