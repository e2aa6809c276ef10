import { createHash } from 'node:crypto'

/** What tells two files' bytes apart, whatever their names and times. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')
