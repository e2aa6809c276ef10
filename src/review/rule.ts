import type { Element, Id, Link, Model } from '../model/model'
import type { Stage } from '../model/stages'

/** A hint rests on the wording or on taste; a fault on how the model hangs together. Neither is ever in the way. */
export type Tone = 'fault' | 'hint'

/** What a language says about the wording of a card. */
export type Wording = {
  /** It names something people do, such as "Hold workshops". */
  readonly isDoing: (text: string) => boolean
  /** It is put as something to do, whatever that is. */
  readonly isDeed: (text: string) => boolean
  /** It holds more than one statement. */
  readonly isSeveral: (text: string, kind: string) => boolean
}

/** The model, and what most rules ask of it. */
export type Subject = {
  readonly model: Model
  readonly stages: ReadonlyMap<Id, Stage>
  readonly leaving: (id: Id) => readonly Link[]
  readonly arriving: (id: Id) => readonly Link[]
  /** The ids of everything the elements of a kind lead to, near or far, and their own. */
  readonly reachedFrom: (kind: string) => ReadonlySet<Id>
  readonly ofKind: (...kinds: readonly string[]) => readonly Element[]
  /** Sets of elements that lead back to themselves, each in the model's order. */
  readonly circles: readonly (readonly Id[])[]
  /** None for a document in a language whose wording nobody has described. */
  readonly wording: Wording | null
}

/** One check. `find` gives, for each finding, the ids of what it is about; none of them for the whole model. */
export type Rule = {
  readonly tone: Tone
  readonly find: (subject: Subject) => readonly (readonly Id[])[]
}
