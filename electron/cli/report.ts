/** What a command has to say when it could do its work. */
export type Report = {
  readonly output: readonly string[]
  readonly warnings: readonly string[]
  readonly exitCode: 0 | 1
}
