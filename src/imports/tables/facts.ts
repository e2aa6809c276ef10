import { withoutGuard } from '../../exports/csv'
import { amountWhileTyped } from '../../model/amounts'
import { blankIndicator, blankReading } from '../../model/blank'
import type { Id, Indicator } from '../../model/model'
import { type Fact, indicatorFacts } from '../headings'
import { isInto } from '../into'
import type { Role } from './table'

/** What the cells of a row say about one card or indicator. */
export type Said = (fact: Fact) => string

const holdsCards = (role: Role | undefined): boolean =>
  role !== undefined && (role === 'text' || isInto(role))

/** For each column the one whose card it tells of: the nearest on its left, else the first; -1 where none holds cards. */
export const homesOf = (roles: readonly Role[]): readonly number[] => {
  const first = roles.findIndex(holdsCards)
  return roles.map((_, at) => {
    const left = roles.slice(0, at + 1).findLastIndex(holdsCards)
    return left >= 0 ? left : first
  })
}

/** What a row says in the columns that tell of the cards in column `home`. */
export const saidIn =
  (row: readonly string[], roles: readonly Role[], homes: readonly number[], home: number): Said =>
  fact => {
    const at = roles.findIndex((role, column) => role === fact && homes[column] === home)
    return withoutGuard(row[at] ?? '')
  }

export const tellsOfIndicator = (said: Said): boolean => indicatorFacts.some(fact => said(fact).trim() !== '')

/** An indicator; the latest reading of a table has no date. */
export const indicatorOf = (id: Id, text: string, said: Said, owners: readonly Id[]): Indicator => {
  const latest = amountWhileTyped(said('latest'))
  return {
    ...blankIndicator(id, text),
    unit: said('unit'),
    baseline: amountWhileTyped(said('baseline')),
    target: amountWhileTyped(said('target')),
    due: said('due'),
    source: said('source'),
    frequency: said('frequency'),
    owners,
    readings: latest === '' ? [] : [blankReading(`${id}v`, '', latest)],
  }
}
