import './row.css'
import { Check } from 'lucide-react'
import { memo, useEffect, useId, useRef } from 'react'
import type { Difference } from '../../src/file/differences/difference'
import type { Row } from '../../src/file/differences/groups'
import type { Told } from '../../src/file/differences/telling'
import { useWords } from '../words'
import { ToldDifference } from './told'

/** How differences are told: those of the other copy, and ours that they clash with. */
export type Tellers = {
  readonly theirs: (difference: Difference) => Told
  readonly ours: (difference: Difference) => Told
}

type Props = {
  readonly row: Row
  readonly tellers: Tellers
  /** Null where nothing can be taken. */
  readonly isTaken: boolean | null
  readonly isCurrent: boolean
  /** Reached by Tab; the others by the arrow keys from there. */
  readonly isStop: boolean
  readonly onLook: (key: string) => void
  readonly onTake: (row: Row, isTaken: boolean) => void
}

/** What clashes, both sides under one another. */
const Both = ({ row, tellers }: { row: Row; tellers: Tellers }) => {
  const { comparing } = useWords()
  return (
    <>
      {row.against.map((ours, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
        <span key={at} className="difference-side">
          <b>{comparing.here}</b> <ToldDifference told={tellers.ours(ours)} />
        </span>
      ))}
      <span className="difference-side">
        <b>{comparing.there}</b> <ToldDifference told={tellers.theirs(row.difference)} />
      </span>
    </>
  )
}

/** A difference, and whether it is taken. Focus or a press brings what it is about into view. */
export const DifferenceRow = memo(({ row, tellers, isTaken, isCurrent, isStop, onLook, onTake }: Props) => {
  const { comparing } = useWords()
  const ref = useRef<HTMLLIElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const words = useId()
  const isClash = row.against.length > 0
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const said = isClash ? (
    <Both row={row} tellers={tellers} />
  ) : (
    <ToldDifference told={tellers.theirs(row.difference)} />
  )
  const stop = { tabIndex: isStop ? 0 : -1, 'data-difference': row.key, onFocus: () => onLook(row.key) }
  return (
    <li
      ref={ref}
      className="difference"
      data-current={isCurrent || undefined}
      data-left={isTaken === false || undefined}
    >
      {isTaken === null ? (
        <button type="button" className="difference-said difference-look" {...stop}>
          {said}
        </button>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press beside the box goes to it without ticking it
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box itself takes the keys
        <div className="difference-said" onClick={() => box.current?.focus()}>
          <span className="difference-box">
            <input
              ref={box}
              type="checkbox"
              aria-labelledby={words}
              checked={isTaken}
              onChange={event => onTake(row, event.target.checked)}
              {...stop}
            />
            <span className="checkbox-box">
              <Check className="icon" aria-hidden />
            </span>
          </span>
          <span id={words} className="difference-words">
            {said}
            {isClash && <span className="difference-note">{comparing.takeThere}</span>}
          </span>
        </div>
      )}
    </li>
  )
})
