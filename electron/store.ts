import Store from 'electron-store'
import { z } from 'zod'
import { type Settings, settingsFrom } from '../src/settings'
import type { Rectangle } from './window-bounds'

const pixels = z.number().int().min(-100_000).max(100_000)
const shape = {
  recent: z.array(z.string().max(32_768)).max(100),
  bounds: z.object({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() }),
  folder: z.string().max(32_768),
}

type Placed = Rectangle & { readonly maximized: boolean }

const maxRecent = 10

/** What one person's computer remembers between starts; never a document. */
export type Memory = {
  settings(): Settings
  setSettings(settings: Settings): void
  /** Absolute paths of the files last opened or saved, newest first. */
  recent(): readonly string[]
  addRecent(path: string): void
  bounds(): Placed | null
  setBounds(bounds: Placed): void
  /** The folder files were last put in. */
  folder(): string | null
  setFolder(folder: string): void
}

/**
 * Keeps the memory in one file of the user's data folder. A broken or unreadable file means starting with nothing
 * remembered; one that cannot be written means forgetting at the end: neither ever stops the app.
 * @param locale the system's, for what nobody has chosen yet
 */
export const openMemory = (locale: () => string, troubled: (error: unknown) => void): Memory => {
  const kept = new Map<string, unknown>()
  let file: Store | null = null
  try {
    file = new Store({ name: 'preferences', clearInvalidConfig: true })
    for (const [key, value] of file) kept.set(key, value)
  } catch (error) {
    troubled(error)
  }
  const put = (key: string, value: unknown): void => {
    kept.set(key, value)
    try {
      file?.set(key, value)
    } catch (error) {
      troubled(error)
    }
  }
  const get = <T>(key: string, of: z.ZodType<T>): T | null => of.safeParse(kept.get(key)).data ?? null
  const recent = () => get('recent', shape.recent) ?? []
  return {
    settings: () => settingsFrom(kept.get('settings'), locale()),
    setSettings: settings => put('settings', settings),
    recent,
    addRecent: path => put('recent', [path, ...recent().filter(other => other !== path)].slice(0, maxRecent)),
    bounds: () => get('bounds', shape.bounds),
    setBounds: bounds => put('bounds', bounds),
    folder: () => get('folder', shape.folder),
    setFolder: folder => put('folder', folder),
  }
}
