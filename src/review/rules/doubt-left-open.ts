import { markedAs } from '../marked'
import type { Rule } from '../rule'

/** A card or a link that somebody in the room doubted. */
export const doubtLeftOpen: Rule = { tone: 'hint', find: ({ model }) => markedAs(model, 'doubt') }
