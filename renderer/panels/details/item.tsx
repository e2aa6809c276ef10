import './item.css'
import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components'
import type { Id } from '../../../src/model/model'
import { useStore } from '../../store'
import { useWords } from '../../words'
import { IconButton } from '../fields/icon-button'
import { openItem, useFolds } from './folds'

type Props = {
  readonly id: Id
  readonly title: string
  /** In a few words, below the title. */
  readonly says: ReactNode
  readonly onRemove: () => void
  /** Moves it by so many places; absent where the order says nothing. */
  readonly onMove?: (by: -1 | 1) => void
  readonly isFirst?: boolean
  readonly isLast?: boolean
  readonly children: ReactNode
}

/** One of several: a line that says it, and, once pressed, its fields. Alt with an arrow moves it, Delete removes it. */
export const Item = ({ id, title, says, onRemove, onMove, isFirst, isLast, children }: Props) => {
  const { details } = useWords()
  const isOpen = useFolds(at => at.item === id)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const bodyId = useId()
  return (
    <li className="item" data-item={id} data-open={isOpen || undefined}>
      <Button
        className="item-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onPress={() => openItem(isOpen ? null : id)}
        onKeyDown={event => {
          if (isReadOnly) return
          if (event.key === 'Delete') onRemove()
          else if (event.altKey && event.key === 'ArrowUp') onMove?.(-1)
          else if (event.altKey && event.key === 'ArrowDown') onMove?.(1)
        }}
      >
        <span className="item-words">
          <span className="item-title">{title}</span>
          {says}
        </span>
        <ChevronDown className="icon fold-arrow" aria-hidden />
      </Button>
      {isOpen && (
        <div id={bodyId} className="item-body fields">
          {children}
          {!isReadOnly && (
            <div className="item-tools">
              {onMove && (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={details.moveUp(title)}
                    onPress={() => onMove(-1)}
                    isDisabled={isFirst}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={details.moveDown(title)}
                    onPress={() => onMove(1)}
                    isDisabled={isLast}
                  />
                </>
              )}
              <Button className="button button-quiet" onPress={onRemove}>
                <Trash2 className="icon" aria-hidden />
                {details.remove}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
