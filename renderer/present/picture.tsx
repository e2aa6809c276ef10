import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Path } from '../../src/layout/geometry'
import type { Element, Id } from '../../src/model/model'
import type { Step } from '../../src/model/story'
import { codesOf } from '../../src/templates/codes'
import { templateOf } from '../../src/templates/templates'
import { headOf, lineOf, middleOf } from '../canvas/line'
import { MarkSign } from '../marks/sign'
import { useStore } from '../store'
import { useWords } from '../words'
import { arrange, drawn } from './arrange'
import { StageCard } from './stage-card'

const halfway = (path: Path): { left: number; top: number } => {
  const { x, y } = middleOf(path)
  return { left: x * drawn, top: y * drawn }
}

/** What stands where the model has nothing yet. */
const Unsaid = () => <p className="stage-card stage-unsaid">{useWords().reading.notSaid}</p>

/** A step to look at: on the left what brings its card about, on the right the card. */
export const Picture = ({ step }: { step: Step }) => {
  const words = useWords()
  const model = useStore(at => at.history.present)
  const ref = useRef<HTMLDivElement>(null)
  const [paths, setPaths] = useState<readonly Path[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks take room on the cards
  useLayoutEffect(() => {
    const picture = ref.current
    if (!picture) return
    const draw = () => setPaths(arrange(picture))
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(picture)
    return () => watch.disconnect()
  }, [model, step])

  const codes = codesOf(model, templateOf(model))
  const elements = new Map(model.elements.map(element => [element.id, element]))
  const show = (id: Id, isFocus: boolean): ReactNode => {
    const element: Element | undefined = elements.get(id)
    return element && <StageCard element={element} code={codes.get(id) ?? ''} isFocus={isFocus} />
  }
  const isUnsaid = step.links.length === 0
  const isStart = isUnsaid && elements.get(step.card)?.kind === 'input'
  return (
    <div ref={ref} className="stage-picture">
      <svg className="stage-connectors" data-unsaid={isUnsaid || undefined} aria-hidden>
        <g transform={`scale(${drawn})`}>
          {paths.map(path => (
            <Fragment key={lineOf(path)}>
              <path className="stage-line" d={lineOf(path)} />
              <path className="stage-head" d={headOf(path)} />
            </Fragment>
          ))}
        </g>
      </svg>
      <ul className="stage-causes">
        {isUnsaid && <li className="stage-cause">{isStart ? show(step.card, true) : <Unsaid />}</li>}
        {step.links.map(({ id, from }) => (
          <li key={id} className="stage-cause">
            {show(from, false)}
          </li>
        ))}
      </ul>
      <div className="stage-effect">{isStart ? <Unsaid /> : show(step.card, true)}</div>
      {step.links.map(({ id }, at) => {
        const path = paths[at]
        const marks = model.marks.filter(({ about }) => about === id)
        return path && marks.length > 0 ? (
          <p key={id} className="stage-link-marks" style={halfway(path)}>
            {marks.map(mark => (
              <MarkSign key={mark.id} mark={mark.mark} />
            ))}
          </p>
        ) : null
      })}
      {step.parts > 1 && <p className="stage-part">{words.present.part(step.part, step.parts)}</p>}
    </div>
  )
}
