/** What a command has to say when it could do its work. */
export type Report = {
  readonly output: readonly string[]
  readonly warnings: readonly string[]
  readonly exitCode: 0 | 1
}

/** A sentence takes one line, and nothing in it steers a terminal: names of files and a file's text are foreign. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
