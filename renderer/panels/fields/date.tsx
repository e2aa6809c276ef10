import { useState } from 'react'
import { isDate, plainDate } from '../../../src/model/dates'
import { languages, wordsOf } from '../../../src/words/words'
import { useWords } from '../../words'
import { TextLine } from './text'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly mind?: string | null
  readonly unseenLabel?: boolean
}

/** Whatever language the app speaks: a date is typed in that of the room. */
const months = languages.map(language => wordsOf(language).page.months)

/** A year, month or day. Other words are kept as well; once the field is left, it says what they cannot do. */
export const DateLine = ({ label, value, onChange, hint, mind = null, unseenLabel = false }: Props) => {
  const { initiative } = useWords().panels
  const [isHere, setHere] = useState(false)
  const unread = value !== '' && !isDate(value) ? initiative.dateUnread : null
  const leave = () => {
    setHere(false)
    onChange(plainDate(value, months))
  }
  return (
    <TextLine
      label={label}
      unseenLabel={unseenLabel}
      value={value}
      onChange={onChange}
      onEnter={() => setHere(true)}
      onLeave={leave}
      placeholder={initiative.dateHint}
      {...(hint === undefined ? {} : { hint })}
      mind={isHere ? null : (unread ?? mind)}
    />
  )
}
