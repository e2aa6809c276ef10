import type { Lane } from '../../src/imports/drawings/lanes'
import { cardOf, type Into, intos, isInto } from '../../src/imports/into'
import { Choice } from '../panels/fields/choice'
import { useWords } from '../words'

/** How many boxes of a lane are shown before the rest is only counted. */
const shown = 4

type Props = {
  readonly lane: Lane
  readonly title: string
  readonly into: Into | 'nothing'
  readonly onChange: (into: Into | 'nothing') => void
}

/** One lane of a drawing: what its boxes are taken for, and the first of them. */
export const LanePreview = ({ lane, title, into, onChange }: Props) => {
  const { imports } = useWords()
  const options = [...intos, 'nothing' as const].map(id => ({ id, label: imports.roles[id] }))
  const isOut = into === 'nothing'
  return (
    <div
      className="import-lane"
      data-kind={isOut ? undefined : cardOf(into)?.kind}
      data-left-out={isOut || undefined}
    >
      <p className="import-heading" title={title}>
        {title}
      </p>
      <Choice
        label={imports.laneIs(title)}
        unseenLabel
        options={options}
        value={into}
        onChange={word => {
          if (isInto(word) || word === 'nothing') onChange(word)
        }}
      />
      <ul>
        {lane.boxes.slice(0, shown).map(box => (
          <li key={box.id}>
            <span className="import-cell">{box.text}</span>
          </li>
        ))}
      </ul>
      {lane.boxes.length > shown && <p className="panel-quiet">{imports.more(lane.boxes.length - shown)}</p>}
    </div>
  )
}
