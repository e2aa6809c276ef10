import type { ListName } from '../../model/model'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const one: Readonly<Record<ListName, string>> = {
  assumption: 'assumption',
  factor: 'external factor',
  parked: 'parked line',
}

/** What an empty list asks. */
const asks: Readonly<Record<ListName, string>> = {
  assumption: 'What must hold for this to work?',
  factor: 'What outside your control may help or hinder?',
  parked: 'What was said, and has no place yet?',
}

const add: Readonly<Record<ListName, string>> = {
  assumption: 'Add assumption',
  factor: 'Add external factor',
  parked: 'Add parked line',
}

const cards = (count: number) => plural(count, 'card', 'cards')

export const drawer = {
  one,
  asks,
  add,
  addShort: 'Add',
  hide: 'Hide the lists',
  item: (what: string, place: number) => `${what} ${place}`,
  remove: (what: string, place: number) => `Remove ${what} ${place}`,
  move: (what: string, place: number) => `Move ${what} ${place}…`,
  grip: 'Drag into a lane or another list',
  about: (code: string) => `about ${code}`,
  linkCodes: (from: string, to: string) => `${from} → ${to}`,

  menu: {
    up: 'Up',
    down: 'Down',
    order: 'In this list',
    lanes: 'Into a lane',
    lists: 'Into another list',
  },

  /** Before cards go where only their text has room. */
  ask: {
    title: (codes: readonly string[]) =>
      codes.length === 1
        ? `Move only the text of ${codes[0]}?`
        : `Move only the text of ${cards(codes.length)}?`,
    lead: (list: string) => `A line under “${list}” is only text. These would be left behind:`,
    carried: {
      notes: (count: number) => plural(count, 'note', 'notes'),
      indicators: (count: number) => plural(count, 'indicator', 'indicators'),
      people: (count: number) => plural(count, 'person assigned', 'people assigned'),
      dates: (count: number) => (count === 1 ? 'its dates' : `dates of ${cards(count)}`),
      reasons: (count: number) => (count === 1 ? 'the reason on a link' : `reasons on ${count} links`),
    },
    stay: 'Leave it in its lane',
    stayMany: 'Leave them in their lanes',
    go: 'Move the text',
  },

  said: {
    placed: (code: string, lane: string) => `Now ${code} in ${lane}.`,
    moved: (list: string, place: number, of: number) => `Now ${place} of ${of} in ${list}.`,
    listed: (count: number, list: string) =>
      count === 1 ? `Moved to ${list}.` : `${cards(count)} moved to ${list}.`,
    linksGone: (count: number, links: number) =>
      `${count === 1 ? 'Its' : 'Their'} ${links === 1 ? 'link is' : `${links} links are`} gone.`,
    noWords: 'A card without words cannot be moved there.',
  },
}
