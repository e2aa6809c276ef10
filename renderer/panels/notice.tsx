import { Info, TriangleAlert, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { runCommand } from '../commands'
import { tell, useStore } from '../store'
import { useWords } from '../words'
import { IconButton } from './fields/icon-button'

/** The one sentence there is to say. Trouble is read out at once, the rest when the reader pauses. */
export const NoticeLine = () => {
  const { panels, commands } = useWords()
  const notice = useStore(at => at.notice)
  const isTrouble = notice?.tone === 'trouble'
  const Icon = isTrouble ? TriangleAlert : Info
  const offers = notice?.offers
  return (
    <div className="notice-place">
      <p className="unseen" role="alert">
        {isTrouble ? notice.says : ''}
      </p>
      <p className="unseen" role="status">
        {notice && !isTrouble ? notice.says : ''}
      </p>
      {notice && (
        <section className="notice" data-tone={notice.tone} aria-label={panels.frame.notices}>
          <Icon className="icon" aria-hidden />
          <p>{notice.says}</p>
          {offers && (
            <Button className="text-button" onPress={() => runCommand(offers)}>
              {commands.labels[offers]}
            </Button>
          )}
          <IconButton icon={X} label={panels.frame.dismiss} onPress={() => tell(null)} />
        </section>
      )}
    </div>
  )
}
