import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { IconButton } from '../panels/fields/icon-button'
import { TextLine } from '../panels/fields/text'
import { useStore } from '../store'
import { useWords } from '../words'

type Props = {
  readonly label: string
  readonly name: string
  readonly onRename: (name: string) => void
  readonly place: number
  readonly count: number
  /** None: it stands where it stands. */
  readonly onMove?: (index: number) => void
  /** None: it cannot go. */
  readonly onRemove?: (() => void) | undefined
  /** What stands under its name. */
  readonly says?: string
  readonly isOpen?: boolean
  readonly onOpen?: (isOpen: boolean) => void
  readonly children?: ReactNode
}

/** One part of a form: its name, typed in place; Alt with an arrow moves it, as its buttons do; and more, once opened. */
export const PartRow = ({ label, name, onRename, place, count, onMove, onRemove, ...more }: Props) => {
  const says = useWords().ownForms
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { isOpen = false, onOpen, says: under, children } = more
  const what = name.trim() || label
  const move = (index: number) => {
    if (index >= 0 && index < count) onMove?.(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (!isMove || isReadOnly) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? place - 1 : place + 1)
  }
  return (
    <li className="form-part" onKeyDown={onKeyDown}>
      <div className="form-part-head">
        {onOpen && (
          <IconButton
            icon={isOpen ? ChevronDown : ChevronRight}
            label={says.more(what)}
            isExpanded={isOpen}
            onPress={() => onOpen(!isOpen)}
          />
        )}
        <TextLine label={label} unseenLabel lines="wrap" value={name} onChange={onRename} />
        {!isReadOnly && (
          <div className="form-part-tools">
            {onMove && (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={says.moveUp(what)}
                  onPress={() => move(place - 1)}
                  isDisabled={place === 0}
                />
                <IconButton
                  icon={ArrowDown}
                  label={says.moveDown(what)}
                  onPress={() => move(place + 1)}
                  isDisabled={place === count - 1}
                />
              </>
            )}
            {onRemove && <IconButton icon={X} label={says.removePart(what)} onPress={onRemove} />}
          </div>
        )}
      </div>
      {under !== undefined && <p className="form-part-says">{under}</p>}
      {isOpen && <div className="form-part-more">{children}</div>}
    </li>
  )
}
