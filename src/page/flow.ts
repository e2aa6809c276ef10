/** Something that takes room in a column of the page. */
export type Block<B> = {
  readonly height: number
  /** As much of it as fits into `room`, and the rest; null when it cannot be parted so. */
  readonly split: (room: number) => readonly [B, B] | null
  /** Whether it may be parted wherever a page ends, and not only when it is higher than a page. */
  readonly isLoose?: boolean
}

/** What is kept clear above a block: below another, or, where there is none, at the top of its page. */
export type Space<B> = (above: B | undefined, block: B) => number

/** Lengths that differ by less are the same: sums of the same parts in another order do. */
export const hair = 0.001

/** How high blocks are, one below the other. */
export const heightOf = <B extends Block<B>>(blocks: readonly B[], space: Space<B>): number =>
  blocks.reduce((sum, block, i) => sum + space(blocks[i - 1], block) + block.height, 0)

/**
 * Fills pages with one column's blocks, in order: `first` is the room on the page that is already begun, `full`
 * on every later one. A block is parted only when it is higher than a full page, or loose. The first page may stay empty;
 * none is given for no blocks.
 */
export const fillPages = <B extends Block<B>>(
  blocks: readonly B[],
  first: number,
  full: number,
  space: Space<B>,
): readonly (readonly B[])[] => {
  const pages: B[][] = []
  let page: B[] = []
  let room = first
  const turn = () => {
    pages.push(page)
    page = []
    room = full
  }
  const waiting = blocks.toReversed()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const gap = space(page.at(-1), block)
    if (gap + block.height <= room + hair) {
      page.push(block)
      room -= gap + block.height
      continue
    }
    const mayPart = block.isLoose || space(undefined, block) + block.height > full
    const parts = mayPart ? block.split(room - gap) : null
    if (parts) {
      page.push(parts[0])
      waiting.push(parts[1])
      turn()
    } else if (page.length > 0 || room < full) {
      waiting.push(block)
      turn()
    } else {
      page.push(block)
      room = 0
    }
  }
  if (page.length > 0) pages.push(page)
  return pages
}
