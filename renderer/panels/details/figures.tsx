import { latestOf, shareReached } from '../../../src/model/indicators'
import type { Amount, Indicator } from '../../../src/model/model'
import { dateInWords } from '../../../src/page/dates'
import { useWords } from '../../words'

/** What an indicator came from, has come to and is to reach, in words, and how far that is as a short line. */
export const Figures = ({ indicator }: { indicator: Indicator }) => {
  const words = useWords()
  const { details } = words
  const { baseline, target, unit, due } = indicator
  const latest = latestOf(indicator)?.value ?? ''
  // The unit stands once, behind the last of the numbers.
  const last = [target, latest, baseline].findIndex(amount => typeof amount === 'number')
  const said = (amount: Amount, place: number): string =>
    typeof amount !== 'number' ? amount : details.withUnit(details.number(amount), place === last ? unit : '')
  const share = shareReached(indicator)
  const says = details.measured({
    baseline: said(baseline, 2),
    latest: said(latest, 1),
    target: said(target, 0),
    due: dateInWords(due, words),
  })
  return (
    <>
      <span className="item-says">{says}</span>
      {share !== null && (
        <svg className="reached" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <path className="reached-way" d="M0 4H100" />
          <path className="reached-so-far" d={`M0 4H${Math.round(share * 100)}`} />
        </svg>
      )}
    </>
  )
}
