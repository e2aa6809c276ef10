import { shareReached } from '../../../src/model/indicators'
import type { Indicator } from '../../../src/model/model'
import { figuresInWords } from '../../../src/page/figures'
import { useWords } from '../../words'

/** What an indicator came from, has come to and is to reach, in words, and how far that is as a short line. */
export const Figures = ({ indicator }: { indicator: Indicator }) => {
  const words = useWords()
  const share = shareReached(indicator)
  return (
    <>
      <span className="item-says">{figuresInWords(indicator, words)}</span>
      {share !== null && (
        <svg className="reached" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <path className="reached-way" d="M0 4H100" />
          <path className="reached-so-far" d={`M0 4H${Math.round(share * 100)}`} />
        </svg>
      )}
    </>
  )
}
