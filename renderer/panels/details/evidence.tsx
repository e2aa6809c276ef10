import './evidence.css'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { changeLink } from '../../../src/model/edits/links'
import { evidences, type Link } from '../../../src/model/model'
import { LineSample } from '../../canvas/line-sample'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { withOwn } from '../fields/options'

/** How strong the evidence for a link is, in words, each beside the line it is drawn with. */
export const EvidenceChoice = ({ link }: { link: Link }) => {
  const { details } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const options = withOwn(
    [
      ...evidences.toReversed().map(evidence => ({ id: evidence, label: details.evidences[evidence] })),
      { id: '', label: details.notSaid },
    ],
    link.evidence,
  )
  return (
    <RadioGroup
      className="field"
      value={link.evidence}
      onChange={evidence => edit('edit-details', model => changeLink(model, link.id, { evidence }))}
      isReadOnly={isReadOnly}
    >
      <Label className="field-label">{details.evidence}</Label>
      {options.map(({ id, label }) => (
        <Radio key={id} className="radio" value={id}>
          <span className="radio-dot" />
          {label}
          <LineSample evidence={id} />
        </Radio>
      ))}
    </RadioGroup>
  )
}
