import { tell } from '../store'
import type { Job, Made } from './jobs'
import { during } from './progress'
import { callOff, work } from './work'

/**
 * Has a job done away from the window, and shows it and a way to call it off where it takes long; null when it was
 * called off or went wrong, which is then said.
 */
export const ask = async (job: Job, says: string, failed: (why: string) => string): Promise<Made | null> => {
  const done = await during({ says, cancel: callOff }, work(job))
  if (done.ok) return done.made
  if (done.why !== null) {
    console.error(done.why.trace)
    tell({ tone: 'trouble', says: failed(done.why.message) })
  }
  return null
}
