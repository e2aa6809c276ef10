import { Button } from 'react-aria-components'
import { type StepId, stepOf } from '../../src/guide/steps'
import { focusReview } from '../panels/findings'
import { select, showPanel, useStore } from '../store'
import { useWords } from '../words'
import { CaptureBar } from './capture-bar'
import { LinkStep } from './link-step'
import { Question } from './question'

const showReview = (): void => {
  select([])
  showPanel('review')
  focusReview()
}

/** A step's question, and what takes the answer. */
export const Step = ({ id }: { id: StepId }) => {
  const { guide } = useWords()
  const purpose = useStore(at => at.history.present.initiative.purpose)
  const step = stepOf(id)
  if (step.as === 'links') return <LinkStep />
  return (
    <>
      <Question asks={guide.asks[id]} />
      {step.as === 'purpose' && purpose !== '' && <p className="guide-said">{purpose}</p>}
      {step.as === 'review' ? (
        <div className="guide-acts">
          <Button className="button button-main guide-button" data-main="" onPress={showReview}>
            {guide.review.show}
          </Button>
        </div>
      ) : (
        <CaptureBar becomes={step} asks={guide.asks[id]} />
      )}
    </>
  )
}
