import { paper } from '../theme/colours'
import type { CardPart } from './card'
import { columnX, drawHeading, type Grid, headingHeight, stackHeight } from './columns'
import type { DrawingMark } from './drawing'
import type { Kit } from './kit'
import type { Band } from './sheet'

/** What no column takes, side by side under a heading of its own, so that nothing is lost. */
export const notPlacedOf = (
  strays: readonly CardPart[],
  grid: Grid,
  count: number,
  kit: Kit,
): Band<CardPart> => {
  const { step, words } = kit
  const each = Math.ceil(strays.length / count)
  const headHeight = headingHeight(kit) + step.gap + 1
  return {
    columns: Array.from({ length: count }, (_, i) => strays.slice(i * each, (i + 1) * each)),
    headHeight,
    gap: step.bandGap,
    least: 60,
    heightOf: page => Math.max(0, ...page.map(column => stackHeight(column, step.gap))),
    draw: (page, y, continued) => {
      const width = columnX(grid, count - 1) + grid.columnWidth - grid.x
      const marks: DrawingMark[] = [
        ...drawHeading(
          words.model.notPlaced,
          words.page.notPlacedPlain,
          paper.quiet,
          { x: grid.x, y, width },
          continued,
          kit,
        ),
      ]
      page.forEach((column, i) => {
        let top = y + headHeight
        for (const card of column) {
          marks.push(
            ...card.draw({ x: columnX(grid, i), y: top, width: grid.columnWidth, height: card.height }),
          )
          top += card.height + step.gap
        }
      })
      return marks
    },
  }
}
