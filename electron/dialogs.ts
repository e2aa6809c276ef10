import { type BrowserWindow, dialog, type FileFilter, type MessageBoxOptions } from 'electron'
import type { PaperFormat } from '../src/exports/formats'
import { format, formFormat } from '../src/file/format'
import { importEndings } from '../src/imports/endings'
import type { Words } from '../src/words/words'

// The system's own dialogs, each giving back one plain value.

const modelFilters = ({ shell }: Words): FileFilter[] => [
  { name: shell.modelFiles, extensions: [format.extension] },
]

/** What opens beside a model: a form to put it into, and a PDF, which may have its model inside. */
const openFilters = ({ shell }: Words): FileFilter[] => [
  { name: shell.modelFiles, extensions: [format.extension, formFormat.extension, 'pdf'] },
]

/** @param window the dialog's window; null where the app has none open, as on macOS */
export const askForModel = (
  window: BrowserWindow | null,
  words: Words,
  folder: string | null,
): Promise<string | null> => askForFile(window, words, openFilters(words), folder)

/** Another program's file, to be brought in. */
export const askForImport = (
  window: BrowserWindow,
  words: Words,
  folder: string | null,
): Promise<string | null> =>
  askForFile(window, words, [{ name: words.imports.files, extensions: [...importEndings] }], folder)

const formFilters = ({ formFile }: Words): FileFilter[] => [
  { name: formFile.files, extensions: [formFormat.extension] },
]

/** A form others have saved. */
export const askForForm = (
  window: BrowserWindow,
  words: Words,
  folder: string | null,
): Promise<string | null> => askForFile(window, words, formFilters(words), folder)

const pictureFilters = ({ ownForms }: Words): FileFilter[] => [
  { name: ownForms.logo.files, extensions: ['png', 'jpg', 'jpeg'] },
]

/** A picture for a logo. */
export const askForPicture = (
  window: BrowserWindow,
  words: Words,
  folder: string | null,
): Promise<string | null> => askForFile(window, words, pictureFilters(words), folder)

const askForFile = async (
  window: BrowserWindow | null,
  words: Words,
  kinds: readonly FileFilter[],
  folder: string | null,
): Promise<string | null> => {
  const filters = [...kinds, { name: words.shell.allFiles, extensions: ['*'] }]
  const options = { filters, properties: ['openFile' as const], ...(folder ? { defaultPath: folder } : {}) }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** What is written where the person says. */
export type Written = 'model' | 'form' | PaperFormat

const filtersOf = (kind: Written, words: Words): FileFilter[] => {
  if (kind === 'model') return modelFilters(words)
  return kind === 'form' ? formFilters(words) : [{ name: words.papers.files[kind], extensions: [kind] }]
}

/** @param suggested the place and name the dialog starts with */
export const askForPlace = async (
  window: BrowserWindow,
  words: Words,
  kind: Written,
  suggested: string,
): Promise<string | null> => {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    filters: filtersOf(kind, words),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** The answer as its button's place; the last one cancels. Enter takes `defaultId`: never one that loses words. */
const ask = async (
  window: BrowserWindow,
  message: string,
  detail: string,
  buttons: string[],
  defaultId = 0,
): Promise<number> => {
  const options: MessageBoxOptions = {
    type: 'question',
    message,
    detail,
    buttons,
    defaultId,
    cancelId: buttons.length - 1,
    noLink: true,
  }
  return (await dialog.showMessageBox(window, options)).response
}

/** Whether to save before the window closes. */
export const askToSave = async (
  window: BrowserWindow,
  { shell }: Words,
  name: string,
): Promise<'save' | 'drop' | 'cancel'> => {
  const buttons = [shell.saveChanges, shell.dropChanges, shell.cancel]
  const answer = await ask(window, shell.askSave(name), shell.askSaveDetail, buttons)
  return (['save', 'drop'] as const)[answer] ?? 'cancel'
}

export const askToRevert = async (window: BrowserWindow, { shell }: Words, name: string): Promise<boolean> =>
  (await ask(window, shell.askRevert(name), shell.askRevertDetail, [shell.revert, shell.cancel], 1)) === 0

/** For a name the system's dialog has not asked about, since we gave it its extension afterwards. */
export const askToReplace = async (window: BrowserWindow, { shell }: Words, name: string): Promise<boolean> =>
  (await ask(window, shell.askReplace(name), '', [shell.replace, shell.cancel], 1)) === 0

/** Whether to show a window whose page has died again, as it was. */
export const askToReopen = async (window: BrowserWindow, { shell, safety }: Words): Promise<boolean> => {
  const buttons = [shell.openAgain, shell.closeWindow]
  return (await ask(window, shell.windowStopped, safety.windowStoppedDetail, buttons)) === 0
}
