import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { canvasState, standOn, useCanvas } from '../canvas/canvas-store'
import type { Scene } from '../canvas/scene'
import { laneId } from '../canvas/walk'
import { useStore } from '../store'
import { outlineState, rowStoodOn, showCards, useOutline } from './outline-store'
import type { Row } from './rows'
import { standOnLink } from './walk-rows'

/** Stands where the canvas, or whatever else selects a card or a link, is; and opens what that row is under. */
export const useSelectionFollowed = ({ model, layout }: Scene, current: Row | undefined): void => {
  const selection = useStore(at => at.selection)
  const spot = useCanvas(at => at.spot)
  const card = spot?.type === 'card' ? layout.cards.get(spot.id) : undefined
  const lane = card && laneId(layout, card.lane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected counts, not what moves about it
  useLayoutEffect(() => {
    const [only] = selection
    if (only === undefined || selection.size > 1 || (current?.type !== 'lane' && current?.id === only)) return
    const link = model.links.find(({ id }) => id === only)
    if (link) standOnLink(link)
    else standOn({ type: 'card', id: only })
  }, [selection])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a lane closed by hand stays so while one stands still
  useLayoutEffect(() => {
    if (lane !== undefined) showCards(lane)
  }, [spot, lane])
}

/** Keeps the keyboard, and the view, with the row one stands on. */
export const useRowKeyboard = (tree: RefObject<HTMLElement | null>, current: Row | undefined): void => {
  const selection = useStore(at => at.selection)
  const isFree = useStore(at => at.editing === null)
  const wanted = useCanvas(at => at.pane === 'outline' && at.wanted !== null)
  const typing = useOutline(at => at.typing)
  const key = current?.key
  const row = (): HTMLElement | null =>
    key === undefined ? null : (tree.current?.querySelector(`[data-row="${CSS.escape(key)}"]`) ?? null)
  const has = (): boolean => tree.current?.contains(document.activeElement) ?? false
  // The row it was in may be another, or gone, once this is drawn.
  const had = has()
  useEffect(() => {
    const isAwaited = wanted && rowStoodOn(canvasState().spot, outlineState().on) === key
    if (!isFree || typing !== null || !(isAwaited || (had && !has()))) return
    row()?.focus({ preventScroll: true })
    row()?.scrollIntoView({ block: 'nearest' })
    useCanvas.setState({ wanted: null })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row is brought into view when one comes to it
  useLayoutEffect(() => {
    row()?.scrollIntoView({ block: 'nearest' })
  }, [key, selection])
}
