const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What an indicator came from, has come to and is to reach, each '' where nobody has said. */
type Measured = {
  readonly baseline: string
  readonly latest: string
  readonly target: string
  readonly due: string
}

const measured = ({ baseline, latest, target, due }: Measured): string => {
  const by = due === '' ? '' : ` by ${due}`
  const parts = [
    baseline === '' ? '' : `from ${baseline}`,
    latest === '' ? '' : `now ${latest}`,
    target === '' ? '' : `to reach ${target}${by}`,
  ].filter(part => part !== '')
  return parts.length === 0 ? 'No figures yet' : capital(parts.join(', '))
}

const readingOf = (date: string): string => (date === '' ? 'reading' : `reading of ${date}`)

/** What stands beside the chosen card or link. */
export const details = {
  text: 'Text',
  emptyText: 'Nothing written yet',
  kind: 'Kind',
  horizon: 'When it shows',
  notSaid: 'Not said',
  unknownKind: (kind: string) => `${kind} (not placed)`,
  status: 'Status',
  statuses: { planned: 'Planned', underway: 'Under way', done: 'Done', stopped: 'Stopped' },
  dates: 'Dates',
  notes: 'Notes',
  notesHint: 'Anything worth remembering',
  leadsTo: 'Leads to',
  comesFrom: 'Made possible by',
  findings: 'Review',

  owners: 'Whose it is',
  addOwner: 'Add a partner by name',
  ownerAdded: (name: string) => `${name} is one of those whose it is.`,

  people: 'Who does it',
  addPerson: 'Add a person or a role',
  someone: 'Someone',
  peopleCount: (count: number) => `${count} people`,
  person: 'Person or role',
  partner: 'From',
  hours: 'Hours',
  hoursUnread: 'Only a number can be kept here.',
  per: 'Every',
  perHint: 'week',
  hoursSay: (hours: string, per: string) => (per === '' ? `${hours} h` : `${hours} h per ${per}`),
  paid: 'Paid',
  unpaid: 'Unpaid',

  indicators: 'Indicators',
  firstIndicator: 'How would you know?',
  addIndicator: 'Add an indicator',
  indicatorText: 'What you would see or count',
  unwritten: 'Without words yet',
  measured,
  baseline: 'Baseline',
  target: 'Target',
  unit: 'Unit',
  due: 'To be reached by',
  frequency: 'How often',
  frequencyHint: 'quarterly',
  source: 'Source',
  sourceHint: 'A survey, a record, a count',
  keepers: 'Who keeps count',
  readings: 'Readings',
  addReading: 'Add a reading for today',
  readingOf,
  readingDate: (date: string) => `Date of the ${readingOf(date)}`,
  readingValue: (date: string) => `Value of the ${readingOf(date)}`,
  readingNote: (date: string) => `Note on the ${readingOf(date)}`,
  note: 'Note',
  removeReading: (date: string) => `Remove the ${readingOf(date)}`,
  /** `latest` and `target` as numbers, the unit behind them. */
  reached: (latest: string, target: string) => `${latest} of ${target}`,
  withUnit: (amount: string, unit: string) => (unit === '' ? amount : `${amount} ${unit}`),
  number: (n: number) => String(n).replace(/^-?\d{5,}/, whole => whole.replace(/\B(?=(\d{3})+$)/g, ',')),

  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  remove: 'Remove',
  added: (what: string) => `Added: ${what}.`,
  moved: (what: string, place: number, of: number) => `${what} is now ${place} of ${of}.`,
  removed: (what: string) => `Removed: ${what}.`,

  ifWord: 'If',
  thenWord: 'then',
  assumption: 'Assuming',
  assumptionHint: 'What has to hold for this step to work',
  evidence: 'Evidence',
  evidences: { none: 'Looked, found none', some: 'Some', strong: 'Strong' },
  legend: 'What the lines say',
  evidenceSays: (word: string) => `Evidence: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  openLink: (code: string) => `Reason and evidence of the link with ${code}`,
  unlink: 'Remove this link',
}
