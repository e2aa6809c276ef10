/** Takes the keyboard to the first thing in the panel that `selector` names, once it is there. */
export const focusPanel = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.panel :is(${selector})`)?.focus())
}
