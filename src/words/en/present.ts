import type { MarkWord } from '../../model/model'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What the room says of a step, and the one key that says it. */
const marks: Readonly<Record<MarkWord, { readonly name: string; readonly key: string }>> = {
  agree: { name: 'Agree', key: 'A' },
  doubt: { name: 'Doubt', key: 'D' },
  missing: { name: 'Missing', key: 'M' },
}

/** What is asked for in words once a mark is made. */
const asks: Readonly<Record<MarkWord, string>> = {
  agree: 'What speaks for it?',
  doubt: 'What is the doubt?',
  missing: 'What is missing?',
}

export const present = {
  name: (title: string) => `Present ${title}`,
  stage: 'Stage',
  place: (at: number, of: number) => `${at} of ${of}`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  whatFor: 'What does this make possible?',

  opening: {
    steps: (count: number) => plural(count, 'step', 'steps'),
    empty: 'There is nothing to show yet.',
    begin: 'Leave with Escape, write the first card, and come back.',
  },
  ending: {
    title: 'That is the whole model.',
    none: 'Nothing was marked.',
  },

  tools: 'What can be done here',
  previous: 'Back',
  next: 'Next',
  leave: 'Leave',
  directions: { label: 'Read', backwards: 'From the end', forwards: 'From the start' },
  readOnly: 'This file cannot be changed here, so nothing can be marked.',

  marks,
  asks,
  markGroup: 'Mark this step',
  note: (mark: string) => `Words for ${mark}`,
  asAssumption: 'Keep as assumption',
  asQuestion: 'Park as question',
  heading: 'Marked in the room',
  remove: (mark: string) => `Take back ${mark}`,
  /** At the end of a card's name. */
  isMarked: (names: string) => `Marked: ${names}.`,
  said: {
    marked: (mark: string) => `Marked: ${mark}.`,
    takenBack: (mark: string) => `${mark} taken back.`,
    assumption: 'Kept as an assumption.',
    question: 'Parked as a question.',
  },
}
