import type { StepId } from '../../guide/steps'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Short: all of them stand side by side. */
const names: Readonly<Record<StepId, string>> = {
  purpose: 'Purpose',
  long: 'Long term',
  medium: 'Medium term',
  short: 'Short term',
  activities: 'Activities',
  participants: 'Participants',
  outputs: 'Outputs',
  inputs: 'Inputs',
  links: 'Links',
  assumptions: 'Assumptions',
  factors: 'Outside factors',
  review: 'Look back',
}

/** What the room is asked. */
const asks: Readonly<Record<StepId, string>> = {
  purpose: 'What brings us together, and what do we want together?',
  long: 'What will be different in ten years, if we really get it right?',
  medium: 'What will people do differently on the way there?',
  short: 'What will people know, feel or be able to do first?',
  activities: 'What will we do, so that this can happen?',
  participants: 'Who will take part?',
  outputs: 'How much of it will there be?',
  inputs: 'What do we have, and what do we need to begin?',
  links: 'What makes this possible?',
  assumptions: 'What has to hold for this to work?',
  factors: 'What beyond our control may help or hinder?',
  review: 'Read it aloud: does each step follow from the one before?',
}

export const guide = {
  title: 'Guide',
  begin: 'Guide me',
  stops: 'Steps',
  names,
  asks,
  order: 'Order of the questions',
  orders: { 'outcomes-first': 'Outcomes first', 'inputs-first': 'Inputs first' },
  close: 'Close the guide',
  previous: 'Previous question',
  next: 'Next question',
  pageUp: 'Page Up',
  pageDown: 'Page Down',

  type: 'Type what is said, then press Enter',
  add: 'Add',
  park: 'Park it',

  links: {
    choose: 'Choose what leads to it',
    next: 'Next card',
    title: (code: string) => `What leads to ${code}?`,
    several: (codes: readonly string[]) => `Link ${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''}`,
    all: 'Something leads to every card.',
    none: 'Links join cards. What leads to what shows once there are some.',
  },

  review: { show: 'Show what is still missing' },

  said: {
    step: (name: string, asks: string) => `${name}. ${asks}`,
    cards: (count: number, lane: string) => `${plural(count, 'card', 'cards')} added to ${lane}.`,
    items: (count: number, list: string) =>
      count === 1 ? `Added to ${list}.` : `${plural(count, 'line', 'lines')} added to ${list}.`,
    purpose: 'Added to the purpose.',
    linked: (code: string, count: number) =>
      `${plural(count, 'card now leads', 'cards now lead')} to ${code}.`,
  },
}
