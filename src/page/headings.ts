import type { DrawingMark } from './drawing'
import type { Kit } from './kit'
import { type Said, sharedBaseline, textMark } from './text'

const ruleWidth = 2
/** Between a heading and its rule. */
const ruleGap = 3

/** A column's heading: its name and, in plain words, what it means. */
export type Heading = { readonly label: string; readonly plain: string }

/** Whether the plain words of all headings can stand at the end of the headings' own lines. */
const besideFits = (headings: readonly Heading[], width: number, { styles, setter }: Kit): boolean =>
  headings.every(({ label, plain }) => {
    const gap = styles.heading.size
    return setter.widthOf(label, styles.heading) + gap + setter.widthOf(plain, styles.quiet) <= width
  })

/**
 * How columns of one width are headed: name, plain words beside or below it, and a rule in the kind's hue. A long
 * name takes more lines, and all stand on one common rule.
 */
export const headingsOf = (headings: readonly Heading[], width: number, kit: Kit) => {
  const { styles, setter, ownLanguage } = kit
  const beside = besideFits(headings, width, kit)
  const set = ({ label, plain }: Heading) => {
    const labels = setter.lines(label, width, styles.heading)
    const plains = setter.lines(plain, width, styles.quiet)
    const labelHeight = labels.length * styles.heading.leading
    return {
      labels,
      plains,
      labelHeight,
      height: labelHeight + (beside ? 0 : plains.length * styles.quiet.leading),
    }
  }
  const textHeight = Math.max(...headings.map(heading => set(heading).height))
  return {
    height: textHeight + ruleGap + ruleWidth,
    draw: (
      heading: Heading,
      hue: string,
      x: number,
      y: number,
      continued: boolean,
    ): readonly DrawingMark[] => {
      const { labels, plains, labelHeight, height } = set(heading)
      const top = y + textHeight - height
      const plainX = beside ? x + width - setter.widthOf(heading.plain, styles.quiet) : x
      const drop = beside ? sharedBaseline(styles.heading, styles.quiet) : labelHeight
      const rule = { x, y: y + textHeight + ruleGap, width, height: ruleWidth }
      const said = (role: 'heading' | 'plain'): Said => ({
        role: continued ? 'furniture' : role,
        about: null,
        language: ownLanguage,
      })
      return [
        textMark(said('heading'), labels, x, top, styles.heading),
        textMark(said('plain'), plains, plainX, top + drop, styles.quiet),
        { type: 'box', box: rule, radius: 0, fill: hue, stroke: null, strokeWidth: 0 },
      ]
    },
  }
}
