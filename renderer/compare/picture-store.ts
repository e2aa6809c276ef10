import { create } from 'zustand'

/** How near one looks at the picture of two models, for the moment. */
type PictureState = {
  /** 1 is the cards' own size; null for as near as the whole width allows, if cards can be read so. */
  readonly zoom: number | null
  /** How near that is. */
  readonly fitting: number
  /** How near all of it fits the window. */
  readonly whole: number
}

export const usePicture = create<PictureState>()(() => ({ zoom: null, fitting: 1, whole: 1 }))

/** Smaller than this, cards cannot be read. */
const readable = 0.6
const farthest = 0.1
const closest = 2
const step = 1.2

const within = (zoom: number, least: number, most: number): number => Math.max(least, Math.min(most, zoom))

/** Keeps in mind how near all of the picture fits across, and down. */
export const fitPicture = (across: number, down: number): void =>
  usePicture.setState({
    fitting: within(across, readable, 1),
    whole: within(Math.min(across, down), farthest, 1),
  })

/** As near as this; null for as near as the whole width allows. */
export const zoomPicture = (zoom: number | null): void => usePicture.setState({ zoom })

/** All of it at once. */
export const showWholePicture = (): void => usePicture.setState(({ whole }) => ({ zoom: whole }))

/** A step nearer (1) or farther (-1). */
export const zoomPictureBy = (steps: number): void =>
  usePicture.setState(({ zoom, fitting }) => ({
    zoom: within((zoom ?? fitting) * step ** steps, farthest, closest),
  }))
