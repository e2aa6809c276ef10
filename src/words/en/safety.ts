/** What keeps people's words safe, and what it says when it has to. */
export const safety = {
  /** After a crash. */
  recovered: 'The app stopped without warning. Your model is open again with everything you had typed.',
  reopened: 'The app stopped without warning. Your model is open again as it was saved.',
  recoveredApart: (name: string) =>
    `The app stopped without warning, and “${name}” has changed since. This is your copy, with everything you had typed; save it under another name.`,
  notRecovered:
    'The app stopped without warning, and what was kept of your last changes cannot be read. The file is as it was saved.',
  windowStoppedDetail: 'Everything you typed is kept on this computer.',
  recoveredName: (name: string, count: number) =>
    count === 1 ? `${name} (recovered)` : `${name} (recovered ${count})`,
  putAside: (name: string) =>
    `The app stopped twice while it opened your last model, so it was not opened again. All you had typed is in “${name}” in your documents.`,
  notReopened: (name: string) =>
    `The app stopped twice while it opened “${name}”, so it was not opened again. The file is as it was saved.`,
  cannotSetAside: (why: string) =>
    `The app stopped twice while it opened your last model, so it was not opened again. It is still kept on this computer, but could not be put in your documents: ${why}`,
  cannotKeep:
    'Your changes cannot be kept on this computer at the moment, perhaps because its disk is full. Save the model, and make some room.',

  autosave: 'Saving',
  autosaves: { on: 'By itself, once the model has a file', off: 'Only when asked' },
  /** How the model stands on disk. */
  mark: {
    saved: (ago: string) => `Saved ${ago}`,
    edited: (ago: string) => `Edited, saved ${ago}`,
    refused: (ago: string) => `Not saved, last ${ago}`,
    ago: {
      now: 'just now',
      seconds: (count: number) => `${count} seconds ago`,
      minutes: (count: number) => (count === 1 ? '1 minute ago' : `${count} minutes ago`),
      hours: (count: number) => (count === 1 ? '1 hour ago' : `${count} hours ago`),
      days: (count: number) => (count === 1 ? '1 day ago' : `${count} days ago`),
    },
  },
  /** One file, two people. */
  /** The file is open on these computers too. */
  alsoOpen: (computers: readonly string[]) =>
    computers.length > 2
      ? `Also open on ${computers.length} other computers`
      : `Also open on ${computers.join(' and ')}`,
  tookIn: (name: string) => `“${name}” was changed elsewhere. Those changes are in your model now.`,
  another: (name: string) =>
    `Another model stands in the place of “${name}”. Choose Save as to keep yours in a file of its own.`,
  unreadable: (name: string, why: string) =>
    `“${name}” was changed elsewhere and cannot be read now: ${why} Choose Save as to keep your work in a file of its own.`,
  clash: (name: string, count: number) =>
    `“${name}” was changed elsewhere while you worked. ${count === 1 ? 'One change does' : `${count} changes do`} not go with yours, so it was not saved. Choose what counts.`,

  writtenInPlace: (name: string) =>
    `“${name}” was saved by writing over it, since its folder takes no new files. A copy of it from before is kept on this computer.`,
  busy: (name: string) =>
    `Somebody else has been saving “${name}” all this while, so it was not saved. Try again in a moment.`,
  away: (name: string) =>
    `The drive or folder of “${name}” cannot be reached. Your work is safe on this computer, and is saved there once it is back.`,
  gone: (name: string) =>
    `“${name}” was moved or deleted. Your work is safe on this computer. Save puts the file back; Save as keeps it elsewhere.`,
}
