import type { KeyboardEvent } from 'react'
import { type MarkWord, markWords } from '../../src/model/model'
import type { Words } from '../../src/words/words'
import { isTextField } from '../typing-undo'
import { goBack, goOn, goToFirst, goToLast, turn } from './slides'

// Clickers send Page Up and Page Down. Letters mean something only while the stage itself has the keyboard, where
// nothing is typed.

const everywhere: Readonly<Record<string, () => void>> = { PageDown: goOn, PageUp: goBack }

const besideText: Readonly<Record<string, () => void>> = {
  ArrowRight: goOn,
  ArrowDown: goOn,
  ArrowLeft: goBack,
  ArrowUp: goBack,
  Home: goToFirst,
  End: goToLast,
}

const turns: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => turn('backwards'),
  ArrowRight: () => turn('forwards'),
}

const isKey = ({ key, code }: KeyboardEvent, letter: string): boolean =>
  /^[a-z]$/iu.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`

type Stage = { readonly marks: Words['present']['marks']; readonly mark: (word: MarkWord) => unknown }

/** What a key does that was pressed on the stage itself. */
const onStage = (event: KeyboardEvent, { marks, mark }: Stage): (() => void) | undefined => {
  if (event.key === 'Enter') return goOn
  if (event.key === ' ') return event.shiftKey ? goBack : goOn
  const word = markWords.find(one => isKey(event, marks[one].key))
  return word && !event.repeat ? () => mark(word) : undefined
}

/** What a key does in Present; `stage` is there while the stage itself has the keyboard. */
export const actFor = (event: KeyboardEvent, stage: Stage | null): (() => void) | undefined => {
  const { key, altKey, ctrlKey, metaKey } = event
  const isTyping = isTextField(event.target)
  if (altKey) return undefined
  if (ctrlKey || metaKey) return isTyping ? undefined : turns[key]
  return (
    everywhere[key] ?? (isTyping ? undefined : besideText[key]) ?? (stage ? onStage(event, stage) : undefined)
  )
}
