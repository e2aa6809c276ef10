import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../panels/fields/icon-button'
import { useWords } from '../words'
import { stepBy } from './guide-store'
import { useSteps } from './use-steps'

/** What the room is asked, to be read from its back, and the ways back and on. */
export const Question = ({ asks, language }: { asks: string; language?: string }) => {
  const { guide } = useWords()
  const { steps, step } = useSteps()
  return (
    <div className="guide-ask">
      <h2 className="guide-question" lang={language}>
        {asks}
      </h2>
      <IconButton
        icon={ChevronLeft}
        label={`${guide.previous} (${guide.pageUp})`}
        onPress={() => stepBy(-1)}
        isDisabled={step === steps[0]}
      />
      <IconButton
        icon={ChevronRight}
        label={`${guide.next} (${guide.pageDown})`}
        onPress={() => stepBy(1)}
        isDisabled={step === steps.at(-1)}
      />
    </div>
  )
}
