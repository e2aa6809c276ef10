const tidings = ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'] as const

/**
 * Keeps from React, which listens to everything, what each card and line that glides tells of it: thousands of
 * events in a drag, to which nothing listens. Until the given function is called.
 */
export const hushTransitions = (): (() => void) => {
  const ending = new AbortController()
  const hush = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('.react-flow')) event.stopPropagation()
  }
  for (const does of tidings) window.addEventListener(does, hush, { capture: true, signal: ending.signal })
  return () => ending.abort()
}
