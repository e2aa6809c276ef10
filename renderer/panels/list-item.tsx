import { GripVertical, X } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { blankElement } from '../../src/model/blank'
import { type ListItem as Item, listEdits } from '../../src/model/edits/drawer'
import type { Id, ListName } from '../../src/model/model'
import { liftItem } from '../canvas/drag-cards'
import { placeInList } from '../canvas/lists'
import { followPointer } from '../canvas/pointer-drag'
import { faceNow } from '../canvas/scene'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { GrowingText } from './fields/growing-text'
import { IconButton } from './fields/icon-button'
import { ItemAbout } from './item-about'
import { ItemMenu } from './item-menu'
import { itemGesture, leaveItem, listEditNames, startItem, typeIn, useLists } from './short-lists'

type Props = {
  readonly list: ListName
  readonly item: Item & { readonly about?: Id }
  readonly place: number
  readonly ids: readonly Id[]
}

/**
 * One item: typed in place, dragged by its grip or its words. Enter begins the next, Alt with an arrow moves it,
 * Ctrl or Cmd with Enter asks where to, Backspace ends an empty one.
 */
export const ListItem = ({ list, item, place, ids }: Props) => {
  const says = useWords().drawer
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isNext = useLists(at => at.typeIn === item.id)
  const isAimed = useLists(at => at.aim?.before === item.id)
  const [isAsking, setAsking] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const what = says.one[list]
  const isEmpty = item.text.trim() === ''

  useEffect(() => {
    if (!isNext) return
    area.current?.focus()
    typeIn(null)
  }, [isNext])

  const move = (index: number) => {
    if (index >= 0 && index < ids.length) placeInList(item.id, { list, index })
  }
  const remove = () => {
    edit(listEditNames[list], model => listEdits[list].remove(model, item.id))
    typeIn(ids[place - 1] ?? ids[place + 1] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.nativeEvent.isComposing) return
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (isMove) move(event.key === 'ArrowUp' ? place - 1 : place + 1)
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (event.ctrlKey || event.metaKey) setAsking(!isEmpty)
      else if (!isEmpty) startItem(list, place)
    } else if (event.key === 'Backspace' && item.text === '') remove()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const press = (event: PointerEvent) => {
    const { target } = event
    // In words that are being typed, the pointer selects.
    const isTyping = target === area.current && document.activeElement === target
    const isButton = target instanceof Element && target.closest('button') !== null
    const face = faceNow(blankElement(item.id, '', item.text))
    if (event.button !== 0 || isReadOnly || isEmpty || isTyping || isButton || !face) return
    followPointer(event.nativeEvent, () => {
      area.current?.blur()
      return liftItem(item, face, what)
    })
  }

  return (
    <li className={isAimed ? 'list-item is-aimed' : 'list-item'} data-item={item.id} onPointerDown={press}>
      <span className="list-grip" title={says.grip} aria-hidden>
        {!isReadOnly && <GripVertical className="icon" />}
      </span>
      <div className="list-words">
        <GrowingText
          ref={area}
          className="list-text"
          aria-label={says.item(what, place + 1)}
          value={item.text}
          readOnly={isReadOnly}
          onChange={event => {
            const text = event.target.value
            edit(
              listEditNames[list],
              model => listEdits[list].change(model, item.id, text),
              itemGesture(list, item.id),
            )
          }}
          onKeyDown={onKeyDown}
          onBlur={event => {
            // The item's own buttons are no way out of it.
            if (!event.currentTarget.closest('li')?.contains(event.relatedTarget)) leaveItem(list, item.id)
          }}
        />
        {item.about !== undefined && item.about !== '' && <ItemAbout id={item.about} />}
      </div>
      {!isReadOnly && (
        <div className="list-tools">
          {!isEmpty && (
            <ItemMenu
              list={list}
              id={item.id}
              place={place}
              count={ids.length}
              isOpen={isAsking}
              onOpenChange={setAsking}
            />
          )}
          <IconButton icon={X} label={says.remove(what, place + 1)} onPress={remove} />
        </div>
      )}
    </li>
  )
}
