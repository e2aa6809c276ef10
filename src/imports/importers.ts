import { format } from '../file/format'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import type { Drawing } from './drawings/drawing'
import { readDrawio } from './drawings/drawio'
import { readExcalidraw } from './drawings/excalidraw'
import { type Sorted, sortDrawing } from './drawings/fill'
import { readMiradi } from './drawings/miradi'
import type { ImportEnding } from './endings'
import { readCsv } from './tables/read-csv'
import type { Table } from './tables/table'

/** Another program's file, read and not yet looked at by anybody. */
export type Read =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'drawing'; readonly pages: readonly Sorted[] }

type Importer = {
  /** Endings of file names, lower case. */
  readonly endings: readonly ImportEnding[]
  /** Whether the first bytes say that it is one, whatever its name. */
  readonly begins: (first: string) => boolean
  readonly read: (bytes: Uint8Array, words: Words) => Result<Read, Failure<string>>
}

/** Every kind of file that can be brought in. The first that knows a file by its bytes reads it, else by its name. */
export const importers: readonly Importer[] = [
  {
    endings: ['drawio', 'xml'],
    begins: first => /<(?:mxfile|mxGraphModel)\b/u.test(first),
    read: (bytes, words) => sortedOf(readDrawio(bytes, words), words),
  },
  {
    endings: ['excalidraw'],
    begins: first => /^\{\s*"type"\s*:\s*"excalidraw"/u.test(first),
    read: (bytes, words) => sortedOf(readExcalidraw(bytes, words), words),
  },
  {
    endings: ['xmpz2'],
    begins: () => false,
    read: (bytes, words) => sortedOf(readMiradi(bytes, words), words),
  },
  {
    endings: ['csv', 'tsv', 'txt'],
    begins: () => false,
    read: (bytes, words) => {
      const read = readCsv(bytes, words)
      return read.ok ? ok({ kind: 'table', table: read.value }) : read
    },
  },
]

const sortedOf = (read: Result<Drawing, Failure<string>>, words: Words): Result<Read, Failure<string>> => {
  if (!read.ok) return read
  const { pages } = read.value
  const boxes = pages.reduce((sum, page) => sum + page.boxes.length, 0)
  const arrows = pages.reduce((sum, page) => sum + page.arrows.length, 0)
  if (boxes > format.maxElements || arrows > format.maxLinks)
    return fail('too-much', words.imports.failures['too-much'])
  return ok({ kind: 'drawing', pages: sortDrawing(read.value) })
}

/** Reads another program's file, or says in one sentence why it cannot. It holds at most `importBounds.maxBytes`. */
export const readImport = (name: string, bytes: Uint8Array, words: Words): Result<Read, Failure<string>> => {
  const first = new TextDecoder()
    .decode(bytes.subarray(0, 1024))
    .replace(/^\ufeff/u, '')
    .trimStart()
  const ending = endingOf(name)
  const importer =
    importers.find(({ begins }) => begins(first)) ??
    importers.find(({ endings }) => endings.some(own => own === ending))
  return importer ? importer.read(bytes, words) : fail('unknown', words.imports.failures.unknown)
}

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
