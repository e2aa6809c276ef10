import './list.css'
import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Group, Row } from '../../src/file/differences/groups'
import { useWords } from '../words'
import { DifferenceRow, type Tellers } from './row'

/** What is listed: what two copies say differently, or what may be the same in them. */
type Listed = Group | Group<'same' | 'alike'>

type TakeRows = (rows: readonly Row[], isTaken: boolean) => void

const takeNothing: TakeRows = () => undefined

type Props = {
  readonly label: string
  readonly groups: readonly Listed[]
  readonly tellers: Tellers
  /** None where nothing can be taken. */
  readonly taken?: ReadonlySet<string> | null
  readonly current: string | null
  readonly onLook: (key: string) => void
  readonly onTake?: TakeRows
}

/** So many of a group are shown at once. */
const atOnce = 300

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The arrow keys go from difference to difference. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key]
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-difference]')]
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1
  if (!step || at < 0) return
  event.preventDefault()
  stops[step(at, stops.length - 1)]?.focus()
}

const GroupRows = ({ group, stop, ...props }: Props & { group: Listed; stop: string | undefined }) => {
  const { comparing } = useWords()
  const { taken = null, current, tellers, onLook, onTake = takeNothing } = props
  const [shown, setShown] = useState(atOnce)
  const { name, rows } = group
  // What one comes to from the picture is shown, however far down it stands.
  const upTo = Math.max(shown, rows.findIndex(({ key }) => key === current) + 1)
  const title = comparing.sorts[name]
  const isAll = taken !== null && rows.every(({ key }) => taken.has(key))
  const { pairing } = comparing
  const [all, none, allOf, noneOf] =
    name === 'same' || name === 'alike'
      ? [pairing.tickAll, pairing.tickNone, pairing.tickAllOf, pairing.tickNoneOf]
      : [comparing.takeAll, comparing.takeNone, comparing.takeAllOf, comparing.takeNoneOf]
  return (
    <section className="differences-group" aria-label={title}>
      <div className="differences-head">
        <h3 className="panel-heading">
          {title} <span className="differences-count">{rows.length}</span>
        </h3>
        {taken !== null && rows.length > 1 && name !== 'clash' && (
          <Button
            className="text-button differences-all"
            aria-label={(isAll ? noneOf : allOf)(title)}
            onPress={() => onTake(rows, !isAll)}
          >
            {isAll ? none : all}
          </Button>
        )}
      </div>
      <ul>
        {rows.slice(0, upTo).map(row => (
          <DifferenceRow
            key={row.key}
            row={row}
            tellers={tellers}
            isTaken={taken === null ? null : taken.has(row.key)}
            isCurrent={row.key === current}
            isStop={row.key === stop}
            onLook={onLook}
            onTake={takeOne(onTake)}
          />
        ))}
      </ul>
      {upTo < rows.length && (
        <Button className="button button-quiet" onPress={() => setShown(upTo + atOnce)}>
          {comparing.more(Math.min(atOnce, rows.length - upTo))}
        </Button>
      )}
    </section>
  )
}

const ones = new WeakMap<TakeRows, (row: Row, isTaken: boolean) => void>()

/** One function for one: rows are drawn again only when something of theirs changes. */
const takeOne = (onTake: TakeRows): ((row: Row, isTaken: boolean) => void) => {
  const known = ones.get(onTake) ?? ((row, isTaken) => onTake([row], isTaken))
  ones.set(onTake, known)
  return known
}

/** Differences, group by group. */
export const DifferenceList = (props: Props) => {
  const { label, groups, current } = props
  const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key))
  const stop = current !== null && keys.includes(current) ? current : keys[0]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of differences is no form's fieldset
    <div className="differences" role="group" aria-label={label} onKeyDown={walk}>
      {groups.map(group => (
        <GroupRows key={group.name} group={group} stop={stop} {...props} />
      ))}
    </div>
  )
}
