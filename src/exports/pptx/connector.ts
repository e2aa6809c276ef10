import type { Box } from '../../layout/geometry'
import type { LineMark } from '../../page/drawing'
import { emu } from './emu'
import { nameTag, place } from './shape'
import { hex } from './text'

/** A card's shape on a slide. */
export type Frame = { readonly id: number; readonly box: Box }

/** Where lines may be attached to a rectangle, as PowerPoint counts its sides. */
const sites = { left: 1, right: 3 } as const

/** How far a line between two cards of one column reaches into the gutter, and where others bend in it. */
const bulge = 12

/**
 * A link between two cards, attached to both, so that it follows when one is moved. Attached lines meet the middle of
 * a side; PowerPoint routes them itself, by the same few forms.
 */
export const connector = (id: number, name: string, mark: LineMark, from: Frame, to: Frame): string => {
  const { place: placed, ends } = course(from.box, to.box)
  const [start, end] = ends
  const attached = `<a:stCxn id="${from.id}" idx="${sites[start]}"/><a:endCxn id="${to.id}" idx="${sites[end]}"/>`
  return `<p:cxnSp><p:nvCxnSpPr>${nameTag({ id, name, isDecoration: true })}<p:cNvCxnSpPr>${attached}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${placed}${stroke(mark)}</p:spPr></p:cxnSp>`
}

/** A straight line that joins nothing: a rule. */
export const rule = (id: number, mark: LineMark): string => {
  const { start, pieces } = mark.path
  const end = pieces.at(-1)?.to ?? start
  const { box, flips } = between(start.x, start.y, end.x, end.y)
  return `<p:cxnSp><p:nvCxnSpPr>${nameTag({ id, name: `Line ${id}`, isDecoration: true })}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${place(box, 'line', { flips })}${stroke(mark)}</p:spPr></p:cxnSp>`
}

const middle = ({ y, height }: Box): number => y + height / 2
const right = ({ x, width }: Box): number => x + width

type Ends = readonly [start: keyof typeof sites, end: keyof typeof sites]

const course = (from: Box, to: Box): { readonly ends: Ends; readonly place: string } => {
  const [fromY, toY] = [middle(from), middle(to)]
  if (right(from) < to.x) return across(right(from), to.x, ['right', 'left'])
  if (right(to) < from.x) return across(from.x, right(to), ['left', 'right'])
  // Out at the right and in again there, as PowerPoint has it: a box as good as none, and a bend far beyond it.
  const { box, flips } = between(right(from), fromY, right(from) + 1, toY)
  return {
    ends: ['right', 'right'],
    place: place(box, 'curvedConnector3', { flips, adjust: bend(bulge) }),
  }

  function across(fromX: number, toX: number, ends: Ends) {
    const { box, flips } = between(fromX, fromY, toX, toY)
    const isStraight = box.height < 0.5
    const form = isStraight ? 'straightConnector1' : 'curvedConnector3'
    const adjust = isStraight ? '' : bend(Math.min(0.5, bulge / box.width))
    return { ends, place: place(box, form, { flips, adjust }) }
  }
}

/** Where a connector bends, as a share of its width. */
const bend = (share: number): string => `<a:gd name="adj1" fmla="val ${Math.round(share * 100_000)}"/>`

const between = (fromX: number, fromY: number, toX: number, toY: number) => ({
  box: {
    x: Math.min(fromX, toX),
    y: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  },
  flips: `${toX < fromX ? ' flipH="1"' : ''}${toY < fromY ? ' flipV="1"' : ''}`,
})

const stroke = ({ width, colour, dash, arrow }: LineMark): string => {
  const [first = 0] = dash ?? []
  const dashes = dash === null ? '' : `<a:prstDash val="${first > 2 * width ? 'dash' : 'sysDot'}"/>`
  const head = arrow === 0 ? '' : '<a:tailEnd type="triangle"/>'
  return `<a:ln w="${emu(width)}"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>${dashes}<a:round/>${head}</a:ln>`
}
