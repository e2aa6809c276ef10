import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { addWaiver } from '../../src/model/edits/waivers'
import type { Finding } from '../../src/review/review'
import { newId, today } from '../powers'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { TextLine } from './fields/text'
import { focusReview, goToFinding, hasPlace } from './findings'

type Props = {
  readonly finding: Finding
  /** Where a press on it leads; else to what it is about. */
  readonly onGo?: (finding: Finding) => void
}

const WaiveForm = ({ finding, onCancel }: { finding: Finding; onCancel: () => void }) => {
  const says = useWords().review.panel
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const waive = (event: FormEvent) => {
    event.preventDefault()
    const { rule, about } = finding
    if (reason.trim() === '') return
    const waiver = { id: newId(), rule, about, reason: reason.trim(), date: today(), more: [] }
    edit('waive', model => addWaiver(model, waiver))
    focusReview()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    <form className="review-form" ref={form} onSubmit={waive} onKeyDown={onKeyDown}>
      <TextLine label={says.reason} value={reason} onChange={setReason} />
      <div className="review-choices">
        <Button className="button button-small" type="submit" isDisabled={reason.trim() === ''}>
          {says.keep}
        </Button>
        <Button className="button button-small button-plain" onPress={onCancel}>
          {says.cancel}
        </Button>
      </div>
    </form>
  )
}

/** One finding: a press goes there, another begins to say why it may stay. */
export const FindingLine = ({ finding, onGo = goToFinding }: Props) => {
  const says = useWords().review.panel
  const isReadOnly = useStore(at => at.readOnly !== null)
  const [isWaiving, setWaiving] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const cancel = () => {
    setWaiving(false)
    requestAnimationFrame(() => line.current?.querySelector<HTMLElement>('.review-act')?.focus())
  }
  return (
    <li className="review-finding" ref={line}>
      <div className="review-line">
        {hasPlace(finding) ? (
          <Button className="review-go" onPress={() => onGo(finding)}>
            {finding.says}
          </Button>
        ) : (
          <p className="review-go">{finding.says}</p>
        )}
        {!isReadOnly && !isWaiving && (
          <Button
            className="review-act"
            aria-label={says.waiveThis(finding.says)}
            onPress={() => setWaiving(true)}
          >
            {says.waive}
          </Button>
        )}
      </div>
      {isWaiving && <WaiveForm finding={finding} onCancel={cancel} />}
    </li>
  )
}
