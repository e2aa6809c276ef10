import type { PrivatePart } from '../../model/private'

const parts: Readonly<Record<PrivatePart, string>> = {
  notes: 'notes on cards and readings',
  people: 'who does what, and what leaders know',
  marks: 'marks: what people agree with or doubt',
  waivers: 'findings left as they are, with the reasons',
  parked: 'the parking lot',
  feedback: 'feedback',
  reviews: 'debriefs, reviews and assessments',
  plans: 'partners’ roles, governance, channels and steps',
  versions: 'earlier versions',
  unknown: 'what this release of the app does not know',
}

/** The model inside its PDF. */
export const attach = {
  /** Of the file, to whoever lists a PDF's attachments. */
  says: 'The logic model these pages were made from',
  title: 'Put the model inside the PDF?',
  lead: 'Whoever has the PDF can then open it with this app and go on with the model.',
  choose: 'Model inside the PDF',
  choices: { '': 'Ask', none: 'No', public: 'Without what is private', all: 'With everything' },
  offers: {
    none: 'No, only the pages',
    public: 'Yes, without what is private',
    all: 'Yes, with everything',
  },
  parts,
  /** What a whole file would publish; one or more of `parts`. */
  private: 'Not on the pages, but in the file:',
  nothingPrivate: 'The file says nothing that the pages do not.',
  once: 'Asked once for this model; the page’s panel changes it.',
  make: 'Export…',
}
