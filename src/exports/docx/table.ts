import { escaped } from '../xml'

/** Its paragraphs, and how many columns it spans; a hue below where it heads a column. */
export type Cell = { readonly content: string; readonly spans?: number; readonly hue?: string }

type Table = {
  /** What it is, for whoever cannot see it. */
  readonly title: string
  /** Of all the room, in twentieths of a point. */
  readonly width: number
  /** Shares of it, column by column. */
  readonly shares: readonly number[]
  /** Repeated on every page. */
  readonly head: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
  /** Whether a row may go on over a page. */
  readonly splits: boolean
}

/** A table with a head that is one to a screen reader too. */
export const table = ({ title, width, shares, head, rows, splits }: Table): string => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map(share => Math.floor((share / total) * width))
  const properties = `<w:tblPr><w:tblStyle w:val="ModelTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escaped(title)}"/></w:tblPr>`
  const grid = `<w:tblGrid>${widths.map(each => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`
  const heads = head.map(cells => row(cells, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'))
  const bodies = rows.map(cells => row(cells, splits ? '' : '<w:trPr><w:cantSplit/></w:trPr>'))
  return `<w:tbl>${properties}${grid}${[...heads, ...bodies].join('')}</w:tbl>`

  function row(cells: readonly Cell[], about: string): string {
    let at = 0
    const set = cells.map(({ content, spans = 1, hue }) => {
      const own = widths.slice(at, at + spans).reduce((sum, each) => sum + each, 0)
      at += spans
      const spanned = spans === 1 ? '' : `<w:gridSpan w:val="${spans}"/>`
      const edge =
        hue === undefined
          ? ''
          : `<w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="${hue.slice(1).toUpperCase()}"/></w:tcBorders>`
      return `<w:tc><w:tcPr><w:tcW w:w="${own}" w:type="dxa"/>${spanned}${edge}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`
    })
    return `<w:tr>${about}${set.join('')}</w:tr>`
  }
}
