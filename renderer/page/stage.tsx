import { type RefObject, useEffect, useRef } from 'react'
import { spaces } from '../../src/theme/sizes'
import { useWords } from '../words'
import { usePage } from './page-store'
import { Sheet } from './sheet'
import { useSheets } from './sheets'

/** A window's pixels to the point, at the paper's own size. */
const pixelsAPoint = 96 / 72
/** Kept free around a page that fits. */
const around = spaces[6]
const farthest = 0.1

/** Keeps in mind how near a whole page fits the stage. */
const useFitting = (stage: RefObject<HTMLElement | null>): void => {
  const sheets = usePage(at => at.sheets)
  useEffect(() => {
    const { current } = stage
    if (!current || !sheets) return
    const measure = () => {
      const across = (current.clientWidth - 2 * around) / (sheets.width * pixelsAPoint)
      const down = (current.clientHeight - 2 * around) / (sheets.height * pixelsAPoint)
      usePage.setState({ fitting: Math.max(farthest, Math.min(across, down)) })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [stage, sheets])
}

/** The pages, one below the other. */
export const Stage = () => {
  const { pageView } = useWords()
  const sheets = useSheets()
  const zoom = usePage(at => at.zoom ?? at.fitting)
  const stage = useRef<HTMLElement>(null)
  useFitting(stage)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section ref={stage} className="page-stage" tabIndex={0} aria-label={pageView.pages}>
      {sheets?.svgs.map((svg, index) => (
        <Sheet
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={index}
          svg={svg}
          number={index + 1}
          count={sheets.svgs.length}
          width={sheets.width * pixelsAPoint * zoom}
        />
      ))}
    </section>
  )
}
