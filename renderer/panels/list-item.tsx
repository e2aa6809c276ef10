import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../src/model/model'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { GrowingText } from './fields/growing-text'
import { IconButton } from './fields/icon-button'
import { itemGesture, type ListName, leaveItem, shortLists, startItem, typeIn, useLists } from './short-lists'

type Props = {
  readonly list: ListName
  readonly item: { readonly id: Id; readonly text: string }
  readonly place: number
  readonly ids: readonly Id[]
}

/** One assumption or factor: typed in place. Enter begins the next, Alt with an arrow moves it, Backspace ends an empty one. */
export const ListItem = ({ list, item, place, ids }: Props) => {
  const says = useWords().panels.lists
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isNext = useLists(at => at.typeIn === item.id)
  const area = useRef<HTMLTextAreaElement>(null)
  const edits = shortLists[list]
  const what = says[list]

  useEffect(() => {
    if (!isNext) return
    area.current?.focus()
    typeIn(null)
  }, [isNext])

  const move = (index: number) => {
    if (index < 0 || index >= ids.length) return
    edit(edits.name, model => edits.move(model, item.id, index))
    typeIn(item.id)
  }
  const remove = () => {
    edit(edits.name, model => edits.remove(model, item.id))
    typeIn(ids[place - 1] ?? ids[place + 1] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.nativeEvent.isComposing) return
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (isMove) move(event.key === 'ArrowUp' ? place - 1 : place + 1)
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (item.text.trim() !== '') startItem(list, place)
    } else if (event.key === 'Backspace' && item.text === '') remove()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <li className="list-item">
      <GrowingText
        ref={area}
        className="list-text"
        aria-label={says.item(what, place + 1)}
        value={item.text}
        readOnly={isReadOnly}
        onChange={event => {
          const text = event.target.value
          edit(edits.name, model => edits.change(model, item.id, text), itemGesture(list, item.id))
        }}
        onKeyDown={onKeyDown}
        onBlur={event => {
          // The item's own buttons are no way out of it.
          if (!event.currentTarget.closest('li')?.contains(event.relatedTarget)) leaveItem(list, item.id)
        }}
      />
      {!isReadOnly && (
        <div className="list-tools">
          <IconButton
            icon={ArrowUp}
            label={says.moveUp(what, place + 1)}
            onPress={() => move(place - 1)}
            isDisabled={place === 0}
          />
          <IconButton
            icon={ArrowDown}
            label={says.moveDown(what, place + 1)}
            onPress={() => move(place + 1)}
            isDisabled={place === ids.length - 1}
          />
          <IconButton icon={X} label={says.remove(what, place + 1)} onPress={remove} />
        </div>
      )}
    </li>
  )
}
