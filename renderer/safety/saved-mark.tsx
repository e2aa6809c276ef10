import { useEffect, useState } from 'react'
import { standing } from '../describe'
import { useStore } from '../store'
import { useWords } from '../words'
import { useBase } from './base'

type Ago = ReturnType<typeof useWords>['safety']['mark']['ago']

/** How long ago, in the steps people count in. */
const agoOf = (seconds: number, says: Ago): string => {
  if (seconds < 10) return says.now
  if (seconds < 60) return says.seconds(Math.floor(seconds / 10) * 10)
  if (seconds < 3600) return says.minutes(Math.floor(seconds / 60))
  if (seconds < 86_400) return says.hours(Math.floor(seconds / 3600))
  return says.days(Math.floor(seconds / 86_400))
}

/** The time, looked at again as often as what is said of it can change. */
const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 2000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How the document stands on disk, and since when. Only the first is read out: the time goes on by itself. */
export const SavedMark = () => {
  const { panels, safety } = useWords()
  const stands = useStore(standing)
  const at = useBase(base => base.at)
  const isRefused = useBase(base => base.refused !== null) && stands === 'edited'
  const now = useNow()
  const ago = at === null ? null : agoOf(Math.max(0, now - at) / 1000, safety.mark.ago)
  const says = () => {
    if (ago === null || stands === 'readOnly' || stands === 'notSaved') return panels.frame[stands]
    return (isRefused ? safety.mark.refused : safety.mark[stands])(ago)
  }
  return (
    <>
      <p className="bar-mark" data-refused={isRefused || undefined} data-stands={stands}>
        {says()}
      </p>
      <p className="unseen" role="status">
        {panels.frame[stands]}
      </p>
    </>
  )
}
