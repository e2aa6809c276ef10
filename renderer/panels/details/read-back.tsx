import { memo } from 'react'
import type { Id } from '../../../src/model/model'
import { readingFor } from '../../../src/words/words'
import { readerFor } from '../../reader'
import { presentModel } from '../../store'
import { useWords } from '../../words'
import { useSettledModel } from './settled'

/** What the model says about a card, read aloud: what makes it possible and what it makes possible. */
export const ReadBack = memo(({ id, kind }: { id: Id; kind: string }) => {
  const words = useWords()
  const model = useSettledModel() ?? presentModel()
  const reader = readerFor(model, words)
  const how = kind === 'outcome' ? reader.how(id) : undefined
  const into = reader.into(id) ?? (how && `${how.asks} ${how.answers}`)
  const sentences = [into, reader.outOf(id)].filter(sentence => sentence !== undefined)
  if (sentences.length === 0) return null
  return (
    <div className="read-back" lang={readingFor(model, words).language}>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
})
