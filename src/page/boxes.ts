import { columnsOf } from './columns'
import { evenGrid, type Grid, gutterFor, widthAt } from './grid'
import { groupsOf } from './groups'
import type { Kit } from './kit'
import { type Lane, narrowestOf } from './lanes'
import { place, roomFor, type Sheets } from './sheet'
import type { Task } from './task'

/** The columns of cards, all of one width, with gutters for the connectors. */
export const boxesGrid = ({ margin, width, poured }: Task, { step }: Kit): Grid => {
  const { length } = poured.template.columns
  return evenGrid(margin, width, length, gutterFor(step.gutter, width, length))
}

/** Puts the model there as boxes with connectors; `below` is how much of the page what follows wants. */
export const placeBoxes = (
  task: Task,
  grid: Grid,
  lanes: readonly Lane[],
  sheets: Sheets,
  below: number,
  kit: Kit,
): void => {
  const { model, template } = task.poured
  const groups = groupsOf(model.groups, narrowestOf(lanes, grid), kit)
  const stacks = lanes.map(({ cards }, i) => groups.withLongNames(cards, widthAt(grid, i)))
  const columns = (gap: number) => columnsOf(template, stacks, model, groups, grid, gap, kit)
  place(sheets, columns(roomyGap()))

  /** Cards stand further apart where the page has room for it. */
  function roomyGap(): number {
    const { gap, wideGap, bandGap } = kit.step
    const most = Math.max(...stacks.map(stack => stack.length))
    if (most < 2) return gap
    const free =
      roomFor(sheets, bandGap) -
      columns(gap).headHeight -
      below -
      Math.max(...stacks.map(stack => groups.stackHeight(stack, gap)))
    return free < 0 ? gap : Math.min(wideGap, gap + free / (most - 1))
  }
}
