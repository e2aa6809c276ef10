import { Lock } from 'lucide-react'
import { useStore } from '../store'

/** Why the document cannot be changed, for as long as it cannot. */
export const ReadOnlyLine = () => {
  const why = useStore(at => at.readOnly)
  if (why === null) return null
  return (
    <p className="read-only">
      <Lock className="icon" aria-hidden />
      {why}
    </p>
  )
}
