import { base64, bytesOfBase64 } from '../base64'
import { type Picture, readPicture } from '../images/picture'
import type { Box } from '../layout/geometry'
import type { Id, Image, Model } from '../model/model'
import { wordsOf } from '../words/words'
import type { ImageMark } from './drawing'
import type { Kit } from './kit'
import type { Style } from './text'

/** A form's logo, ready to be drawn. */
export type Logo = {
  readonly type: Picture['type']
  /** Width by height. */
  readonly shape: number
  /** In base64. */
  readonly data: string
  /** What it shows; '' where nobody has said. */
  readonly alt: string
}

/** A picture as it is drawn, and how many pixels it has. */
type Drawn = Omit<Logo, 'alt'> & { readonly pixels: number }

const known = new WeakMap<Image, Drawn | 'not usable'>()

/** The logo of the form a model is shown in; null where that has none, or none that can be drawn. */
export const logoOf = ({ templates, images }: Pick<Model, 'templates' | 'images'>, form: Id): Logo | null => {
  const id = templates.find(one => one.id === form)?.logo ?? ''
  const image = images.find(one => one.id === id)
  if (!image) return null
  const drawn = drawnFrom(image)
  return drawn && { type: drawn.type, shape: drawn.shape, data: drawn.data, alt: image.alt }
}

/** How many pixels pictures have together. */
export const pixelsIn = (images: readonly Image[]): number =>
  images.reduce((sum, image) => sum + (drawnFrom(image)?.pixels ?? 0), 0)

const drawnFrom = (image: Image): Drawn | null => {
  const read = known.get(image) ?? look(image)
  known.set(image, read)
  return read === 'not usable' ? null : read
}

const look = ({ data }: Image): Drawn | 'not usable' => {
  const bytes = bytesOfBase64(data)
  // Nobody is told here: whoever opened the file or chose the picture was.
  const read = bytes && readPicture(bytes, wordsOf('en').file)
  if (!read?.ok) return 'not usable'
  const { type, width, height, bytes: own } = read.value
  return { type, shape: width / height, data: base64(own), pixels: width * height }
}

/** How high a logo is at most, as a multiple of the title's size. */
const most = 2.5
/** How much of the name's room it may take. */
const mostShare = 0.25
/** Between the logo and the name. */
const clear = 12
/** It is tried in so many sizes. */
const sizes = 9

/**
 * A logo's size, and how much it takes of the room the name and the purpose have: as large as the heading lets it be
 * without growing, since a page more would be too much for a logo. A square one is at least as high as a line of the name.
 * @param heightIn how high the heading is when name and purpose have this much room
 */
export const logoSize = (
  { shape }: Logo,
  room: number,
  heightIn: (room: number) => number,
  title: Style,
): { readonly width: number; readonly height: number; readonly takes: number } => {
  const full = heightIn(room)
  const least = title.leading
  const highest = Math.max(least, Math.min(full, most * title.size, (room * mostShare) / shape))
  const tried = Array.from({ length: sizes }, (_, i) => {
    const height = highest - ((highest - least) * i) / (sizes - 1)
    const width = Math.min(height * shape, room * mostShare)
    return { width, height: width / shape, takes: width + clear }
  })
  const fitting = tried.find(({ takes }) => heightIn(room - takes) <= full)
  const smallest = tried.at(-1)
  if (!smallest) throw new Error('A logo was tried in no size.')
  return fitting ?? smallest
}

/** A logo in its box; where nobody said what it shows, that it is a logo. */
export const logoMark = ({ type, data, alt }: Logo, box: Box, { words, ownLanguage }: Kit): ImageMark => {
  const said = alt.trim()
  return {
    type: 'image',
    role: 'figure',
    sections: [],
    about: null,
    language: said === '' ? ownLanguage : null,
    format: type,
    data,
    alt: said || words.page.logo,
    box,
  }
}
