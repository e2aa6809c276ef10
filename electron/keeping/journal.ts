import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../error-code'
import { replaceFile } from '../write-file'
import { type Entry, entriesIn, lineOf, type Told, told } from './lines'

export type FileEntry = Extract<Entry, { is: 'file' }>
export type EditEntry = Exclude<Entry, FileEntry>

/** 'again': give the whole text next, since a change says nothing here or the journal has grown too long. */
export type Kept = 'kept' | 'again' | 'failed'

/** What is done to one document, on this computer's disk before anything is said of it. */
export type Journal = {
  keep(entry: EditEntry): Promise<Kept>
  /** The document is now another, as this file has it; or none, and has not been changed. */
  begin(file: Omit<FileEntry, 'is'>): Promise<void>
  /** The document as it was when it was given to be saved now stands in this file. */
  saved(file: Omit<FileEntry, 'is'>): Promise<void>
  told(): Promise<Told>
  /** Nothing of the document has to be kept: the journal goes. */
  end(): void
}

const ending = '.journal'
/** In characters, beyond which the changes since a whole text are put together. */
const longest = 4_000_000

const readJournal = async (path: string): Promise<readonly Entry[]> => {
  try {
    return entriesIn(await readFile(path, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

const openJournal = (folder: string, name: string): Journal => {
  const path = join(folder, name)
  let file: FileHandle | null = null
  let sum = ''
  let about: FileEntry = { is: 'file', path: null, digest: null }
  let length = 0
  let bound = 0
  let ended = false
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other, and none after the end. */
  const inTurn = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = last.then(() => (ended ? otherwise : work()))
    last = turn.catch(() => undefined)
    return turn
  }

  const close = async (): Promise<void> => {
    const open = file
    file = null
    await open?.close()
  }

  /** The journal anew, whole or not at all. */
  const startOver = async (entries: readonly Entry[]): Promise<void> => {
    await close()
    let before = ''
    const lines = entries.map(entry => {
      const line = lineOf(entry, before)
      before = line.sum
      return line.text
    })
    await mkdir(folder, { recursive: true })
    await replaceFile(path, new TextEncoder().encode(lines.join('')), 0o600)
    file = await open(path, 'a')
    sum = before
    length = 0
    if (ended) rmSync(path, { force: true })
  }

  const append = async (entry: Entry): Promise<void> => {
    if (file === null) throw new Error('The journal is not open')
    const line = lineOf(entry, sum)
    try {
      await file.writeFile(line.text)
      await file.datasync()
      sum = line.sum
      length += line.text.length
    } catch (error) {
      // Half a line ends what can be believed: nothing may follow it.
      await close()
      throw error
    }
  }

  const keep = async (entry: EditEntry): Promise<Kept> => {
    if (entry.is === 'change' && (file === null || bound === 0)) return 'again'
    try {
      if (entry.is === 'whole') {
        await startOver([about, entry])
        bound = longest + 2 * entry.text.length
      } else await append(entry)
      return length > bound ? 'again' : 'kept'
    } catch (error) {
      console.error(error)
      return 'failed'
    }
  }

  return {
    keep: entry => inTurn(() => keep(entry), 'kept'),
    begin: given =>
      inTurn(async () => {
        about = { is: 'file', ...given }
        bound = 0
        await startOver([about]).catch(console.error)
      }, undefined),
    saved: given =>
      inTurn(async () => {
        about = { is: 'file', ...given }
        // Where this fails the next whole text says it.
        if (file !== null) await append(about).catch(console.error)
      }, undefined),
    told: () =>
      inTurn(
        async () => {
          const before = told(await readJournal(path))
          about = { is: 'file', path: before.path, digest: before.digest }
          return before
        },
        { path: null, digest: null, text: null },
      ),
    end: () => {
      ended = true
      rmSync(path, { force: true })
      void close()
    },
  }
}

/** The journals of this computer, a file each. */
export type Journals = {
  fresh(): Journal
  /** Those that were not ended: what a crash has left. */
  left(): Promise<readonly Journal[]>
}

/** @param folder of its own, made when first needed */
export const openJournals = (folder: string): Journals => ({
  fresh: () => openJournal(folder, `${randomBytes(8).toString('hex')}${ending}`),
  left: async () => {
    const names = await readdir(folder).catch((): string[] => [])
    for (const name of names) if (name.endsWith('.tmp')) await rm(join(folder, name), { force: true })
    return names.filter(name => name.endsWith(ending)).map(name => openJournal(folder, name))
  },
})
