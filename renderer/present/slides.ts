import { create } from 'zustand'
import type { Id, Model } from '../../src/model/model'
import { type Direction, placeOf, type Step, storyOf } from '../../src/model/story'
import { goTo } from '../canvas/canvas-store'
import { revealSpot } from '../canvas/spots'
import { closeCard } from '../canvas/typing'
import { presentModel, select, showDialog, state } from '../store'
import { showRest } from './arrange'

/** One screen of Present: a step of the story, or what stands before the first or after the last. */
export type Slide = { readonly key: string; readonly step: Step | null }

export const opening: Slide = { key: 'opening', step: null }
export const ending: Slide = { key: 'ending', step: null }

type Place = {
  readonly documentId: Id
  readonly direction: Direction
  /** The slide one stands on, by its key. */
  readonly at: string
}

/** Where one stands, and where one stood when Present was last left. */
export const usePresent = create<Place>()(() => ({ documentId: '', direction: 'backwards', at: opening.key }))

type Told = Pick<Model, 'elements' | 'links' | 'template' | 'templates'>
let kept: (Told & { readonly direction: Direction; readonly slides: readonly Slide[] }) | null = null

/** All slides in their order; an empty model has only the first. Marks change none of them. */
export const slidesOf = (model: Told, direction: Direction): readonly Slide[] => {
  const { elements, links, template, templates } = model
  const same =
    kept?.elements === elements &&
    kept.links === links &&
    kept.template === template &&
    kept.templates === templates &&
    kept.direction === direction
  if (kept && same) return kept.slides
  const steps = storyOf(model, direction).map(step => ({ key: step.key, step }))
  const slides = steps.length === 0 ? [opening] : [opening, ...steps, ending]
  kept = { elements, links, template, templates, direction, slides }
  return slides
}

/** The place of a slide among the others; the first where it is no longer there. */
export const indexOf = (slides: readonly Slide[], key: string): number =>
  Math.max(
    0,
    slides.findIndex(slide => slide.key === key),
  )

const slidesNow = (): readonly Slide[] => slidesOf(presentModel(), usePresent.getState().direction)

const standAt = (index: number): void => {
  const slides = slidesNow()
  const slide = slides[Math.min(Math.max(index, 0), slides.length - 1)]
  if (slide) usePresent.setState({ at: slide.key })
}

const here = (): number => indexOf(slidesNow(), usePresent.getState().at)

/** On to the next slide, once the whole of this one has been seen. */
export const goOn = (): void => {
  if (!showRest()) standAt(here() + 1)
}
export const goBack = (): void => standAt(here() - 1)
export const goToFirst = (): void => standAt(0)
export const goToLast = (): void => standAt(slidesNow().length - 1)

/** The slide about a card or a link; null where there is none. */
const slideAbout = (id: Id): Slide | null => {
  const slides = slidesNow()
  const place = placeOf(
    slides.flatMap(({ step }) => step ?? []),
    id,
  )
  // Before the first step stands the opening.
  return place < 0 ? null : (slides[place + 1] ?? null)
}

/** Tells the model the other way, and stays with the same card. */
export const turn = (direction: Direction): void => {
  const { step } = slidesNow()[here()] ?? opening
  usePresent.setState({ direction })
  if (step && slidesNow().every(({ key }) => key !== step.key))
    usePresent.setState({ at: slideAbout(step.card)?.key ?? opening.key })
}

const isPresenting = (): boolean => state().dialog?.kind === 'present'

/** Back to the canvas, with the card that was told of selected. */
export const stopPresenting = (): void => {
  if (!isPresenting()) return
  const { step } = slidesNow()[here()] ?? opening
  showDialog(null)
  if (!step) return
  const spot = { type: 'card', id: step.card } as const
  select([step.card])
  revealSpot(spot)
  // The canvas takes the keyboard again once nothing stands over it.
  requestAnimationFrame(() => goTo(spot))
}

/** Begins at what is selected, else where this document was left, else before the first step. */
const startPresenting = (): void => {
  closeCard(false)
  const { id: documentId } = presentModel()
  const before = usePresent.getState()
  const isKnown = before.documentId === documentId && before.at !== ending.key
  usePresent.setState({ documentId, ...(isKnown ? {} : { at: opening.key, direction: 'backwards' }) })
  const [only, ...others] = state().selection
  const about = only !== undefined && others.length === 0 ? slideAbout(only) : null
  if (about) usePresent.setState({ at: about.key })
  showDialog({ kind: 'present' })
}

/** What a mark made at a step is about: its one link, or else its card. */
export const markedAt = ({ card, links, parts }: Step): Id =>
  parts === 1 && links.length === 1 ? (links[0]?.id ?? card) : card

export const togglePresenting = (): void => (isPresenting() ? stopPresenting() : startPresenting())
