import type { Amount } from './model'

const numeral = /^[+-]?\d+(\.\d+)?$/
/** A number holds this many digits faithfully. */
const mostDigits = 15

const numberIn = (text: string): number | null => {
  const bare = text.trim().replace('−', '-')
  const isFaithful = bare.replace(/\D/g, '').length <= mostDigits
  // Adding nothing turns -0, which no file can hold, into 0.
  return numeral.test(bare) && isFaithful ? Number(bare) + 0 : null
}

/**
 * An amount as people type it: a number where it plainly is one, with its unit behind it or without; words as they
 * stand. "1,200" is twelve hundred to some and one and a fifth to others, and is kept as it was written.
 */
export const amountOf = (typed: string, unit = ''): Amount => {
  const text = typed.trim()
  const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text
  return numberIn(bare) ?? typed
}

/** The same while it is being typed: a number only where that reads letter for letter as typed ("80." does not yet). */
export const amountWhileTyped = (typed: string): Amount => {
  const amount = amountOf(typed)
  return String(amount) === typed ? amount : typed
}
