import { create } from 'zustand'
import type { CommandId } from '../src/commands'
import type { Read as ReadImport } from '../src/imports/importers'
import { blankModel } from '../src/model/blank'
import type { ListPlace } from '../src/model/edits/drawer'
import type { PastePlan } from '../src/model/edits/paste'
import { type EditName, endGesture, type History, redo, startHistory, take, undo } from '../src/model/history'
import type { Id, Model } from '../src/model/model'
import { type Settings, settingsFrom } from '../src/settings'
import { newId } from './powers'

/** What stands over the window, one at a time. */
export type Dialog =
  | { readonly kind: 'preferences' | 'problems' | 'shortcuts' | 'about' | 'find' | 'palette' }
  /** Choosing the form; `came` where the chosen one has just been brought in, or was there already. */
  | { readonly kind: 'template'; readonly chosen?: Id; readonly came?: 'new' | 'there' }
  | { readonly kind: 'present' }
  /** Another copy beside this document. */
  | { readonly kind: 'compare' }
  /** What the model was before. */
  | { readonly kind: 'versions' }
  /** How large pictures of the pages are to be. */
  | { readonly kind: 'picture' }
  /** Whether the model goes along inside its PDF. */
  | { readonly kind: 'attach' }
  /** Choosing a group for the selected cards. */
  | { readonly kind: 'group' }
  /** Choosing what `from` leads to. */
  | { readonly kind: 'link'; readonly from: Id }
  /** Choosing what leads to `to`. */
  | { readonly kind: 'link-back'; readonly to: Id }
  /** What another program's file would add, before it does. */
  | { readonly kind: 'bring-in'; readonly name: string; readonly read: ReadImport }
  /** A form of one's own, to be changed. */
  | { readonly kind: 'own-form'; readonly id: Id }
  /** What pasting would add, before it does. */
  | { readonly kind: 'paste'; readonly plan: PastePlan }
  /** Whether cards go into a list, where only their text has room. */
  | { readonly kind: 'list-cards'; readonly ids: readonly Id[]; readonly place: ListPlace }

export type Problem = { readonly id: string; readonly place: string; readonly says: string }

/** One sentence for the person at the keyboard, until it is waved away or the next one comes. */
type Notice = {
  readonly tone: 'done' | 'trouble'
  readonly says: string
  /** A command offered beside it. */
  readonly offers?: CommandId
}

export type State = {
  readonly history: History
  /** The model as its file has it; the document is edited while the present is another. */
  readonly saved: Model
  readonly fileName: string | null
  /** Where one works: on the canvas, or over the pages as they will print. */
  readonly place: 'model' | 'page'
  /** Why the document cannot be changed; null when it can. */
  readonly readOnly: string | null
  /** What was mended while reading the file. */
  readonly problems: readonly Problem[]
  /** Ids of selected elements and links. */
  readonly selection: ReadonlySet<Id>
  /** The card whose text is being typed. */
  readonly editing: Id | null
  /** The history as it was before that card was opened, or before it was made for typing. */
  readonly beforeTyping: History | null
  /** What the panel shows while no one thing is selected; null while it is closed. */
  readonly panel: 'initiative' | 'review' | null
  readonly dialog: Dialog | null
  readonly notice: Notice | null
  readonly settings: Settings
}

const nothing: ReadonlySet<Id> = new Set()

const blank = (
  language: Settings['language'],
  inForm: (model: Model) => Model,
): Pick<State, 'history' | 'saved'> => {
  const model = inForm(blankModel(newId(), language))
  return { history: startHistory(model), saved: model }
}

/** The window's one store. Thin: what an edit does is in src/model, what is derived is derived where it is drawn. */
export const useStore = create<State>()(() => ({
  ...blank('en', model => model),
  fileName: null,
  place: 'model',
  readOnly: null,
  problems: [],
  selection: nothing,
  editing: null,
  beforeTyping: null,
  panel: null,
  dialog: null,
  notice: null,
  settings: settingsFrom(null),
}))

export const state = (): State => useStore.getState()
export const presentModel = (): Model => state().history.present
export const isEdited = (at: State): boolean => at.history.present !== at.saved

/** Runs one pure edit as one step of undo; edits of one `gesture` are one step. Nothing while read-only. */
export const edit = (name: EditName, change: (model: Model) => Model, gesture: string | null = null): void =>
  useStore.setState(at =>
    at.readOnly ? at : { history: take(at.history, name, change(at.history.present), gesture) },
  )

export const finishGesture = (): void => useStore.setState(at => ({ history: endGesture(at.history) }))

/** Only what still stands in the document can be selected. */
const standing = (selection: ReadonlySet<Id>, { elements, links }: Model): ReadonlySet<Id> => {
  if (selection.size === 0) return selection
  const there = new Set([...elements, ...links].map(thing => thing.id))
  const kept = [...selection].filter(id => there.has(id))
  return kept.length === selection.size ? selection : new Set(kept)
}

const showHistory = (at: State, history: History): Partial<State> => ({
  history,
  selection: standing(at.selection, history.present),
  editing: null,
  beforeTyping: null,
})

export const undoEdit = (): void => useStore.setState(at => showHistory(at, undo(at.history)))
export const redoEdit = (): void => useStore.setState(at => showHistory(at, redo(at.history)))

export const select = (ids: Iterable<Id>): void => useStore.setState({ selection: new Set(ids) })

/** Opens a card for typing. `before` is what closing it untouched goes back to: for a new card, from before it was. */
export const startEditing = (id: Id, before: History = state().history): void =>
  useStore.setState(at =>
    at.readOnly ? at : { editing: id, beforeTyping: before, selection: new Set([id]) },
  )

/** The gesture all typing in one card, and making it, belong to. */
export const typingGesture = (id: Id): string => `type ${id}`

const textIn = (model: Model, id: Id): string =>
  model.elements.find(element => element.id === id)?.text.trim() ?? ''

/** Closes the card being typed in. Where its text is as it was before, so is the history: no step, no empty card. */
export const stopEditing = (): void =>
  useStore.setState(at => {
    const { editing, beforeTyping, history } = at
    if (editing === null) return at
    const onlyTyped = history === beforeTyping || history.gesture === typingGesture(editing)
    const untouched =
      onlyTyped &&
      beforeTyping !== null &&
      textIn(beforeTyping.present, editing) === textIn(history.present, editing)
    return showHistory(at, untouched ? beforeTyping : endGesture(history))
  })
export const showDialog = (dialog: Dialog | null): void => useStore.setState({ dialog })
export const showPanel = (panel: State['panel']): void => useStore.setState({ panel })
export const tell = (notice: Notice | null): void => useStore.setState({ notice })

/** Shows another document in this window: a new history, nothing selected. */
export const showDocument = (model: Model, about: Pick<State, 'fileName' | 'readOnly' | 'problems'>): void =>
  useStore.setState({
    ...about,
    history: startHistory(model),
    saved: model,
    selection: nothing,
    editing: null,
    beforeTyping: null,
    place: 'model',
    dialog: null,
    notice: null,
  })

/** Starts a model in the language the app speaks, and in the form it is put into. */
export const startBlank = (inForm: (model: Model) => Model): void =>
  useStore.setState(at => blank(at.settings.language, inForm))

/** The file now holds `model`. */
export const markSaved = (model: Model, fileName: string): void =>
  useStore.setState({ saved: model, fileName })
