import './add-line.css'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useStore } from '../../store'
import { TextLine } from './text'

type Props = {
  readonly label: string
  /** `isByEnter`: the person stays to go on, rather than leaving for elsewhere. */
  readonly onAdd: (text: string, isByEnter: boolean) => void
}

/** A line that adds what is typed in it: Enter does and the next can follow; leaving it drops nothing either, and Escape gives it up. */
export const AddLine = ({ label, onAdd }: Props) => {
  const [text, setText] = useState('')
  const isReadOnly = useStore(at => at.readOnly !== null)
  const add = (isByEnter: boolean) => {
    const said = text.trim()
    if (said === '') return
    setText('')
    onAdd(said, isByEnter)
  }
  if (isReadOnly) return null
  return (
    <div className="add-line">
      <Plus className="icon" aria-hidden />
      <TextLine
        label={label}
        unseenLabel
        placeholder={label}
        value={text}
        onChange={setText}
        onDone={() => add(true)}
        onGiveUp={text === '' ? undefined : () => setText('')}
        onLeave={() => add(false)}
      />
    </div>
  )
}
