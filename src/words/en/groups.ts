const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`)

const listed = (codes: readonly string[]) =>
  codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`

/** What the app says about groups of cards. */
export const groups = {
  nameless: 'Group without a name',
  band: (name: string, count: number) => `Group ${name}, ${cards(count)}`,
  hint: 'Click to select its cards, double-click to rename it',
  nameField: 'Name of the group',
  inGroup: (name: string) => `In the group ${name}.`,

  chooser: {
    /** The codes of a few cards, or how many there are. */
    title: (codes: readonly string[], count: number) =>
      `Group ${codes.length === count ? listed(codes) : cards(count)}`,
    search: 'Type a name',
    help: 'Enter puts the cards into the group chosen above, or into a new one of the name you typed.',
    none: 'There is no group yet. Type a name for this one.',
    create: (name: string) => `New group “${name}”`,
    rename: (name: string) => `Rename “${name}”`,
    renameTo: (name: string, typed: string) => `Rename “${name}” to “${typed}”`,
  },

  field: {
    label: 'Group',
    none: 'In no group',
    create: 'New group…',
    rename: 'Rename this group',
  },

  said: {
    grouped: (count: number, name: string) =>
      count === 1 ? `1 card is now in the group ${name}.` : `${cards(count)} are now in the group ${name}.`,
    ungrouped: (count: number) =>
      count === 1 ? '1 card is no longer in a group.' : `${cards(count)} are no longer in a group.`,
    renamed: (name: string) => `The group is now called ${name}.`,
    joined: (name: string) => `Now in the group ${name}.`,
    left: (name: string) => `No longer in the group ${name}.`,
  },
}
