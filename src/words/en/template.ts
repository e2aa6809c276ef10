/** Choosing the form a model is poured into, and its boxes. */
export const template = {
  title: 'Template',
  choose: 'Templates',
  current: 'In use',
  use: 'Use this template',
  inUse: 'This template is in use.',
  fits: 'Every card has a column here.',
  cards: (count: number) =>
    count === 1
      ? 'One card has no column here. It stands under “Not placed”, with all it carries.'
      : `${count} cards have no column here. They stand under “Not placed”, with all they carry.`,
  unsaid: (count: number) =>
    count === 1
      ? 'One outcome does not say when it shows. It stands under “Not placed” until you move it to a column.'
      : `${count} outcomes do not say when they show. They stand under “Not placed” until you move them to a column.`,
  fields: (count: number) =>
    count === 1
      ? 'One box that is filled in has no place here. Its words are kept.'
      : `${count} boxes that are filled in have no place here. Their words are kept.`,
  again: 'Changing back gives the same model again.',
  /** Columns under one heading. */
  under: (heading: string, columns: string) => `${heading} (${columns})`,
  changed: (name: string) => `Now in the template “${name}”.`,
  /** A lane by the heading it stands under. */
  lane: (heading: string, lane: string) => `${heading}: ${lane}`,
  change: 'Change template…',
}
