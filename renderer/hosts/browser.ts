import type { EventName, Events, Host, OpenedFile, Outcome } from '../../src/bridge'
import { format } from '../../src/file/format'
import { fail, ok } from '../../src/result'
import { type Settings, settingsFrom } from '../../src/settings'
import { words } from '../words'
import { type BrowserFile, pickFile, readFile, writeFile } from './browser-files'
import { exampleBytes } from './examples'

const settingsKey = 'logic-model-settings'

const readSettings = (): Settings => {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(settingsKey) ?? 'null'))
  } catch {
    // Storage may be switched off, or hold something else's words: the defaults serve as well.
    return settingsFrom(null)
  }
}

const writeSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings))
  } catch {
    // Where storage is switched off, the choice holds until the page is left.
  }
}

// Written in by the build.
const builtVersion: unknown = import.meta.env.APP_VERSION
const appVersion = typeof builtVersion === 'string' ? builtVersion : ''

const pdf = { type: 'application/pdf' }
const json = { type: 'application/json' }

/** The same contract in a plain browser: files by picker and download, settings in local storage. */
export const browserHost = (): Host => {
  const listeners: { [N in EventName]: Set<(event: Events[N]) => void> } = {
    command: new Set(),
    opened: new Set(),
    trouble: new Set(),
    settings: new Set(),
    saveAndClose: new Set(),
  }
  let edited = false
  let current: BrowserFile | null = null
  let handedOver: BrowserFile | null = null

  window.addEventListener('beforeunload', event => {
    if (edited) event.preventDefault()
  })

  // One tab, one document: another takes its place, after a question where words would be lost.
  const offer = (file: BrowserFile): Outcome<OpenedFile | null> => {
    if (edited && !window.confirm(words().panels.files.unsavedLeave)) return fail('cancelled', '')
    handedOver = file
    return ok(file.opened)
  }

  const offerRead = (read: Outcome<BrowserFile>) => (read.ok ? offer(read.value) : read)

  return {
    start: async () => ({
      file: null,
      trouble: null,
      settings: readSettings(),
      platform: 'browser',
      appVersion,
    }),
    newWindow: async () => {
      window.open(location.href, '_blank', 'noopener')
    },
    openFile: async () => offerRead(await pickFile()),
    openDropped: async file => offerRead(await readFile(file)),
    openRecent: async () => fail('failed', words().panels.files.cannotOpen),
    recentFiles: async () => [],
    openExample: async name => {
      const bytes = await exampleBytes(name)
      if (!bytes) return fail('failed', words().panels.files.noExample)
      return offer({ opened: { name: null, bytes }, handle: null })
    },
    shown: async taken => {
      if (taken && handedOver) current = handedOver.opened.name === null ? null : handedOver
      handedOver = null
    },
    save: async ({ text, suggestedName, as }) => {
      const bytes = new TextEncoder().encode(text)
      const written = await writeFile({
        blob: new Blob([bytes], json),
        suggestedName,
        description: words().panels.files.browserFile,
        extension: `.${format.extension}`,
        handle: as ? null : (current?.handle ?? null),
      })
      if (!written.ok) return written
      const { name, handle } = written.value
      current = { opened: { name, bytes }, handle }
      return ok({ name })
    },
    revert: async () => {
      if (!current) return fail('failed', words().panels.files.nothingSaved)
      if (edited && !window.confirm(words().panels.files.revert)) return fail('cancelled', '')
      const { handle, opened } = current
      const read = handle ? await readAgain(handle) : ok({ opened, handle })
      if (!read.ok) return read
      handedOver = read.value
      return ok(read.value.opened)
    },
    exportPdf: async ({ bytes, suggestedName }) => {
      const written = await writeFile({
        blob: new Blob([new Uint8Array(bytes)], pdf),
        suggestedName,
        description: words().panels.files.paperFile,
        extension: '.pdf',
        handle: null,
      })
      return written.ok ? ok({ name: written.value.name }) : written
    },
    print: async () => {
      window.print()
      return ok(null)
    },
    describe: async document => {
      edited = document.edited
      window.document.title = `${document.edited ? '• ' : ''}${document.name}`
    },
    // The in-page menu bar reads the commands themselves.
    menu: async () => undefined,
    setSettings: async settings => {
      writeSettings(settings)
      for (const listener of listeners.settings) listener(settings)
    },
    closeWindow: async () => window.close(),
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
  }
}

const readAgain = async (handle: FileSystemFileHandle): Promise<Outcome<BrowserFile>> => {
  try {
    const file = await handle.getFile()
    return await readFile({
      name: file.name,
      size: file.size,
      arrayBuffer: () => file.arrayBuffer(),
      handle,
    })
  } catch {
    return fail('failed', words().panels.files.cannotRead(handle.name))
  }
}
