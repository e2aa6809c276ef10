import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { handOver, inTurn, type WindowDocument } from './documents'
import { read } from './opening'
import { isReachable } from './save-over'
import { type Shell, tellPage, wordsFor } from './shell'

// Shared drives tell nobody of changes: the file is looked at now and then, and whenever somebody comes back to the
// window. Its time only says whether to look; what it holds decides.

const often = 3000 // milliseconds

type Sight = 'away' | 'gone' | 'read-only' | `${number} ${number} ${number}`

const sightOf = async (path: string): Promise<Sight> => {
  const stats = await stat(path).catch(() => null)
  if (stats === null) return (await isReachable(dirname(path))) ? 'gone' : 'away'
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
  return isWritable ? `${stats.size} ${stats.mtimeMs} ${stats.ino}` : 'read-only'
}

const lookInside = async (shell: Shell, document: WindowDocument, path: string): Promise<void> => {
  const now = await read(shell, { kind: 'file', path })
  // What cannot be read in this moment is looked at by the next save.
  if (!now.ok || document.path !== path || now.value.digest === document.digest || document.handed) return
  document.goesOn = true
  tellPage(document, 'changedOutside', handOver(document, now.value))
}

/** Has a window's page hear when somebody else changes its file, or takes it away. */
export const watchFile = (shell: Shell, document: WindowDocument): void => {
  let last: { readonly path: string; readonly sight: Sight } | null = null
  const look = async (): Promise<void> => {
    const { path } = document
    if (path === null || !document.started || document.handed !== null) return
    const sight = await sightOf(path)
    const isNew = last?.path !== path || last.sight !== sight
    const wasThere = last?.path === path
    last = { path, sight }
    if (!isNew || document.path !== path) return
    const { safety, shell: says } = wordsFor(shell)
    const name = basename(path)
    if ((sight === 'gone' || sight === 'away') && wasThere)
      tellPage(document, 'trouble', { says: safety[sight](name) })
    else if (sight === 'read-only' && wasThere)
      tellPage(document, 'trouble', { says: says.cannotWrite.readOnly(name) })
    else if (sight !== 'gone' && sight !== 'away') await lookInside(shell, document, path)
  }
  const lookInTurn = () => void inTurn(document, look)
  const timer = setInterval(lookInTurn, often)
  document.window.on('focus', lookInTurn)
  document.window.once('closed', () => clearInterval(timer))
}
