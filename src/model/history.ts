import type { Model } from './model'

/** What an edit is called in "Undo …" and "Redo …". */
export type EditName =
  | 'add-card'
  | 'add-linked-card'
  | 'edit-text'
  | 'move-card'
  | 'duplicate-card'
  | 'delete'
  | 'cut'
  | 'paste'
  | 'bring-in'
  | 'add-link'
  | 'tidy'
  | 'group'
  | 'ungroup'
  | 'rename-group'
  | 'change-kind'
  | 'edit-details'
  | 'edit-indicators'
  | 'edit-readings'
  | 'edit-people'
  | 'edit-initiative'
  | 'edit-partners'
  | 'edit-assumptions'
  | 'edit-factors'
  | 'edit-parking-lot'
  | 'move-item'
  | 'place-item'
  | 'list-cards'
  | 'page-setup'
  | 'template'
  | 'make-form'
  | 'bring-form'
  | 'change-form'
  | 'remove-form'
  | 'edit-form'
  | 'waive'
  | 'take-back-waiver'
  | 'mark'
  | 'take-back-mark'
  | 'keep-as-assumption'
  | 'park-question'
  | 'recover'
  | 'bring-back'
  | 'freeze-version'
  | 'remove-version'
  | 'merge'

export type Step = { readonly name: EditName; readonly model: Model }

/**
 * Undo as a value. `past` and `future` hold the models before and after `present`, each with the name of the
 * edit that lies between; nearest last in `past`, nearest first in `future`.
 */
export type History = {
  readonly past: readonly Step[]
  readonly present: Model
  readonly future: readonly Step[]
  /** The gesture the newest step belongs to; a further edit of the same gesture joins it. */
  readonly gesture: string | null
}

export const startHistory = (model: Model): History => ({
  past: [],
  present: model,
  future: [],
  gesture: null,
})

/**
 * Takes an edit's outcome as one step. An edit that changed nothing is none; edits that share a `gesture`
 * (a burst of typing in one card, one drag) are one.
 */
export const take = (
  history: History,
  name: EditName,
  model: Model,
  gesture: string | null = null,
): History => {
  if (model === history.present) return history
  const joins = gesture !== null && gesture === history.gesture
  return {
    past: joins ? history.past : [...history.past, { name, model: history.present }],
    present: model,
    future: [],
    gesture,
  }
}

/** Ends the current gesture, so that the next edit is a step of its own. */
export const endGesture = (history: History): History =>
  history.gesture === null ? history : { ...history, gesture: null }

/** One step back; the same history where there is none. */
export const undo = (history: History): History => {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    past: history.past.slice(0, -1),
    present: step.model,
    future: [{ name: step.name, model: history.present }, ...history.future],
    gesture: null,
  }
}

/** One step forward again; the same history where there is none. */
export const redo = (history: History): History => {
  const [step, ...future] = history.future
  if (!step) return history
  return {
    past: [...history.past, { name: step.name, model: history.present }],
    present: step.model,
    future,
    gesture: null,
  }
}

/** What undo and redo would take back or repeat; none where there is nothing to. */
export const nextUndo = (history: History): EditName | undefined => history.past.at(-1)?.name
export const nextRedo = (history: History): EditName | undefined => history.future[0]?.name
