import type { Point } from '../../src/layout/geometry'
import { listEdits } from '../../src/model/edits/drawer'
import { type Id, listNames } from '../../src/model/model'
import { presentModel } from '../store'
import type { ListAim } from './short-lists'

const isWithin = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

const middleOf = ({ top, height }: DOMRect): number => top + height / 2

/**
 * The place in a list that a point of the window stands for: between the items of an open list, at the end where
 * the list is folded to its name. Null off the lists.
 */
export const listPlaceAt = (at: Point, moving: ReadonlySet<Id>): ListAim | null => {
  for (const shown of document.querySelectorAll<HTMLElement>('[data-list]')) {
    const list = listNames.find(name => name === shown.dataset.list)
    if (!list || !isWithin(shown.getBoundingClientRect(), at)) continue
    const resting = listEdits[list].items(presentModel()).filter(({ id }) => !moving.has(id))
    const below = [...shown.querySelectorAll<HTMLElement>('[data-item]')]
      .filter(item => at.y < middleOf(item.getBoundingClientRect()))
      .map(item => item.dataset.item)
    const index = resting.findIndex(({ id }) => below.includes(id))
    const before = resting[index]?.id ?? null
    return { list, index: before === null ? resting.length : index, before }
  }
  return null
}
