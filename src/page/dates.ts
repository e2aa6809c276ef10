import type { DateText } from '../model/model'
import type { Words } from '../words/words'

/** A date in words, as exactly as it is known: "2027", "January 2027", "14 January 2027". Other text as it stands. */
export const dateInWords = (date: DateText, words: Words): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  if (Number(month) < 1 || Number(month) > 12) return date
  if (day === undefined) return words.page.monthDate(year, Number(month))
  return words.page.dayDate(year, Number(month), Number(day))
}

/** From when until when, in words; '' when neither was said. */
export const periodInWords = (start: DateText, end: DateText, words: Words): string => {
  const from = dateInWords(start, words)
  const until = dateInWords(end, words)
  if (from === '') return until === '' ? '' : words.page.until(until)
  if (until === '') return words.page.from(from)
  return words.page.period(from, until)
}
