/** What stands in a place of the file, for "… stands where … belongs". */
const sorts = {
  text: 'text',
  number: 'a number',
  amount: 'a number or text',
  flag: 'yes or no',
  list: 'a list',
  group: 'a group of values',
  nothing: 'nothing',
}

export const file = {
  /** Why a file cannot be used. */
  failures: {
    'too-large': 'This file is larger than 32 MiB, which is more than a logic model file may be.',
    empty: 'This file is empty.',
    blank: 'This file holds nothing but blank space.',
    'not-utf8': 'This file is not readable as text, so it is not a logic model file or it was damaged.',
    'too-deep': 'This file is nested more than 64 levels deep, which no logic model file is.',
    'too-many-values':
      'This file holds more than a million values, which is more than a logic model may hold.',
    damaged: (line: number) => `This file is not a logic model file, or it is damaged near line ${line}.`,
    'cut-short': (line: number) => `This file is cut short: it breaks off in the middle, at line ${line}.`,
    'not-an-object': 'This file holds data, but not a logic model.',
    'not-ours': 'This file was not made as a logic model.',
    'no-version': 'This file does not say which version of the logic model format it uses.',
    'wrong-version':
      'This file gives a version of the logic model format that does not exist; versions are whole numbers from 1.',
    'newer-unreadable':
      'This file was made with a newer release of the app and cannot be read by this one; please update the app.',
    'too-many-elements': 'This file holds more than 20,000 cards, which is more than a logic model may hold.',
    'too-many-links': 'This file holds more than 100,000 links, which is more than a logic model may hold.',
  },
  /** Of a PDF that was to be opened. */
  pdf: {
    withoutModel:
      'This PDF has no logic model inside. One has it when it was exported from this app and asked to take the model along.',
    locked: 'This PDF is locked, so nothing inside it can be read.',
    opened: 'Opened from the PDF as a new document. Save it to keep your changes; the PDF stays as it is.',
  },
  tooMuch:
    'This model has grown beyond what its file may hold, so it was not saved; take out some cards, links or long notes and save again.',
  sorts,
  /** Why something was set aside; also stands in the file beside what was set aside. */
  why: {
    'wrong-type': (found: keyof typeof sorts, wanted: keyof typeof sorts) =>
      `${sorts[found]} stands where ${sorts[wanted]} belongs`,
    'missing-key': (key: string) => `it has no ${key}`,
    'link-end-missing': (id: string) => `its end ${id} does not exist`,
    'link-to-itself': 'it leads from a card to itself',
    'doubled-link': 'another link already joins the same two cards in the same direction',
    'missing-reference': (sort: 'element' | 'partner' | 'group' | 'image' | 'thing', id: string) =>
      `it refers to ${
        { element: 'a card', partner: 'a partner', group: 'a group', image: 'a picture', thing: 'something' }[
          sort
        ]
      } that does not exist, ${id}`,
    'image-not-usable': {
      type: 'only PNG and JPEG pictures can be used',
      svg: 'an SVG can carry more than a picture; saved as PNG, it can be used',
      jpeg: 'this sort of JPEG looks different from one program to another; saved as PNG, it can be used',
      isPng: 'it says it is a JPEG, and is a PNG',
      isJpeg: 'it says it is a PNG, and is a JPEG',
      data: 'the picture’s data is damaged',
      size: 'a picture may have at most 1 MiB',
      side: 'a picture may be at most 4,000 pixels wide and high',
      many: 'the pictures of a file may have at most 20 million pixels together',
    },
  },
  /** What a key is called where one is missing. */
  keys: { id: 'id', name: 'name', kind: 'kind', from: 'start', to: 'end' },
  problems: {
    'newer-version':
      'This file was made with a newer release of the app, so it can be read and exported here but not changed.',
    'doubled-key': (key: string) => `${key} is given twice in the same place; the last one counts.`,
    'number-kept-as-text': (written: string) =>
      `The number ${written} cannot be held exactly, so it is kept as text.`,
    'no-document-id': (id: string) => `The file has no id of its own, so it was given ${id}.`,
    'no-name': 'The file has no place for the initiative’s name, so the model is untitled.',
    'set-aside': (why: string) => `This was set aside: ${why}.`,
    'unknown-kind': (word: string) =>
      `${word} is not a kind of card this release knows; the card is kept and shown as not placed.`,
    'unknown-template': (id: string) =>
      `The template ${id} is not known here; the model is shown in the sample template.`,
    'template-not-usable': (name: string, why: string) =>
      `The form ${name} cannot be used; it is kept as it is. ${why}`,
    'unknown-word': (word: string) =>
      `${word} is not one of the words this release knows here; it is kept as it is.`,
    'not-a-date': (text: string) =>
      `${text} is not a date such as 2026, 2026-08 or 2026-08-31; it is kept as text.`,
    'control-characters': 'Invisible control characters were removed from this text.',
    'doubled-id': (id: string, now: string) =>
      `The id ${id} is used twice; the first keeps it and this one became ${now}.`,
  },
}
