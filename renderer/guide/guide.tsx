import './guide.css'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs, ToggleButton } from 'react-aria-components'
import { heldBy } from '../../src/guide/guide'
import { type StepId, stepOf } from '../../src/guide/steps'
import { runCommand } from '../commands'
import { backToCanvas } from '../panels/back-to-canvas'
import { IconButton } from '../panels/fields/icon-button'
import { useStore } from '../store'
import { useWords } from '../words'
import { stepBy, toStep, useGuide, wantBar } from './guide-store'
import { OrderMenu } from './order-menu'
import { Step } from './step'
import { useSteps } from './use-steps'

const Stop = ({ id }: { id: StepId }) => {
  const { guide } = useWords()
  const held = useStore(at => heldBy(at.history.present, id))
  const step = stepOf(id)
  return (
    <Tab id={id} className="guide-stop" data-kind={step.as === 'card' ? step.kind : undefined}>
      {guide.names[id]}
      {held !== null && held > 0 && <span className="guide-held">{held}</span>}
    </Tab>
  )
}

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.key === 'PageDown' || event.key === 'PageUp') {
    event.preventDefault()
    stepBy(event.key === 'PageDown' ? 1 : -1)
  } else backToCanvas(event)
}

const Strip = () => {
  const { guide } = useWords()
  const { steps, step } = useSteps()
  const isWanted = useGuide(one => one.isWanted)
  const ref = useRef<HTMLElement>(null)
  const choose = (key: Key) => {
    const chosen = steps.find(id => id === key)
    if (chosen) toStep(chosen, false)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a bar or a button of its own
  useEffect(() => {
    ref.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (!isWanted) return
    ref.current?.querySelector<HTMLElement>('[data-main]')?.focus()
    useGuide.setState({ isWanted: false })
  }, [isWanted, step])

  return (
    <section ref={ref} className="guide" aria-label={guide.title} onKeyDown={onKeyDown}>
      <Tabs className="guide-tabs" selectedKey={step} onSelectionChange={choose}>
        <div className="guide-top">
          {/* With the mouse on a stop, the next thing is to type; by keys one stays among the stops. */}
          <div className="guide-way" onClickCapture={wantBar}>
            <TabList className="guide-stops" aria-label={guide.stops}>
              {steps.map(id => (
                <Stop key={id} id={id} />
              ))}
            </TabList>
          </div>
          <OrderMenu />
          <IconButton icon={X} label={guide.close} onPress={() => runCommand('view.guide')} />
        </div>
        <TabPanel id={step} className="guide-step">
          <Step id={step} />
        </TabPanel>
      </Tabs>
    </section>
  )
}

/** The questions of a session, one after another, above the canvas while the person wants them. */
export const Guide = () => {
  const isOpen = useGuide(at => at.isOpen)
  const isReadOnly = useStore(at => at.readOnly !== null)
  return isOpen && !isReadOnly && <Strip />
}

/** Opens the guide, or closes it where it shows. */
export const GuideButton = () => {
  const { guide } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isOpen = useGuide(at => at.isOpen) && !isReadOnly
  return (
    <ToggleButton
      className="rail-button"
      isSelected={isOpen}
      isDisabled={isReadOnly}
      onChange={() => runCommand('view.guide')}
    >
      {guide.title}
    </ToggleButton>
  )
}
