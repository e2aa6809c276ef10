import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { readCsv } from './tables/read-csv'
import type { Table } from './tables/table'

/** Another program's file, read and not yet looked at by anybody. */
export type Read = { readonly kind: 'table'; readonly table: Table }

type Importer = {
  /** Endings of file names, lower case. */
  readonly endings: readonly string[]
  /** Whether the first bytes say that it is one, whatever its name. */
  readonly begins: (first: string) => boolean
  readonly read: (bytes: Uint8Array, words: Words) => Result<Read, Failure<string>>
}

/** Every kind of file that can be brought in. The first that knows a file by its bytes reads it, else by its name. */
const importers: readonly Importer[] = [
  {
    endings: ['csv', 'tsv', 'txt'],
    begins: () => false,
    read: (bytes, words) => {
      const read = readCsv(bytes, words)
      return read.ok ? ok({ kind: 'table', table: read.value }) : read
    },
  },
]

/** Reads another program's file, or says in one sentence why it cannot. It holds at most `importBounds.maxBytes`. */
export const readImport = (name: string, bytes: Uint8Array, words: Words): Result<Read, Failure<string>> => {
  const first = new TextDecoder()
    .decode(bytes.subarray(0, 1024))
    .replace(/^\ufeff/u, '')
    .trimStart()
  const ending = endingOf(name)
  const importer =
    importers.find(({ begins }) => begins(first)) ?? importers.find(({ endings }) => endings.includes(ending))
  return importer ? importer.read(bytes, words) : fail('unknown', words.imports.failures.unknown)
}

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
