import type {
  EventName,
  Events,
  Host,
  ImportFile,
  OpenedFile,
  Outcome,
  Requests,
  Saved,
} from '../../src/bridge'
import type { KeptSave } from '../../src/file/spaced'
import { fail, ok } from '../../src/result'
import { settingsFrom } from '../../src/settings'

type Listeners = { [N in EventName]: Set<(event: Events[N]) => void> }

const listeners: Listeners = {
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

/** Every request the page made, in order: its name and what it was given. */
export const asked: Array<readonly [name: string, given: unknown]> = []

const note = (name: string, given: unknown): void => {
  asked.push([name, given])
}

/** What the host answers where a test wants something of its own. */
export const answers: {
  open: Outcome<OpenedFile | null>
  import: Outcome<ImportFile>
  form: Outcome<ImportFile>
  picture: Outcome<ImportFile>
  other: Outcome<OpenedFile>
  save: () => Promise<Outcome<Saved>>
  keepEdit: () => ReturnType<Requests['keepEdit']>
  saves: readonly KeptSave[]
  earlier: Uint8Array | null
} = {
  open: ok(null),
  import: fail('cancelled', ''),
  form: fail('cancelled', ''),
  picture: fail('cancelled', ''),
  other: fail('cancelled', ''),
  save: async () => ok({ kind: 'saved', name: 'saved.logicmodel', digest: null }),
  saves: [],
  earlier: null,
  keepEdit: () => 'kept',
}

const fake: Host = {
  start: async () => ({
    file: null,
    trouble: null,
    left: null,
    form: null,
    settings: settingsFrom(null),
    platform: 'linux',
    appVersion: '9.9.9',
  }),
  newWindow: async () => note('newWindow', null),
  openFile: async () => answers.open,
  otherFile: async () => answers.other,
  openRecent: async () => answers.open,
  openExample: async name => {
    note('openExample', name)
    return answers.open
  },
  chooseImport: async () => answers.import,
  chooseForm: async () => answers.form,
  choosePicture: async () => answers.picture,
  saveForm: async form => {
    note('saveForm', form)
    return ok({ name: form.suggestedName })
  },
  openDropped: async file => {
    note('openDropped', file.name)
    return answers.open
  },
  recentFiles: async () => [],
  shown: async taken => note('shown', taken),
  save: document => {
    note('save', document)
    return answers.save()
  },
  saves: async () => answers.saves,
  earlier: async () => answers.earlier,
  keepEdit: async entry => {
    note('keepEdit', entry)
    return answers.keepEdit()
  },
  revert: async () => ok({ name: 'saved.logicmodel', bytes: new Uint8Array(), from: null }),
  exportPaper: async paper => {
    note('exportPaper', paper)
    return ok({ name: 'board.pdf' })
  },
  print: async paper => {
    note('print', { ...paper, sheets: document.querySelectorAll('.print-sheets > svg').length })
    return ok(null)
  },
  describe: async document => note('describe', document),
  menu: async state => note('menu', state),
  setSettings: async settings => note('setSettings', settings),
  fullScreen: async on => note('fullScreen', on),
  closeWindow: async () => note('closeWindow', null),
  on: (name, listener) => {
    listeners[name].add(listener)
    return () => listeners[name].delete(listener)
  },
}

/** Lets the host tell the page something. */
export const fromHost = <N extends EventName>(name: N, event: Events[N]): void => {
  for (const listener of listeners[name]) listener(event)
}

/** What the page last asked of this name. */
export const lastAsked = (name: string): unknown => asked.findLast(([one]) => one === name)?.[1]

// The page looks for its host as it is loaded: this file has to be imported before any of the page's.
Object.defineProperty(window, 'logicModelHost', { value: fake })
