const longest = 80

// Refused somewhere: by Windows, by macOS, by a shared drive.
const refused = /[\\/:*?"<>|\p{Cc}]/gu

/** A name for a new file, made from the document's: nothing in it that a system refuses; `untitled` if nothing is left. */
export const suggestedName = (title: string, extension: string, untitled: string): string => {
  const plain = title.replace(refused, ' ').replace(/\s+/gu, ' ').slice(0, longest)
  return `${plain.replace(/^[. ]+|[. ]+$/gu, '') || untitled}.${extension}`
}
