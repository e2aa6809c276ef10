import { useEffect, useRef } from 'react'
import { sheetElement } from '../papers'
import { useWords } from '../words'

type Props = {
  readonly svg: string
  readonly number: number
  readonly count: number
  /** In px of the window, or as CSS has it. */
  readonly width: number | string
}

/** One page, exactly as it prints. Its words are read in the outline, its reading order in the PDF. */
export const Sheet = ({ svg, number, count, width }: Props) => {
  const { pageView } = useWords()
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.replaceChildren(sheetElement(svg)), [svg])
  return (
    <figure
      ref={place}
      className="sheet"
      role="img"
      aria-label={pageView.sheet(number, count)}
      data-page={number}
      style={{ width }}
    />
  )
}
