import type { Words } from '../words/words'

export type ProblemId = Exclude<keyof Words['file']['problems'], 'set-aside'> | keyof Words['file']['why']

/** Something in a file that breaks a rule of the format. The file opens all the same, mended in memory. */
export type Problem = {
  /** The rule's name, the same in every release and language. */
  readonly id: ProblemId
  /** Where in the file: `elements[3].kind`; '' is the file as a whole. */
  readonly place: string
  /** One plain sentence. */
  readonly says: string
}
