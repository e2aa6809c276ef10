import type { Kind } from '../../model/model'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const cards = (count: number) => plural(count, 'card', 'cards')
const links = (count: number) => plural(count, 'link', 'links')

const cardsAndLinks = (cardCount: number, linkCount: number) =>
  [cardCount > 0 ? cards(cardCount) : '', linkCount > 0 ? links(linkCount) : '']
    .filter(part => part !== '')
    .join(' and ')

/** What an empty card asks while it is being typed. */
const asks: Readonly<Record<Kind, string>> = {
  input: 'What do we bring or need?',
  activity: 'What will we do?',
  participation: 'Who takes part?',
  output: 'How much will there be?',
  outcome: 'What will be different?',
}

export const canvas = {
  label: 'Logic model',
  help: 'Arrow keys walk the cards and columns; with Control, along the links. Type to add a card: Enter goes on with the next, Tab with one it leads to, Shift and Tab with one that leads to it, Escape ends. Enter opens a card for typing. Alt and an arrow key moves a card. Tab leaves. Control, Shift and O opens the same model as an outline.',
  paletteHint: (kind: string) => `${kind}: drag into a lane, or press Enter`,
  laneName: (label: string, count: number) => `${label}, ${cards(count)}`,
  addTo: (label: string) => `Add a card to ${label}`,
  startHere: 'Start here',
  asks,
  askAnything: 'Type here',
  typing: (kind: string, code: string) => `Text of ${kind} ${code}`,
  cardName: (kind: string, code: string, text: string) => `${kind} ${code}: ${text}`,
  nothingWritten: 'nothing written yet',
  cardRole: 'card',
  leadsTo: (names: string) => `Leads to ${names}.`,
  leadsNowhere: 'Leads to nothing yet.',
  linkName: (from: string, to: string) => `Link from ${from} to ${to}`,
  linkHandle: (keys: string) => `Drag to a card this leads to, or choose this card and press ${keys}`,
  linkHandleBack: 'Drag to a card that leads here',
  moving: (count: number) => cards(count),

  refuse: {
    itself: 'A card cannot lead to itself.',
    twice: 'These two are already linked.',
  },

  find: {
    label: 'Find in the model',
    placeholder: 'Find a word or a code',
    counts: (at: number, total: number) => `${at} of ${total}`,
    none: 'Nothing found',
    next: 'Next',
    previous: 'Previous',
    close: 'Close',
  },

  chooser: {
    title: (code: string) => `${code} leads to…`,
    search: 'Type a code or some words',
    linked: 'Linked',
    help: 'Enter links the chosen card, or unlinks one that is linked. Several codes link several cards.',
    several: (codes: readonly string[]) =>
      `Link to ${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''}`,
    none: 'No card says that.',
  },

  menu: {
    card: 'Card',
    cards,
    link: 'Link',
    lane: 'Lane',
    change: (kind: string) => `Change to ${kind}`,
    add: (kind: string) => `Add card: ${kind}`,
  },

  paste: {
    title: (count: number) => `Add ${cards(count)}`,
    lane: (label: string, count: number) => `${label}: ${cards(count)}`,
    more: (count: number) => `and ${count} more`,
    add: (count: number) => `Add ${cards(count)}`,
    failures: {
      'too-long': 'That is more than 1 MiB of text. Nothing was pasted; copy a smaller part of it.',
      'too-many': 'That would make more than 500 cards. Nothing was pasted; copy a smaller part of it.',
    },
  },

  percent: (n: number) => `${n} %`,

  said: {
    added: (kind: string, lane: string) => `Added to ${lane}: ${kind}.`,
    moved: (code: string, lane: string, place: number, of: number) =>
      `${code} is now ${place} of ${of} in ${lane}.`,
    movedMany: (count: number, lane: string) => `${cards(count)} moved to ${lane}.`,
    stays: 'It cannot go farther that way.',
    linked: (from: string, to: string) => `${from} now leads to ${to}.`,
    linkedSeveral: (from: string, count: number) => `${from}: ${links(count)} added.`,
    unlinked: (from: string, to: string) => `${from} no longer leads to ${to}.`,
    deleted: (cardCount: number, linkCount: number) => `${cardsAndLinks(cardCount, linkCount)} deleted.`,
    duplicated: (count: number) => `${cards(count)} duplicated.`,
    tidied: (count: number) =>
      count === 1 ? 'Tidied: one crossing fewer.' : `Tidied: ${count} crossings fewer.`,
    tidyAlready: 'The links cannot cross any less in these columns.',
    copied: (count: number) => `${cards(count)} copied.`,
    pasted: (count: number) => `${cards(count)} pasted.`,
    selected: (count: number) => `${cards(count)} selected.`,
    dropped: 'The empty card is gone.',
    horizon: (count: number, horizon: string) => `${cards(count)}: ${horizon}.`,
    noColumn: 'There is no column farther that way.',
    noLink: 'No link leads farther that way.',
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Done again: ${what}.`,
    cancelled: 'Cancelled.',
  },
}
