import type { DateText } from './model'

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True for YYYY, YYYY-MM and YYYY-MM-DD of a day that exists. */
export const isDate = (text: DateText): boolean => {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

/** What may stand between the parts of a date in words: "15 de agosto de 2026", "August 15th, 2026". */
const joining = /\b(?:de|del|of|the)\b|(?<=\d)(?:st|nd|rd|th|\.º|º)\b|[,.]/giu

/** Year, month and day of a date with its month in words, by its name or its first three letters or more. */
const namedParts = (text: string, months: readonly (readonly string[])[]): readonly string[] | null => {
  const words = text.toLowerCase().replace(joining, ' ').split(/\s+/).filter(Boolean)
  const monthOf = (word: string) =>
    word.length < 3
      ? 0
      : Math.max(...months.map(names => 1 + names.findIndex(name => name.toLowerCase().startsWith(word))))
  const year = words.filter(word => /^\d{4}$/.test(word))
  const month = words.map(monthOf).filter(number => number > 0)
  const day = words.filter(word => /^\d{1,2}$/.test(word))
  if (year.length !== 1 || month.length !== 1 || day.length > 1 || words.length !== 2 + day.length)
    return null
  return [...year, ...month.map(String), ...day]
}

/**
 * A date as people type it, in the file's spelling where it is plain: 8/2026, 2026/8/15 and August 15, 2026 are; the
 * rest is kept.
 * @param months the names of the months from January on, in each language people may write in
 */
export const plainDate = (typed: string, months: readonly (readonly string[])[]): DateText => {
  const text = typed.trim()
  const two = (part: string) => part.padStart(2, '0')
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  const spelled = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1]]
      : (namedParts(text, months) ?? [text])
  const date = spelled
    .filter(part => part !== undefined)
    .map(two)
    .join('-')
  return isDate(date) ? date : typed
}

/** Whether `end` is certainly before `start`: in an earlier year, or month, or day, as far as both say. */
export const isBefore = (end: DateText, start: DateText): boolean => {
  if (!isDate(end) || !isDate(start)) return false
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}
