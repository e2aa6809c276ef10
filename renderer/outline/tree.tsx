import {
  type FocusEvent,
  Fragment,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
  useId,
  useMemo,
  useRef,
} from 'react'
import type { Id } from '../../src/model/model'
import { useCanvas, workIn } from '../canvas/canvas-store'
import { clickCard, pressCard } from '../canvas/card-pointer'
import type { Scene } from '../canvas/scene'
import { openCard } from '../canvas/typing'
import { runCommand } from '../commands'
import { useSettledModel } from '../panels/details/settled'
import { select, state, useStore } from '../store'
import { isTextField } from '../typing-undo'
import { useWords } from '../words'
import { liftRows } from './drag-rows'
import { useRowKeyboard, useSelectionFollowed } from './follow'
import { rowsInView, useView } from './in-view'
import { openMenu, outlineKey } from './outline-keys'
import { rowStoodOn, turn, useOutline } from './outline-store'
import { OutlineRow } from './row'
import { rowName } from './row-name'
import { type Row, rowsOf } from './rows'
import { walkTo } from './walk-rows'

const useRows = (scene: Scene, lifted: readonly Id[]): readonly Row[] => {
  const words = useWords()
  const language = useStore(at => at.settings.language)
  const closed = useOutline(at => at.closed)
  const links = useOutline(at => at.links)
  const turned = useOutline(at => at.turned)
  return useMemo(
    () => rowsOf(scene, { closed, links, turned }, words, language, lifted),
    [scene, closed, links, turned, words, language, lifted],
  )
}

/** The row one stands on; where it does not show, the one it would be under. */
const useCurrent = (rows: readonly Row[]): Row | undefined => {
  const spot = useCanvas(at => at.spot)
  const on = useOutline(at => at.on)
  const keys = [rowStoodOn(spot, on), rowStoodOn(spot, null)]
  return rows.find(row => row.key === keys[0]) ?? rows.find(row => row.key === keys[1]) ?? rows[0]
}

const none: readonly Id[] = []

/** Coming in by keyboard selects the row's card or link, as coming to the canvas does. */
const onFocus = (event: FocusEvent, row: Row): void => {
  workIn('outline')
  if (event.currentTarget.contains(event.relatedTarget) || !event.target.matches(':focus-visible')) return
  if (row.type !== 'lane' && state().selection.size === 0) select([row.id])
}

const onPointerDown = (event: PointerEvent, row: Row): void => {
  if (row.type === 'card') pressCard(event.nativeEvent, row.id, liftRows)
}

const onClick = (event: MouseEvent, row: Row): void => {
  if (event.target instanceof Element && event.target.closest('.row-fold')) {
    // One cannot stand on a row that does not show.
    if (row.isOpen) walkTo(row)
    turn(row)
  } else if (row.type === 'card') clickCard(event.nativeEvent, row.id)
  else walkTo(row)
}

const onDoubleClick = (_event: MouseEvent, row: Row): void => {
  if (row.type === 'card') openCard(row.id)
  else if (row.type === 'link') runCommand('edit.reason')
  else turn(row)
}

const onContextMenu = (event: MouseEvent, row: Row): void => {
  event.preventDefault()
  openMenu(row, event.clientX, event.clientY)
}

/** The rows, walked as one: a single tab stop. */
export const OutlineTree = ({ scene }: { scene: Scene }) => {
  const words = useWords()
  const helpId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const lifted = useCanvas(at => at.drop?.ids ?? none)
  const rows = useRows(scene, lifted)
  const current = useCurrent(rows)
  const selection = useStore(at => at.selection)
  const editing = useStore(at => at.editing)
  const isHere = useCanvas(at => at.pane === 'outline')
  const typing = useOutline(at => at.typing)
  useSelectionFollowed(scene, current)
  useRowKeyboard(ref, current)
  const read = useSettledModel() ?? scene.model
  const { top, bottom } = useView(ref)
  const { drawn, rest } = rowsInView(rows, top, bottom, current)

  /** Does something with the row an event is about; a text field in it keeps its own. */
  const about =
    <E extends SyntheticEvent>(act: (event: E, row: Row) => void) =>
    (event: E) => {
      if (!(event.target instanceof Element) || isTextField(event.target)) return
      const key = event.target.closest('[data-row]')?.getAttribute('data-row')
      const row = rows.find(one => one.key === key)
      if (row) act(event, row)
    }
  return (
    <>
      <p id={helpId} className="unseen">
        {words.outline.help}
      </p>
      <div
        ref={ref}
        className="outline-rows"
        role="tree"
        aria-label={words.outline.title}
        aria-describedby={helpId}
        aria-multiselectable
        data-outline=""
        onFocus={about(onFocus)}
        onPointerDown={about(onPointerDown)}
        onClick={about(onClick)}
        onDoubleClick={about(onDoubleClick)}
        onContextMenu={about(onContextMenu)}
        onKeyDown={about((event, row) => outlineKey(event.nativeEvent, rows, row))}
      >
        {drawn.map(({ row, gap }) => (
          <Fragment key={row.key}>
            {gap > 0 && <div style={{ height: gap }} />}
            <OutlineRow
              isLifted={row.type === 'card' && lifted.includes(row.id)}
              row={row}
              name={rowName(scene, read, words, row)}
              isSelected={row.type !== 'lane' && selection.has(row.id)}
              isCurrent={row === current}
              isTyping={row.type === 'card' ? isHere && editing === row.id : typing === row.key}
            />
          </Fragment>
        ))}
        {rest > 0 && <div style={{ height: rest }} />}
      </div>
    </>
  )
}
