import './present.css'
import './stage.css'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { MarkWord } from '../../src/model/model'
import { Announcer } from '../canvas/announcer'
import { titleOf } from '../files'
import { pressMark } from '../marks/marking'
import { useStore } from '../store'
import { isTextField } from '../typing-undo'
import { useWords } from '../words'
import { Ending } from './ending'
import { actFor } from './keys'
import { MarkLine } from './mark-line'
import { Opening } from './opening'
import { indexOf, markedAt, opening, slidesOf, stopPresenting, usePresent } from './slides'
import { focusStage } from './stage-button'
import { StepView } from './step-view'
import { useStirred } from './stirred'
import { Tools } from './tools'

const Frame = () => {
  const says = useWords().present
  const model = useStore(at => at.history.present)
  const { direction, at } = usePresent()
  const isStirred = useStirred()
  const stage = useRef<HTMLElement>(null)
  useEffect(() => stage.current?.focus(), [])

  const slides = slidesOf(model, direction)
  const index = indexOf(slides, at)
  const { key, step } = slides[index] ?? opening
  const steps = Math.max(0, slides.length - 2)
  const about = step && markedAt(step)
  const place = step ? says.place(index, steps) : index === 0 && steps > 0 ? says.opening.steps(steps) : ''

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const leavesText = isTextField(event.target) && (event.key === 'Enter' || event.key === 'Escape')
    const marks = { marks: says.marks, mark: (word: MarkWord) => about && pressMark(about, word) }
    const act = leavesText ? focusStage : actFor(event, event.target === stage.current ? marks : null)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the frame takes the keys of all that stands in it
    <div className="present-frame" onKeyDown={onKeyDown} data-still={!isStirred || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the stage need a place to be pressed */}
      <section ref={stage} className="stage" tabIndex={0} aria-label={place || says.stage}>
        {step && <StepView key={`${direction} ${key}`} step={step} direction={direction} />}
        {!step && (index === 0 ? <Opening steps={steps} /> : <Ending />)}
      </section>
      <div className="stage-foot">
        {about !== null && <MarkLine key={about} about={about} />}
        <p className="stage-place">{place}</p>
      </div>
      <Tools about={about} direction={direction} isStirred={isStirred} />
      <div className="stage-way" aria-hidden>
        <span style={{ width: `${(100 * index) / Math.max(1, slides.length - 1)}%` }} />
      </div>
      <Announcer />
    </div>
  )
}

/** The model for the room: full screen, large, a step at a time. */
export const Present = () => {
  const says = useWords().present
  const title = useStore(at => titleOf(at.history.present))
  return (
    <ModalOverlay className="present" isOpen onOpenChange={isOpen => !isOpen && stopPresenting()}>
      <Modal className="present-window">
        <Dialog className="present-dialog" aria-label={says.name(title)}>
          <Frame />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
