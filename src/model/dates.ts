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

/** A date as people type it, in the file's spelling where it is plain: 8/2026 and 2026/8/15 are; the rest is kept. */
export const plainDate = (typed: string): DateText => {
  const text = typed.trim()
  const two = (part: string) => part.padStart(2, '0')
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  const spelled = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1]]
      : [text]
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
