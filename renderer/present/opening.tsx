import { markWords } from '../../src/model/model'
import { titleOf } from '../files'
import { useStore } from '../store'
import { useWords } from '../words'

const Key = ({ name, does }: { name: string; does: string }) => (
  <div className="stage-key">
    <dt>
      <kbd>{name}</kbd>
    </dt>
    <dd>{does}</dd>
  </div>
)

/** What it is about, and how to go on. */
export const Opening = ({ steps }: { steps: number }) => {
  const says = useWords().present
  const model = useStore(at => at.history.present)
  const canMark = useStore(at => at.readOnly === null)
  const { purpose } = model.initiative
  return (
    <div className="stage-page">
      <h1 className="stage-title">{titleOf(model)}</h1>
      {purpose.trim() !== '' && <p className="stage-purpose">{purpose}</p>}
      {steps === 0 && <p className="stage-purpose">{says.opening.empty}</p>}
      {steps === 0 ? (
        <p className="stage-quiet">{says.opening.begin}</p>
      ) : (
        <dl className="stage-keys">
          <Key name="→" does={says.next} />
          <Key name="←" does={says.previous} />
          {canMark &&
            markWords.map(word => (
              <Key key={word} name={says.marks[word].key} does={says.marks[word].name} />
            ))}
          <Key name="Esc" does={says.leave} />
        </dl>
      )}
    </div>
  )
}
