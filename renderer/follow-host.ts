import type { Start } from '../src/bridge'
import { type CommandId, commandIds } from '../src/commands'
import { nextRedo, nextUndo } from '../src/model/history'
import { isEnabled, runCommand } from './commands'
import { isBlank, isUntouched } from './describe'
import { closeWindow, save, show, takeInNext, titleOf } from './files'
import { takeForm } from './forms/others'
import { host } from './host'
import { followFullScreen } from './present/full-screen'
import { useAlsoOpen } from './safety/also-open'
import { saveByItself } from './safety/autosave'
import { keepEdits } from './safety/keep-edits'
import { showLeft } from './safety/show-left'
import { isEdited, type State, startBlank, state, tell, useStore } from './store'
import { applyTheme } from './styles/theme'
import { words } from './words'

const describe = (at: State) => ({
  name: titleOf(at.history.present),
  edited: isEdited(at),
  untouched: isUntouched(at),
})

const menu = (at: State) => {
  const { commands, edits } = words()
  const undo = nextUndo(at.history)
  const redo = nextRedo(at.history)
  const labels: Partial<Record<CommandId, string>> = {
    ...(undo && { 'edit.undo': commands.undo(edits[undo]) }),
    ...(redo && { 'edit.redo': commands.redo(edits[redo]) }),
  }
  return { disabled: commandIds.filter(id => !isEnabled(id)), labels }
}

/** Tells the host what it shows of the document, whenever that is another than before. */
const tellHost = (): void => {
  const last = { document: '', menu: '' }
  const tellChanges = () => {
    const at = state()
    const document = describe(at)
    const items = menu(at)
    const now = { document: JSON.stringify(document), menu: JSON.stringify(items) }
    if (now.document !== last.document) void host.describe(document)
    if (now.menu !== last.menu) void host.menu(items)
    Object.assign(last, now)
  }
  tellChanges()
  useStore.subscribe(tellChanges)
}

const saveAndClose = async (): Promise<void> => {
  if (await save()) await closeWindow()
}

/** The page's own language, and that of a model nobody has begun. */
const applyLanguage = (at: State): void => {
  document.documentElement.lang = at.settings.language
  const { template, templates, images } = at.history.present
  if (isBlank(at)) startBlank(model => ({ ...model, template, templates, images }))
}

/** From this width on, the lanes and the panel stand side by side without either being small. */
const roomyWidth = 1440

/** Takes what the window starts with, and from then on listens to the host and keeps it told. */
export const followHost = (start: Start): void => {
  const isRoomy = window.innerWidth >= roomyWidth
  useStore.setState({ settings: start.settings, panel: isRoomy ? 'review' : null })
  applyTheme(start.settings.theme)
  applyLanguage(state())
  keepEdits()
  saveByItself()
  if (start.left) showLeft(start.file, start.left.text)
  else if (start.file) show(start.file)
  if (start.form) takeForm(start.form)
  if (start.trouble !== null) tell({ tone: 'trouble', says: start.trouble })
  host.on('command', ({ id }) => runCommand(id))
  host.on('opened', show)
  host.on('form', takeForm)
  host.on('changedOutside', file => void takeInNext(file))
  host.on('alsoOpen', ({ computers }) => useAlsoOpen.setState({ computers }))
  host.on('trouble', ({ says }) => tell({ tone: 'trouble', says }))
  host.on('said', ({ says }) => tell({ tone: 'done', says }))
  host.on('settings', settings => useStore.setState({ settings }))
  host.on('saveAndClose', () => void saveAndClose())
  useStore.subscribe((at, before) => {
    if (at.settings.theme !== before.settings.theme) applyTheme(at.settings.theme)
    if (at.settings.language !== before.settings.language) applyLanguage(at)
  })
  followFullScreen()
  tellHost()
}
