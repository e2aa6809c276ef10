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
  cannotKeep:
    'Your changes cannot be kept on this computer at the moment, perhaps because its disk is full. Save the model, and make some room.',

  writtenInPlace: (name: string) =>
    `“${name}” was saved by writing over it, since its folder takes no new files. A copy of it from before is kept on this computer.`,
  busy: (name: string) =>
    `Somebody else has been saving “${name}” all this while, so it was not saved. Try again in a moment.`,
  gone: (name: string) =>
    `“${name}” was moved or deleted. Your work is safe on this computer. Save puts the file back; Save as keeps it elsewhere.`,
}
