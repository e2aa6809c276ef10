type Field = HTMLTextAreaElement | HTMLInputElement

const typed = new Set(['text', 'search', 'url', 'email', 'tel', 'number', 'password'])

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && typed.has(target.type))

/** Whether keys pressed here are text. */
export const isTextField = (target: EventTarget | null): boolean =>
  isField(target) || (target instanceof HTMLElement && target.isContentEditable)

/** What a field held when the keyboard came to it, so that only its own typing is undone in it. */
const valueAtFocus = new WeakMap<Field, string>()

document.addEventListener('focusin', ({ target }) => {
  if (isField(target)) valueAtFocus.set(target, target.value)
})

/**
 * Undoes or repeats typing in the focused text field; false when there is none, or nothing left in it to undo.
 * The browser keeps what was typed, word by word, and no other call reaches that than this one.
 */
export const undoTyping = (way: 'undo' | 'redo'): boolean => {
  const field = document.activeElement
  if (!isField(field)) return false
  const before = field.value
  if (way === 'undo' && before === valueAtFocus.get(field)) return false
  document.execCommand(way)
  return field.value !== before
}
