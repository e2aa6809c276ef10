import { amountOf } from './amounts'
import { isDate } from './dates'
import type { Amount, DateText, Element, Indicator, Reading } from './model'

/** In the order of time, as far as it is known. */
const placeInTime = (date: DateText): string => (isDate(date) ? date : '')

/** Readings with the newest first; of one day, or without a date that can be compared, the last one written down. */
export const newestFirst = (readings: readonly Reading[]): readonly Reading[] =>
  readings.toReversed().sort((a, b) => {
    const [left, right] = [placeInTime(a.date), placeInTime(b.date)]
    return left === right ? 0 : left < right ? 1 : -1
  })

/** The newest reading that says something. */
export const latestOf = ({ readings }: Indicator): Reading | undefined =>
  newestFirst(readings).find(({ value }) => value !== '')

/** An amount in numbers, "80%" among them; null where it is words. */
const inNumbers = (amount: Amount, unit: string): number | null => {
  const read = typeof amount === 'number' ? amount : amountOf(amount, unit || '%')
  return typeof read === 'number' ? read : null
}

/** How far it is from the baseline to the target, from 0 to 1; null where one of the three is no number. */
export const shareReached = (indicator: Indicator): number | null => {
  const { unit } = indicator
  const baseline = inNumbers(indicator.baseline, unit)
  const latest = inNumbers(latestOf(indicator)?.value ?? '', unit)
  const target = inNumbers(indicator.target, unit)
  if (baseline === null || latest === null || target === null || baseline === target) return null
  return Math.min(1, Math.max(0, (latest - baseline) / (target - baseline)))
}

type Reached = { readonly latest: number; readonly target: number; readonly unit: string }

/** What an element's first indicator that was read has come to, in numbers; null where none says so. */
export const reachedBy = ({ indicators }: Pick<Element, 'indicators'>): Reached | null => {
  for (const indicator of indicators) {
    const { unit } = indicator
    const latest = inNumbers(latestOf(indicator)?.value ?? '', unit)
    const target = inNumbers(indicator.target, unit)
    const isPercent = unit === '' && String(indicator.target).trim().endsWith('%')
    if (latest !== null && target !== null) return { latest, target, unit: isPercent ? '%' : unit }
  }
  return null
}
