import { CornerDownLeft, SquareParking } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { readPasted } from '../../src/file/pasted'
import type { Becomes } from '../../src/guide/steps'
import { useHere } from '../here'
import { GrowingText } from '../panels/fields/growing-text'
import { shownKeys } from '../shown-keys'
import { tell } from '../store'
import { useWords } from '../words'
import { captureLines } from './capture-lines'
import { guideState, typeInBar, useGuide } from './guide-store'

const parked: Becomes = { as: 'item', list: 'parked' }

/** Takes down what stands in the bar, which is then free for what is said next. */
const take = (becomes: Becomes): void => {
  const said = guideState().typed.replace(/\s+/gu, ' ').trim()
  if (said === '') return
  typeInBar('')
  captureLines(becomes, [said])
}

/** The bar that keeps up with the room: type, Enter, and on; one key sends the line to the parking lot instead. */
export const CaptureBar = ({ becomes, asks }: { becomes: Becomes; asks: string }) => {
  const words = useWords()
  const says = words.guide
  const { platform } = useHere()
  const typed = useGuide(at => at.typed)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    take(event.ctrlKey || event.metaKey ? parked : becomes)
  }
  // Several lines are several things; what already stands in the bar stays there.
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    const read = readPasted(text, words)
    if (read.ok) captureLines(becomes, read.value.flat())
    else tell({ tone: 'trouble', says: read.error.says })
  }
  return (
    <div className="guide-bar">
      <GrowingText
        className="guide-field"
        data-main=""
        aria-label={asks}
        placeholder={says.type}
        value={typed}
        onChange={event => typeInBar(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Button className="button button-main guide-button" onPress={() => take(becomes)}>
        <CornerDownLeft className="icon" aria-hidden />
        {says.add}
      </Button>
      <Button className="button guide-button" onPress={() => take(parked)}>
        <SquareParking className="icon" aria-hidden />
        {says.park}
        <kbd className="guide-key">{shownKeys('Mod+Enter', platform)}</kbd>
      </Button>
    </div>
  )
}
