/** The names of the months, from January. */
const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What stands on the printed page beside the model's own words. */
export const page = {
  months,
  /** A month or a day in words; `month` counts from 1. Of anything else, the year alone. */
  monthDate: (year: string, month: number) => `${months[month - 1]} ${year}`,
  dayDate: (year: string, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
  period: (start: string, end: string) => `${start} – ${end}`,
  from: (start: string) => `From ${start}`,
  until: (end: string) => `Until ${end}`,
  leadsTo: (codes: string) => `Leads to: ${codes}`,
  /** Of one link, to whoever hears it by itself; `text` may be ''. */
  linkLeadsTo: (from: string, to: string, text: string) =>
    text === '' ? `${from} leads to ${to}` : `${from} leads to ${to}: ${text}`,
  nothingWritten: 'Nothing written yet',
  notPlacedPlain: 'No column of this form takes these',
  /** Over the names of a table's rows: of its groups, or the form's own, which are times or levels. */
  groupHead: 'Group',
  periodHead: 'Period',
  levelHead: 'Level',
  noGroup: 'In no group',
  /** Of a picture at the heading of which nobody has said what it shows. */
  logo: 'Logo',
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
}
