/** What keeps people's words safe, and what it says when it has to. */
export const safety = {
  writtenInPlace: (name: string) =>
    `“${name}” was saved by writing over it, since its folder takes no new files. A copy of it from before is kept on this computer.`,
  busy: (name: string) =>
    `Somebody else has been saving “${name}” all this while, so it was not saved. Try again in a moment.`,
  gone: (name: string) =>
    `“${name}” was moved or deleted. Your work is safe on this computer. Save puts the file back; Save as keeps it elsewhere.`,
}
