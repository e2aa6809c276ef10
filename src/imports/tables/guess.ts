import { formOf } from '../forms'
import { factNamed, intoNamed } from '../headings'
import { isInto } from '../into'
import type { Mapping, Role, Table } from './table'

// A word such as “Activity” heads a column of activities as well as it names one card's kind: only a whole row of
// such words is a row of headings.

/** How a table is most likely to be read; the person changes what is not so. */
export const guessMapping = ({ rows }: Table): Mapping => {
  const [first = []] = rows
  const ours = ownRoles(first)
  if (ours) return { isHeaded: true, roles: ours }
  const named = first.map(roleNamed)
  const headed = named.filter(role => role !== null).length
  const filled = first.filter(cell => cell.trim() !== '').length
  const isHeaded = headed > 0 && headed * 2 >= filled && rows.length > 1
  return { isHeaded, roles: isHeaded ? withText(named, first) : guessUnheaded(rows) }
}

/** The app's own table, or what is left of one: its columns by their very names. */
const ownRoles = (headings: readonly string[]): readonly Role[] | null => {
  const names = headings.map(heading => heading.trim().toLowerCase())
  if (!['row', 'kind', 'text'].every(name => names.includes(name))) return null
  return names.map(name => {
    if (name === 'row' || name === 'element') return name
    return factNamed(name) ?? 'nothing'
  })
}

const roleNamed = (heading: string): Role | null => factNamed(heading) ?? intoNamed(heading)

/** Of two columns with one heading only lanes may be alike; of several facts the first counts. */
const withText = (named: readonly (Role | null)[], headings: readonly string[]): readonly Role[] => {
  const taken = new Set<Role>()
  const roles = named.map((role): Role => {
    if (role === null) return 'nothing'
    if (isInto(role)) return role
    if (taken.has(role)) return 'nothing'
    taken.add(role)
    return role
  })
  const hasCards = roles.some(role => role === 'text' || isInto(role))
  if (hasCards) return roles
  // No column is said to hold the cards' words: the first that nothing else is known of does.
  const free = roles.findIndex((role, at) => role === 'nothing' && headings[at]?.trim() !== '')
  const at = free >= 0 ? free : roles.indexOf('nothing')
  return at >= 0 ? roles.with(at, 'text') : roles
}

/** Without headings: the columns of a form from left to right; one column alone is a list nobody has placed yet. */
const guessUnheaded = (rows: readonly (readonly string[])[]): readonly Role[] => {
  const width = rows[0]?.length ?? 0
  return width < 2 ? ['parked'] : formOf(width)
}
