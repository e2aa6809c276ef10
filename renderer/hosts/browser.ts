import type { EventName, Events, Host, OpenedFile, Outcome } from '../../src/bridge'
import { numberedName, paperFormats } from '../../src/exports/formats'
import { format, formFormat, isFormName } from '../../src/file/format'
import { importEndings } from '../../src/imports/endings'
import { fail, ok } from '../../src/result'
import { type Settings, settingsFrom } from '../../src/settings'
import { words } from '../words'
import { download, pickFile, pickToBring, readFile } from './browser-files'
import { exampleBytes } from './examples'

const models = `.${format.extension},application/json,.pdf`
const settingsKey = 'logic-model-settings'

const readSettings = (): Settings => {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(settingsKey) ?? 'null'), navigator.language)
  } catch {
    // Storage may be switched off, or hold something else's words: the defaults serve as well.
    return settingsFrom(null, navigator.language)
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

/** The same contract in a plain browser: files by picker and download, settings in local storage. */
export const browserHost = (): Host => {
  const listeners: { [N in EventName]: Set<(event: Events[N]) => void> } = {
    command: new Set(),
    opened: new Set(),
    form: new Set(),
    trouble: new Set(),
    said: new Set(),
    settings: new Set(),
    changedOutside: new Set(),
    alsoOpen: new Set(),
    leftFullScreen: new Set(),
    saveAndClose: new Set(),
  }
  let edited = false
  let current: OpenedFile | null = null
  let handedOver: OpenedFile | null = null

  window.addEventListener('beforeunload', event => {
    if (edited) event.preventDefault()
  })

  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) return
    for (const listener of listeners.leftFullScreen) listener({})
  })

  // One tab, one document: another takes its place, after a question where words would be lost.
  const offer = (file: OpenedFile): Outcome<OpenedFile | null> => {
    if (edited && !window.confirm(words().panels.files.unsavedLeave)) return fail('cancelled', '')
    handedOver = file
    return ok(file)
  }

  const offerRead = (read: Outcome<OpenedFile>) => (read.ok ? offer(read.value) : read)

  return {
    start: async () => ({
      file: null,
      trouble: null,
      left: null,
      form: null,
      settings: readSettings(),
      platform: 'browser',
      appVersion,
    }),
    newWindow: async () => {
      window.open(location.href, '_blank', 'noopener')
    },
    openFile: async () => {
      const read = await pickFile(`${models},.${formFormat.extension}`)
      const name = read.ok ? (read.value.name ?? '') : ''
      if (!read.ok || !isFormName(name)) return offerRead(read)
      for (const listener of listeners.form) listener({ name, bytes: read.value.bytes })
      return ok(null)
    },
    chooseImport: () => pickToBring(importEndings.map(ending => `.${ending}`).join(',')),
    chooseForm: () =>
      pickToBring(`.${formFormat.extension}`, {
        bytes: formFormat.maxBytes,
        says: () => words().formFile.failures['too-large'],
      }),
    choosePicture: () =>
      pickToBring('.png,.jpg,.jpeg', { bytes: format.maxImageBytes, says: words().ownForms.logo.tooLarge }),
    saveForm: async ({ text, suggestedName }) => {
      download(new TextEncoder().encode(text), formFormat.mediaType, suggestedName)
      return ok({ name: suggestedName })
    },
    otherFile: () => pickFile(models),
    openDropped: async file => offerRead(await readFile(file)),
    openRecent: async () => fail('failed', words().panels.files.cannotOpen),
    recentFiles: async () => [],
    openExample: async name => {
      const bytes = await exampleBytes(name)
      if (!bytes) return fail('failed', words().panels.files.noExample)
      return offer({ name: null, bytes, from: null })
    },
    shown: async taken => {
      if (taken && handedOver) current = handedOver.name === null ? null : handedOver
      handedOver = null
    },
    save: async ({ text, suggestedName, as }) => {
      const name = as ? suggestedName : (current?.name ?? suggestedName)
      const bytes = new TextEncoder().encode(text)
      download(bytes, 'application/json', name)
      current = { name, bytes, from: null }
      return ok({ kind: 'saved', name, digest: null })
    },
    saves: async () => [],
    earlier: async () => null,
    keepEdit: async () => 'never',
    revert: async () => {
      if (!current) return fail('failed', words().panels.files.nothingSaved)
      if (edited && !window.confirm(words().panels.files.revert)) return fail('cancelled', '')
      handedOver = current
      return ok(current)
    },
    exportPaper: async ({ format, files, suggestedName }) => {
      for (const [index, bytes] of files.entries())
        download(new Uint8Array(bytes), paperFormats[format].type, numberedName(suggestedName, index))
      return ok({ name: suggestedName })
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
    fullScreen: async on => {
      if (!on && document.fullscreenElement) await document.exitFullscreen()
      // A browser may refuse: then the stage fills its window.
      if (on) await document.documentElement.requestFullscreen().catch(() => undefined)
    },
    closeWindow: async () => window.close(),
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
  }
}
