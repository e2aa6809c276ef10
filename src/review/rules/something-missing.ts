import { markedAs } from '../marked'
import type { Rule } from '../rule'

/** A card or a link at which somebody in the room missed something. */
export const somethingMissing: Rule = { tone: 'hint', find: ({ model }) => markedAs(model, 'missing') }
