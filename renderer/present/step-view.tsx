import { useEffect, useMemo } from 'react'
import type { Direction, Step } from '../../src/model/story'
import { readingFor } from '../../src/words/words'
import { announce } from '../canvas/canvas-store'
import { useStore } from '../store'
import { useWords } from '../words'
import { Picture } from './picture'
import { toldOf } from './told'

/** Longer than this, in letters, a sentence is set smaller. */
const longSentence = 240

/** One step: a picture, and what is read aloud. */
export const StepView = ({ step, direction }: { step: Step; direction: Direction }) => {
  const words = useWords()
  const model = useStore(at => at.history.present)
  const { asks, says } = useMemo(() => toldOf(model, step, direction, words), [model, step, direction, words])
  useEffect(() => announce(`${asks} ${says}`.trim()), [asks, says])
  return (
    <>
      <Picture step={step} />
      <p
        className="stage-said"
        lang={readingFor(model, words).language}
        data-long={asks.length + says.length > longSentence || undefined}
      >
        {asks !== '' && <b>{asks} </b>}
        {says}
      </p>
    </>
  )
}
