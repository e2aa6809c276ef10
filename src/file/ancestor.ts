/** A save of a document: the digest of its bytes, and those of the saves before it, newest first. */
export type Save = { readonly digest: string; readonly lineage: readonly string[] }

/** The saves both copies came from as far as they remember, the newest first. */
export const sharedSaves = (mine: Save, theirs: Save): readonly string[] => {
  if (mine.digest === theirs.digest || mine.lineage.includes(theirs.digest)) return [theirs.digest]
  if (theirs.lineage.includes(mine.digest)) return [mine.digest]
  return mine.lineage.filter(digest => theirs.lineage.includes(digest))
}

/**
 * The saves that two copies of one document may both have come from, the likeliest first. `mine` is the save this
 * copy was last read from or written to, `theirs` what stands in its file now.
 */
export const ancestorsOf = (mine: Save, theirs: Save): readonly string[] => {
  const [newest] = sharedSaves(mine, theirs)
  if (newest === theirs.digest || newest === mine.digest) return [newest]
  // Two saves of one save: on a drive that ignores locks the later has replaced the earlier.
  return newest === undefined ? [mine.digest] : [newest, mine.digest]
}

/** How many saves a file remembers. */
const longestLineage = 50

/** The lineage of what is saved next over a save. */
export const lineageAfter = ({ digest, lineage }: Save): readonly string[] =>
  [digest, ...lineage.filter(other => other !== digest)].slice(0, longestLineage)
