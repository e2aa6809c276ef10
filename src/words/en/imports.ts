import type { AsideReason, Counts } from '../../imports/brought'
import type { Into } from '../../imports/into'
import type { Role } from '../../imports/tables/table'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What a column of texts can become. */
const intos: Readonly<Record<Into, string>> = {
  input: 'Inputs',
  activity: 'Activities',
  participation: 'Participants',
  output: 'Outputs',
  outcome: 'Outcomes',
  'outcome-short': 'Short term',
  'outcome-medium': 'Medium term',
  'outcome-long': 'Long term',
  'outcome-impact': 'Impact',
  assumption: 'Assumptions',
  factor: 'External factors',
  parked: 'Parking lot',
}

const roles: Readonly<Record<Role, string>> = {
  ...intos,
  text: 'Text of the card',
  kind: 'Kind of card',
  horizon: 'When it shows',
  code: 'Code',
  'leads to': 'Leads to',
  group: 'Group',
  owners: 'Whose it is',
  start: 'Start',
  end: 'End',
  status: 'Status',
  notes: 'Notes',
  indicator: 'Indicator',
  unit: 'Unit',
  baseline: 'Baseline',
  latest: 'Latest reading',
  target: 'Target',
  due: 'Due',
  source: 'Source of data',
  frequency: 'How often',
  row: 'Card or indicator',
  element: 'Card of the indicator',
  nothing: 'Leave out',
}

const asides: Readonly<Record<AsideReason, (what: string) => string>> = {
  column: what => `Column ${what}`,
  row: what => `Row ${what}`,
  'no-card': what => `Indicator without a card: ${what}`,
  'unknown-target': what => `“Leads to” names no card: ${what}`,
  'loose-arrow': what => `Arrow that is not tied to two boxes${what === '' ? '' : `: ${what}`}`,
  'arrow-to-itself': what => `Arrow from a card to itself: ${what}`,
  'arrow-twice': what => `Second arrow between the same two boxes: ${what}`,
  'arrow-left-out': what => `Arrow to or from something that becomes no card: ${what}`,
  picture: what => `Picture${what === '' ? '' : `: ${what}`}`,
  drawing: what => `Drawing without words${what === '' ? '' : `: ${what}`}`,
  'empty-box': () => 'Empty box',
  hidden: what => `Hidden: ${what}`,
  'left-out': what => `Left out: ${what}`,
  'too-many': what => `Beyond what a model can hold: ${what}`,
}

/** What is said while another program’s file is brought in. */
export const imports = {
  files: 'Tables and drawings',
  clipboard: 'the table you copied',
  reading: 'Reading the file',
  title: (name: string) => `Bring in ${name}`,
  /** What was understood. */
  understood: ({ cards, links, indicators, groups, partners, lines }: Counts): string => {
    const parts = [
      ...(links > 0 ? [plural(links, 'link', 'links')] : []),
      ...(indicators > 0 ? [plural(indicators, 'indicator', 'indicators')] : []),
      ...(groups > 0 ? [plural(groups, 'group', 'groups')] : []),
      ...(partners > 0 ? [plural(partners, 'partner', 'partners')] : []),
      ...(lines > 0 ? [plural(lines, 'line for the short lists', 'lines for the short lists')] : []),
    ]
    return `Understood: ${listed([plural(cards, 'card', 'cards'), ...parts])}.`
  },
  nothing: 'Nothing would be brought in yet: say which column holds the cards.',
  drawn: (boxes: number, arrows: number) =>
    `In the drawing: ${plural(boxes, 'box', 'boxes')} and ${plural(arrows, 'arrow', 'arrows')}.`,
  pages: 'Pages to bring in',
  page: (number: number) => `Page ${number}`,
  laneIs: (name: string) => `What the boxes of ${name} are`,
  free: 'Words beside the boxes',
  headed: 'The first row holds headings',
  column: (number: number) => `Column ${number}`,
  columnIs: (name: string) => `What ${name} is`,
  moreRows: (count: number) => (count === 1 ? 'and one more row' : `and ${count} more rows`),
  table: 'The first rows of the table',
  roles,
  intos,
  setAside: (count: number) => `Set aside (${count})`,
  asideBelow: (count: number) => `${plural(count, 'thing', 'things')} set aside, named below.`,
  asides,
  times: (sentence: string, count: number): string =>
    count === 1 ? sentence : `${sentence} (${count} times)`,
  more: (count: number) => `and ${count} more`,
  add: (count: number) => (count === 0 ? 'Bring in' : `Bring in ${plural(count, 'card', 'cards')}`),
  done: (count: number, name: string) => `${plural(count, 'card', 'cards')} brought in from ${name}.`,
  failures: {
    unknown:
      'This is no file the app can bring in. It can bring in tables (CSV) and drawings of draw.io, Excalidraw and Miradi.',
    'not-text': 'This file is not a table as text. Save it as CSV from your spreadsheet, and bring that in.',
    empty: 'This file is empty.',
    damaged: 'This file is damaged, or is not what its name says.',
    'too-deep': 'This file is nested more than 64 levels deep, which no such drawing is.',
    'no-page': 'This drawing has no page.',
    'no-chain': 'This project of Miradi has no results chain.',
    'too-much':
      'This file holds more than can be brought in: at most 20,000 rows of 200 columns, 20,000 boxes or 32 MiB.',
    'too-large': (name: string) => `${name} is larger than 32 MiB, which is more than can be brought in.`,
    nothing: 'Nothing in this file can become a card.',
    failed: 'This file could not be read. Your model is unchanged.',
  },
}
