/** Where two copies are laid side by side, and each difference is taken or left. */
export const comparing = {
  title: (name: string) => `Compare with “${name}”`,
  titleUnderneath: (name: string) => `“${name}” was changed here and elsewhere`,
  /** What the two copies are held against. */
  found: {
    same: 'Both say the same.',
    none: 'No save that both came from is kept here. This is where that file says something else than this model.',
    save: 'Both came from a save this computer has kept. This is what the other copy has changed since then.',
    version: (name: string) =>
      `Both came from the version “${name}”. This is what the other copy has changed since then.`,
    ours: 'That copy went on from this model as it was last saved. This is what it has changed since then.',
    theirs: 'That copy is an earlier save of this model. All that differs was changed here since then.',
    underneath: 'Take what should count from the other copy. You can undo it afterwards.',
  },
  list: 'Differences',
  picture: 'Both copies in one picture',
  noDifference: 'The other copy has nothing this model does not have.',
  sorts: {
    clash: 'Changed in both',
    added: 'Added cards',
    removed: 'Removed cards',
    changed: 'Changed cards',
    moved: 'Moved cards',
    links: 'Links',
    lists: 'Assumptions, factors and parking lot',
    rest: 'The initiative, the page and more',
    same: 'Say the same',
    alike: 'Say nearly the same',
  },
  /** On the cards and links of the picture. */
  signs: { clash: 'Changed in both', added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  left: 'not taken',
  takeFree: 'Take all that do not clash',
  takeAll: 'Take all',
  takeNone: 'Take none',
  takeAllOf: (group: string) => `Take all: ${group}`,
  takeNoneOf: (group: string) => `Take none: ${group}`,
  here: 'Here',
  there: 'There',
  takeThere: 'Take what stands there; what stands here is given up.',
  wasHere: 'Was',
  isNew: 'Now',
  endOfChange: 'End of change',
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  onlyHere: (count: number) => (count === 1 ? '1 change only made here' : `${count} changes only made here`),
  taken: (count: number, of: number) => `${count} of ${of} taken`,
  done: (count: number) =>
    count === 0 ? 'Take changes' : count === 1 ? 'Take 1 change' : `Take ${count} changes`,
  doneUnderneath: 'Put together and save',
  tookFrom: (name: string, count: number) =>
    count === 1 ? `1 change was taken from “${name}”.` : `${count} changes were taken from “${name}”.`,
  /** Before: what two groups may both have written down. */
  pairing: {
    title: (name: string) => `What is the same in “${name}”?`,
    lead: 'These stand in both models and may be the same. Tick those that are; all others count as things of their own.',
    list: 'What may be the same',
    ticked: (count: number, of: number) => `${count} of ${of} ticked`,
    tickAll: 'Tick all',
    tickNone: 'Tick none',
    tickAllOf: (group: string) => `Tick all: ${group}`,
    tickNoneOf: (group: string) => `Tick none: ${group}`,
    done: 'Compare',
    looking: 'Looking for what may be the same',
    /** By what went wrong, as the part that failed calls it. */
    failed: (why: string) => `The two models could not be compared (${why}). Your model is unchanged.`,
  },
  /** The differences as a list on paper. */
  paper: {
    print: 'Print the list…',
    save: 'Save the list as PDF…',
    making: 'Making the list',
    title: (name: string) => `What “${name}” says otherwise`,
    here: (initiative: string) => `This model: “${initiative}”`,
    /** `when` it was written; '' where that is not known. */
    there: (file: string, when: string) =>
      when === '' ? `The other copy: “${file}”` : `The other copy: “${file}”, saved ${when}`,
    isHere: 'In this model:',
    isThere: 'In the other copy:',
    taken: 'Taken',
    /** By the heading of what only this model changed. */
    onlyHere: (group: string) => `Only in this model: ${group}`,
  },
  readOnly: 'This model cannot be changed, so nothing can be taken into it.',
  newer: (name: string) => `“${name}” was made with a newer version of this app and cannot be compared with.`,
}
