import type { DrawingMark } from './drawing'
import { hair } from './flow'
import type { Kit } from './kit'
import { type Said, type Style, sharedBaseline, textMark } from './text'

const ruleWidth = 2
/** Between a heading and its rule. */
const ruleGap = 3

/** A column's heading: its name and, in plain words, what it means; its rule may reach beyond its words. */
export type Heading = {
  readonly label: string
  readonly plain: string
  readonly language: string | null
  readonly width: number
  readonly overhang?: number
}

/** Whether the plain words of all headings can stand at the end of the headings' own lines. */
const besideFits = (headings: readonly Heading[], heading: Style, { styles, setter }: Kit): boolean =>
  headings.every(({ label, plain, width }) => {
    return setter.widthOf(label, heading) + heading.size + setter.widthOf(plain, styles.quiet) <= width
  })

/** In narrow columns headings are set smaller, so that their words stay whole. */
const headingStyle = (headings: readonly Heading[], { step, styles, setter }: Kit): Style => {
  const { heading } = styles
  const share = Math.min(
    1,
    ...headings.flatMap(({ label, width }) =>
      label.split(' ').map(word => width / Math.max(hair, setter.widthOf(word, heading))),
    ),
  )
  const size = Math.max(step.detail, heading.size * share)
  return { ...heading, size, leading: (heading.leading / heading.size) * size }
}

/**
 * How columns are headed: name, plain words beside or below it, and a rule in the kind's hue. A long
 * name takes more lines, and all stand on one common rule.
 */
export const headingsOf = (headings: readonly Heading[], kit: Kit) => {
  const { styles, setter } = kit
  const style = headingStyle(headings, kit)
  const beside = besideFits(headings, style, kit)
  const set = ({ label, plain, width }: Heading) => {
    const labels = setter.lines(label, width, style)
    const plains = plain === '' ? [] : setter.lines(plain, width, styles.quiet)
    const labelHeight = labels.length * style.leading
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
      const { width, plain, language, overhang = 0 } = heading
      const { labels, plains, labelHeight, height } = set(heading)
      const top = y + textHeight - height
      const plainX = beside ? x + width - setter.widthOf(plain, styles.quiet) : x
      const drop = beside ? sharedBaseline(style, styles.quiet) : labelHeight
      const rule = {
        x: x - overhang,
        y: y + textHeight + ruleGap,
        width: width + 2 * overhang,
        height: ruleWidth,
      }
      const said = (role: 'heading' | 'plain'): Said => ({
        role: continued ? 'furniture' : role,
        about: null,
        language,
      })
      return [
        textMark(said('heading'), labels, x, top, style),
        ...(plain === '' ? [] : [textMark(said('plain'), plains, plainX, top + drop, styles.quiet)]),
        { type: 'box', box: rule, radius: 0, fill: hue, stroke: null, strokeWidth: 0 },
      ]
    },
  }
}
