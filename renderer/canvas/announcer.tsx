import { useCanvas } from './canvas-store'

/** Says to screen readers what just happened. */
export const Announcer = () => {
  const { words, count } = useCanvas(at => at.said)
  return (
    <div className="unseen" role="status" aria-live="polite">
      <span key={count}>{words}</span>
    </div>
  )
}
