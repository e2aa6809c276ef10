import type { Json } from '../../src/model/model'
import { useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

const readable = (thing: Json): string => (typeof thing === 'string' ? thing : JSON.stringify(thing, null, 2))

/** What was mended while the file was read, and what is kept aside because it had no place. */
export const Problems = () => {
  const says = useWords().dialogs.problems
  const problems = useStore(at => at.problems)
  const setAside = useStore(at => at.history.present.setAside)
  return (
    <DialogFrame title={says.title} isWide>
      <p>{problems.length === 0 ? says.none : says.lead(problems.length)}</p>
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map(problem => (
            <li key={`${problem.place} ${problem.id} ${problem.says}`}>
              <p>{problem.says}</p>
              <p className="problem-place">
                {says.where} <code>{problem.place}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
      {setAside.length > 0 && (
        <section className="panel-part">
          <h3 className="panel-heading">{says.setAside}</h3>
          <p className="panel-quiet">{says.setAsideLead}</p>
          <ul className="problems">
            {setAside.map(aside => (
              <li key={aside.id}>
                <p className="problem-why">{aside.why}</p>
                <p className="problem-place">
                  {says.where} <code>{aside.from}</code>
                </p>
                <pre className="problem-thing">{readable(aside.thing)}</pre>
              </li>
            ))}
          </ul>
        </section>
      )}
    </DialogFrame>
  )
}
