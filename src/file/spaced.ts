/** A save this computer has kept: the digest of its bytes, and when it was made, in milliseconds since 1970. */
export type KeptSave = { readonly digest: string; readonly at: number }

/** The least time between two saves that are listed, and how it grows: older ones stand farther apart. */
const least = 2 * 60 * 1000
const partOfAge = 1 / 12

/** Of saves made every few seconds those people can choose from, the newest first; the oldest is always there. */
export const spaced = (saves: readonly KeptSave[], now: number): readonly KeptSave[] => {
  const listed: KeptSave[] = []
  for (const save of saves.toSorted((one, other) => other.at - one.at)) {
    const last = listed.at(-1)
    if (!last || last.at - save.at >= Math.max(least, (now - save.at) * partOfAge)) listed.push(save)
  }
  const oldest = saves.toSorted((one, other) => one.at - other.at)[0]
  return !oldest || listed.at(-1) === oldest ? listed : [...listed, oldest]
}
