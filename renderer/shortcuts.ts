import { type CommandId, commandIds, commandOf } from '../src/commands'
import { canvasKey } from './canvas/keys'
import { isEnabled, runCommand } from './commands'
import { isOnCards } from './on-cards'
import { state } from './store'
import { isTextField } from './typing-undo'

type Chord = { readonly key: string; readonly mod: boolean; readonly shift: boolean; readonly alt: boolean }

const chordOf = (keys: string): Chord => {
  // "Mod++" is the plus key itself.
  const parts = keys.split(/\+(?!$)/u)
  return {
    key: parts.at(-1) ?? '',
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

const chords: ReadonlyArray<readonly [CommandId, Chord]> = commandIds.flatMap(id =>
  (commandOf(id).keys ?? []).map(keys => [id, chordOf(keys)] as const),
)

const isMac = /Mac/u.test(navigator.platform)

const isMod = (event: KeyboardEvent): boolean =>
  isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey

const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey

// Letters and digits by their place too, so that shortcuts work on keyboards that write other letters there. A sign
// may need Shift on one keyboard and not on another, so Shift is not asked for there.
const isKey = (event: KeyboardEvent, { key, shift }: Chord): boolean => {
  if (/^[A-Z]$/u.test(key)) {
    const latin = /^[a-z]$/iu.test(event.key)
    const same = latin ? event.key.toUpperCase() === key : event.code === `Key${key}`
    return same && event.shiftKey === shift
  }
  if (/^\d$/u.test(key)) return event.key === key || event.code === `Digit${key}`
  if (key.length === 1) return event.key === key
  return event.key === key && event.shiftKey === shift
}

/** The commands a key press may stand for: a key can do one thing with a card and another with a link. */
const commandsFor = (event: KeyboardEvent): readonly CommandId[] =>
  chords
    .filter(
      ([, chord]) =>
        (chord.mod ? isMod(event) : isPlain(event)) && event.altKey === chord.alt && isKey(event, chord),
    )
    .map(([id]) => id)

const throughText: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo', 'edit.find'])

/** In a text field the field's own keys win; only what has nothing to do with text goes through. */
const whileTyping = (id: CommandId): boolean =>
  !id.startsWith('edit.') || throughText.has(id) || (id === 'edit.link' && state().editing !== null)

/** Keys that mean something else on a button, a list or a menu act on cards alone. */
const isOnCard = (target: EventTarget | null): boolean =>
  target instanceof Element && isOnCards(target) && target.closest('button, a') === null

const needsCard = (id: CommandId): boolean => {
  const [first] = commandOf(id).keys ?? []
  return first !== undefined && id.startsWith('edit.') && (!first.startsWith('Mod+') || first === 'Mod+A')
}

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return
  if (event.target === document.body && state().place === 'model') canvasKey(event)
  if (event.defaultPrevented) return
  const isFor = (id: CommandId): boolean =>
    isTextField(event.target) ? whileTyping(id) : !needsCard(id) || isOnCard(event.target)
  const id = commandsFor(event).find(one => isFor(one) && isEnabled(one))
  if (!id) return
  event.preventDefault()
  runCommand(id)
}

/** Listens for the catalogue's shortcuts until the given function is called. */
export const watchShortcuts = (): (() => void) => {
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
