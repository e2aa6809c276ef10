import { type Opened, openFile } from '../../src/file/open'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')

export const openText = (text: string): ReturnType<typeof openFile> =>
  openBytes(new TextEncoder().encode(text))

export const openBytes = (bytes: Uint8Array): ReturnType<typeof openFile> => openFile(bytes, words)

/** What a file that is a logic model opens as. */
export const opened = (text: string): Opened => {
  const result = openText(text)
  if (!result.ok) throw new Error(result.error.says)
  return result.value
}
