import { Button, ProgressBar } from 'react-aria-components'
import { useWords } from '../words'
import { useProgress } from '../work/progress'

/** Work that takes long enough to be shown, and a way to call it off. */
export const Working = () => {
  const { dialogs } = useWords()
  const now = useProgress(at => at.now)
  if (!now) return null
  return (
    <section className="notice working" aria-label={now.says}>
      <ProgressBar className="working-bar" isIndeterminate aria-label={now.says}>
        <span className="working-run" />
      </ProgressBar>
      <p role="status">{now.says}</p>
      <Button className="button button-small" onPress={now.cancel}>
        {dialogs.cancel}
      </Button>
    </section>
  )
}
