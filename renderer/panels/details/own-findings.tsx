import type { Id } from '../../../src/model/model'
import type { Finding } from '../../../src/review/review'
import { useWords } from '../../words'
import { FindingLine } from '../finding'
import { findingKey, findingsIn } from '../findings'
import { useSettledModel } from './settled'

type Props = { readonly about: readonly Id[]; readonly onGo: (finding: Finding) => void }

/** What the room marked stands above with its note already. */
const toldByMarks: ReadonlySet<string> = new Set(['doubt-left-open', 'something-missing'])

/** What the review finds of the chosen thing: a press goes to where it is mended, another leaves it as it is. */
export const OwnFindings = ({ about, onGo }: Props) => {
  const words = useWords()
  const model = useSettledModel()
  const findings = model ? findingsIn(model, words) : []
  const own = findings.filter(
    ({ rule, about: ids, waived }) =>
      waived === null && !toldByMarks.has(rule) && ids.some(id => about.includes(id)),
  )
  if (own.length === 0) return null
  return (
    <section className="panel-part" aria-label={words.details.findings}>
      <h3 className="panel-heading">{words.details.findings}</h3>
      <ul className="own-findings">
        {own.map(finding => (
          <FindingLine key={findingKey(finding)} finding={finding} onGo={onGo} />
        ))}
      </ul>
    </section>
  )
}
