import { create } from 'zustand'
import { stepsIn } from '../../src/guide/guide'
import type { StepId } from '../../src/guide/steps'
import type { Id } from '../../src/model/model'
import { templateOf } from '../../src/templates/templates'
import { announce } from '../canvas/canvas-store'
import { presentModel, state } from '../store'
import { words } from '../words'

type Guide = {
  readonly isOpen: boolean
  /** The step one is at; kept while the guide is closed. */
  readonly step: StepId
  /** What stands in the bar, not captured yet. */
  readonly typed: string
  /** The card the step of links asks about. */
  readonly asked: Id | null
  /** The bar, or the button in its place, takes the keyboard as soon as it is on the screen. */
  readonly isWanted: boolean
}

export const useGuide = create<Guide>()(() => ({
  isOpen: false,
  step: 'purpose',
  typed: '',
  asked: null,
  isWanted: false,
}))

export const guideState = (): Guide => useGuide.getState()

/** The steps for this model, in the facilitator's order. */
const presentSteps = (): readonly StepId[] => stepsIn(state().settings.guide, templateOf(presentModel()))

/** Goes to a step and says its question; the keyboard goes along where the bar `isWanted`. */
export const toStep = (step: StepId, isWanted: boolean): void => {
  if (step === guideState().step) return
  useGuide.setState({ step, isWanted, asked: null })
  const { names, asks, said } = words().guide
  announce(said.step(names[step], asks[step]))
}

/** The next step, or the one before; at either end it stays. */
export const stepBy = (by: 1 | -1): void => {
  const steps = presentSteps()
  const next = steps[steps.indexOf(guideState().step) + by]
  if (next) toStep(next, true)
}

export const wantBar = (): void => useGuide.setState({ isWanted: true })
export const typeInBar = (typed: string): void => useGuide.setState({ typed })
export const openGuide = (): void => useGuide.setState({ isOpen: true, isWanted: true })

/** Opens the guide, or closes it where it shows. What stands in the bar stays there. */
export const toggleGuide = (): void => {
  if (!guideState().isOpen) {
    openGuide()
    return
  }
  // The keyboard would be left nowhere.
  if (document.activeElement?.closest('.guide')) document.querySelector<HTMLElement>('[data-canvas]')?.focus()
  useGuide.setState({ isOpen: false })
}
