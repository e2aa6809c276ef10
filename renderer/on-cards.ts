/** Whether what is done here is about cards: on the canvas, in the outline, or nowhere in particular. */
export const isOnCards = (at: Element | null): boolean =>
  at === null || at === document.body || at.closest('[data-canvas], [data-outline]') !== null
