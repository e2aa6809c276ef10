import type { ExampleName } from '../../commands'

const examples: Readonly<Record<ExampleName, string>> = {
  'joint-literacy-coaching': 'A district and charter schools share two literacy coaches.',
  'common-enrolment': 'One application and one calendar for every public school in the city.',
  'special-education-cooperative': 'Small schools pool specialists for students with disabilities.',
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const panels = {
  frame: {
    document: 'Document',
    saved: 'Saved',
    notSaved: 'Not saved yet',
    edited: 'Edited',
    readOnly: 'Read only',
    exportPdf: 'Export PDF',
    cards: 'Cards and views',
    model: 'Model',
    details: 'Details',
    status: 'At a glance',
    counts: (cards: number, links: number) =>
      `${plural(cards, 'card', 'cards')} · ${plural(links, 'link', 'links')}`,
    menuBar: 'Menus',
    dismiss: 'Dismiss',
    dropHere: 'Drop to open',
    notices: 'Messages',
  },

  start: {
    title: 'Begin a model',
    lead: 'Type, or drag a card into a lane.',
    blank: 'Start blank',
    open: 'Open a file',
    bringIn: 'Bring in a table or drawing',
    examples: 'Or look at an example',
    example: examples,
  },

  initiative: {
    title: 'About this initiative',
    name: 'Name',
    purpose: 'Purpose',
    purposeHint: 'The situation, and what the partners want together',
    home: 'Home',
    homeHint: 'The organization and office that houses it',
    sponsor: 'Sponsor',
    sponsorHint: 'Who gives it visible standing',
    start: 'Starts',
    end: 'Ends',
    dateHint: 'such as 2026-08',
    dateUnread:
      'Kept as you wrote it. Written as 2026, 2026-08 or 2026-08-15, it can be put in order and compared.',
    language: 'Language of this model',
    endFirst: 'This is before the start.',
    partners: 'Partners',
    noPartners: 'Nobody yet. Who does this together?',
    partner: (place: number) => `Partner ${place}`,
    partnerName: 'Name',
    partnerSector: 'Sector',
    partnerRole: 'Part in this',
    notSaid: 'Not said',
    addPartner: 'Add partner',
    removePartner: (name: string) => `Remove ${name}`,
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    unnamed: 'the partner without a name',
  },

  files: {
    unsavedLeave: 'The changes to this model are not saved. Open the other one anyway?',
    revert: 'Go back to the saved file? The changes since then are dropped.',
    nothingSaved: 'There is no saved file to go back to.',
    cannotOpen: 'The file could not be opened. Check that it is still there, and open it again.',
    cannotRead: (name: string) =>
      `${name} could not be read. Check that it is still there, and open it again.`,
    noExample: 'The example could not be read. Reload the page, and open it again.',
    tooLarge: (name: string) => `${name} is too large to be a logic model.`,
    newer:
      'This file was made by a newer version of the app. It can be read, exported and copied, but not changed here.',
    mended: (count: number) =>
      count === 1 ? 'One thing in this file was mended.' : `${count} things in this file were mended.`,
    printFailed: (why: string) => `The pages could not be laid out (${why}). Your model is unchanged.`,
  },
}
