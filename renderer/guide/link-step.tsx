import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { nextUnreached } from '../../src/guide/unreached'
import { templateOf } from '../../src/templates/templates'
import { readingFor } from '../../src/words/words'
import { pointAt } from '../canvas/go-to-things'
import { readerFor } from '../reader'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { stepBy, useGuide } from './guide-store'
import { Question } from './question'

/** Asks of one card after another what makes it possible, and reads back what the links say so far. */
export const LinkStep = () => {
  const words = useWords()
  const says = words.guide.links
  const model = useStore(at => at.history.present)
  const order = useStore(at => at.settings.guide)
  const asked = useGuide(at => at.asked)
  const { language } = readingFor(model, words)
  const reader = readerFor(model, words)
  const template = templateOf(model)
  const isThere = model.elements.some(({ id }) => id === asked)
  const card = isThere ? asked : nextUnreached(model, template, order, null)
  const next = nextUnreached(model, template, order, card)
  const how = card === null ? undefined : reader.how(card)

  useEffect(() => {
    useGuide.setState({ asked: card })
    if (card !== null) pointAt(card)
  }, [card])

  if (card === null || !how)
    return (
      <>
        <Question asks={model.links.length > 0 ? says.all : says.none} />
        <div className="guide-acts">
          <Button className="button button-main guide-button" data-main="" onPress={() => stepBy(1)}>
            {words.guide.next}
          </Button>
        </div>
      </>
    )
  return (
    <>
      <Question asks={how.asks} language={language} />
      <div className="guide-acts">
        <Button
          className="button button-main guide-button"
          data-main=""
          onPress={() => showDialog({ kind: 'link-back', to: card })}
        >
          {says.choose}
        </Button>
        <Button
          className="button guide-button"
          isDisabled={next === null || next === card}
          onPress={() => useGuide.setState({ asked: next })}
        >
          {says.next}
        </Button>
        <p className="guide-answer" lang={language}>
          {how.answers}
        </p>
      </div>
    </>
  )
}
