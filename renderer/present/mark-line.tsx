import { useState } from 'react'
import { type Id, isMarkWord } from '../../src/model/model'
import { canTurn, markOn, noteOn, turnMark } from '../marks/marking'
import { MarkSign, markName } from '../marks/sign'
import { TextLine } from '../panels/fields/text'
import { useStore } from '../store'
import { useWords } from '../words'
import { focusStage, StageButton } from './stage-button'

/** What the room said of the step, and its words for it. */
export const MarkLine = ({ about }: { about: Id }) => {
  const words = useWords()
  const says = words.present
  const mark = useStore(at => markOn(at.history.present, about))
  const isReadOnly = useStore(at => at.readOnly !== null)
  const [became, setBecame] = useState('')
  if (!mark) return <p className="stage-became">{became}</p>
  const { mark: word, note } = mark
  const become = (what: 'assumption' | 'question') => {
    turnMark(mark, what)
    setBecame(says.said[what])
    focusStage()
  }
  return (
    <div className="mark-line">
      <MarkSign mark={word} />
      {(word !== 'agree' || note !== '') && (
        <TextLine
          label={says.note(markName(words, word))}
          unseenLabel
          lines="wrap"
          placeholder={isMarkWord(word) ? says.asks[word] : ''}
          value={note}
          onChange={text => noteOn(mark, text)}
        />
      )}
      {canTurn(mark) && !isReadOnly && (
        <>
          <StageButton onPress={() => become('assumption')}>{says.asAssumption}</StageButton>
          <StageButton onPress={() => become('question')}>{says.asQuestion}</StageButton>
        </>
      )}
    </div>
  )
}
