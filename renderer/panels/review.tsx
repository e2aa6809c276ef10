import { Button } from 'react-aria-components'
import { removeWaiver } from '../../src/model/edits/waivers'
import type { Finding } from '../../src/review/review'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { FindingLine } from './finding'
import { findingKey, focusReview } from './findings'

type Props = { readonly findings: readonly Finding[] }

/** Findings of one rule stand together, with why they matter and how to mend them once below. */
const byRule = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, readonly Finding[]>()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return groups
}

const Group = ({ title, tone, findings }: Props & { title: string; tone: Finding['tone'] }) => {
  if (findings.length === 0) return null
  return (
    <section className="review-group" data-tone={tone} aria-label={title}>
      <h3 className="panel-heading">{title}</h3>
      <ul className="review-rules">
        {[...byRule(findings)].map(([rule, found]) => (
          <li key={rule}>
            <ul className="review-findings">
              {found.map(finding => (
                <FindingLine key={findingKey(finding)} finding={finding} />
              ))}
            </ul>
            <p className="review-why">
              {found[0]?.why} {found[0]?.mend}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Waived = ({ findings }: Props) => {
  const says = useWords().review.panel
  const isReadOnly = useStore(at => at.readOnly !== null)
  if (findings.length === 0) return null
  const takeBack = ({ waived }: Finding) => {
    if (!waived) return
    edit('take-back-waiver', model => removeWaiver(model, waived.id))
    focusReview()
  }
  return (
    <details className="review-waived">
      <summary className="review-summary">{says.waived(findings.length)}</summary>
      <ul className="review-findings">
        {findings.map(finding => (
          <li key={findingKey(finding)} className="review-left">
            <p>{finding.says}</p>
            <p className="review-reason">{finding.waived?.reason || says.noReason}</p>
            {!isReadOnly && (
              <Button
                className="review-act"
                aria-label={says.takeBackThis(finding.says)}
                onPress={() => takeBack(finding)}
              >
                {says.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the model still lacks. Nothing here is ever in the way of saving or exporting. */
export const ReviewPanel = ({ findings, isEmpty }: Props & { isEmpty: boolean }) => {
  const says = useWords().review.panel
  const open = findings.filter(({ waived }) => waived === null)
  return (
    <>
      <h2 className="panel-title review-title" tabIndex={-1} data-heading="">
        {says.title}
      </h2>
      {open.length === 0 && <p className="panel-quiet">{isEmpty ? says.empty : says.nothing}</p>}
      <Group title={says.faults} tone="fault" findings={open.filter(({ tone }) => tone === 'fault')} />
      <Group title={says.hints} tone="hint" findings={open.filter(({ tone }) => tone === 'hint')} />
      <Waived findings={findings.filter(({ waived }) => waived !== null)} />
    </>
  )
}
