import { create } from 'zustand'
import type { ModelSheets } from '../work/jobs'

/** What the page view holds for the moment and no document knows. */
type PageState = {
  /** The pages as last laid out; null before the first time. */
  readonly sheets: ModelSheets | null
  /** The laying out was called off or went wrong: the model has gone on since. */
  readonly isBehind: boolean
  /** 1 is the paper's own size; null for as large as fits. */
  readonly zoom: number | null
  /** How near a whole page fits the window. */
  readonly fitting: number
}

export const usePage = create<PageState>()(() => ({ sheets: null, isBehind: false, zoom: null, fitting: 1 }))

const farthest = 0.25
const closest = 4
const step = 1.2

/** As near as this; null for as large as fits. */
export const zoomPage = (zoom: number | null): void => usePage.setState({ zoom })

/** A step nearer (1) or farther (-1). */
export const zoomPageBy = (steps: number): void =>
  usePage.setState(({ zoom, fitting }) => ({
    zoom: Math.min(closest, Math.max(farthest, (zoom ?? fitting) * step ** steps)),
  }))
