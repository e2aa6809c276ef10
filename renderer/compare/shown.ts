import type { Difference } from '../../src/file/differences/difference'
import { withAll } from '../../src/file/differences/needs'
import type { Sides } from '../../src/file/merge'
import type { Model } from '../../src/model/model'

const isDrawn = ({ at, key }: Difference): boolean =>
  at.length === 0 && (key === 'elements' || key === 'links')

/** What the picture shows: the model as it would be, with all that either copy has and the other has not. */
export const shownModel = (sides: Sides, taken: ReadonlySet<Difference>): Model => {
  const clashing = new Set(sides.clashes.map(({ theirs }) => theirs))
  const brought = withAll(
    sides.theirs.filter(one => one.type === 'add' && isDrawn(one)),
    sides.needs,
  )
  const free = [...brought].filter(one => !clashing.has(one))
  const all = [...taken, ...free].filter(one => one.type !== 'remove' || !isDrawn(one))
  return sides.merged(new Set(all))
}
