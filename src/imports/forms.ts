import type { Into } from './into'

const forms: Readonly<Record<number, readonly Into[]>> = {
  1: ['outcome'],
  2: ['activity', 'outcome'],
  3: ['input', 'activity', 'outcome'],
  4: ['input', 'activity', 'output', 'outcome'],
  5: ['input', 'activity', 'output', 'outcome-short', 'outcome-long'],
  6: ['input', 'activity', 'output', 'outcome-short', 'outcome-medium', 'outcome-long'],
}

/** What so many columns without headings are likely to be, from the first to the last: those of the common forms. */
export const formOf = (columns: number): readonly Into[] => {
  const known = forms[columns]
  if (known) return known
  const [start, end] = [['input', 'activity', 'output', 'outcome-short'], ['outcome-long']] as const
  const between = Math.max(0, columns - start.length - end.length)
  return [...start, ...Array.from({ length: between }, () => 'outcome-medium' as const), ...end]
}
