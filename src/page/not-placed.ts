import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import { heightOf, type Space } from './flow'
import { columnX, type Grid, widthAt } from './grid'
import { headingsOf } from './headings'
import type { Kit } from './kit'
import type { Band } from './sheet'
import { inSection } from './text'

/** What no column takes, side by side under a heading of its own, so that nothing is lost. */
export const notPlacedOf = (strays: readonly CardPart[], grid: Grid, kit: Kit): Band<CardPart> => {
  const { step, words, ownLanguage } = kit
  const count = grid.widths.length
  const each = Math.ceil(strays.length / count)
  const width = columnX(grid, count - 1) + widthAt(grid, count - 1) - grid.x
  const head = {
    label: words.model.notPlaced,
    plain: words.page.notPlacedPlain,
    language: ownLanguage,
    width,
  }
  const headings = headingsOf([head], kit)
  const headHeight = headings.height + step.gap + 1
  const space: Space<CardPart> = above => (above ? step.gap : 0)
  return {
    columns: Array.from({ length: count }, (_, i) => strays.slice(i * each, (i + 1) * each)),
    space,
    headHeight,
    gap: step.bandGap,
    least: 60,
    heightOf: page => Math.max(0, ...page.map(column => heightOf(column, space))),
    draw: (page, y, continued) => {
      const marks = [...headings.draw(head, paper.quiet, grid.x, y, continued)]
      page.forEach((column, i) => {
        let top = y + headHeight
        for (const card of column) {
          marks.push(
            ...card.draw({ x: columnX(grid, i), y: top, width: widthAt(grid, i), height: card.height }),
          )
          top += card.height + step.gap
        }
      })
      return inSection('not placed', marks)
    },
  }
}
