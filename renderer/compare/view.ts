import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Box } from '../../src/layout/geometry'
import type { Layout } from '../../src/layout/layout'
import { fitPicture, usePicture, zoomPicture } from './picture-store'

/** Kept free around the lanes. */
export const around = 32
/** What is drawn follows the view in steps of so many px. */
const step = 256

export type View = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const nowhere: View = { left: 0, top: 0, width: 0, height: 0 }

/** The part of a scrolled place that is in view, in steps. */
export const useView = (place: RefObject<HTMLElement | null>): readonly [View, () => void] => {
  const [view, setView] = useState(nowhere)
  const look = () => {
    const { current } = place
    if (!current) return
    const next: View = {
      left: Math.floor(current.scrollLeft / step) * step,
      top: Math.floor(current.scrollTop / step) * step,
      width: current.clientWidth,
      height: current.clientHeight,
    }
    setView(view => (JSON.stringify(view) === JSON.stringify(next) ? view : next))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks at what stands there now
  useEffect(() => {
    if (!place.current) return
    const watch = new ResizeObserver(look)
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [])
  return [view, look]
}

/** Whether a box is in view, or nearly. */
export const isSeen = (box: Box, { left, top, width, height }: View, zoom: number): boolean =>
  (box.x + box.width) * zoom + around >= left &&
  box.x * zoom + around <= left + width + step &&
  (box.y + box.height) * zoom + around >= top &&
  box.y * zoom + around <= top + height + step

/** How near the picture is; what stood in the middle stays there when that changes. */
export const useZoom = (
  place: RefObject<HTMLElement | null>,
  { width, height }: View,
  layout: Layout,
): number => {
  const zoom = usePicture(at => at.zoom ?? at.fitting)
  const before = useRef(zoom)
  useEffect(() => {
    if (width > 0) fitPicture((width - 2 * around) / layout.width, (height - 2 * around) / layout.height)
  }, [layout, width, height])
  useEffect(() => () => zoomPicture(null), [])
  useLayoutEffect(() => {
    const { current: stage } = place
    const nearer = zoom / before.current
    before.current = zoom
    if (!stage || nearer === 1) return
    const kept = (start: number, room: number) => (start + room / 2 - around) * nearer + around - room / 2
    stage.scrollTo({
      left: kept(stage.scrollLeft, stage.clientWidth),
      top: kept(stage.scrollTop, stage.clientHeight),
    })
  }, [place, zoom])
  return zoom
}
