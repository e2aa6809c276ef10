import './evidence-legend.css'
import { evidences } from '../../src/model/model'
import { useStore } from '../store'
import { useWords } from '../words'
import { LineSample } from './line-sample'

/** What the connectors' lines say, in words; there while some link says how strong its evidence is. */
export const EvidenceLegend = () => {
  const { details } = useWords()
  const links = useStore(at => at.history.present.links)
  const shown = evidences.filter(evidence => links.some(link => link.evidence === evidence))
  if (shown.length === 0) return null
  return (
    <section className="legend" aria-label={details.legend}>
      <h2 className="legend-title">{details.evidence}</h2>
      <ul className="legend-lines">
        {shown.toReversed().map(evidence => (
          <li key={evidence} className="legend-line">
            <LineSample evidence={evidence} />
            {details.evidences[evidence]}
          </li>
        ))}
      </ul>
    </section>
  )
}
