import type { CommandId } from '../src/commands'
import type { PaperFormat } from '../src/exports/formats'
import { ownTemplate } from '../src/templates/custom'
import type { Action, canvasCommands } from './canvas/commands'
import { compareFile } from './compare/compare-file'
import { printShown } from './compare/list-paper'
import { closeWindow, newWindow, openFile, revert, save, saveAs } from './files'
import { bringInForm, shareForm } from './forms/others'
import { toggleGuide } from './guide/guide-store'
import { bringInFile } from './imports/bring-in'
import { typeReason } from './outline/outline-store'
import { toggleOutline } from './outline/toggle'
import { copyPage } from './page/copy-page'
import { setUpPage, togglePage } from './page/go'
import { focusFirstField } from './panels/details/focus'
import { focusReview } from './panels/findings'
import { startItem, toggleLists } from './panels/short-lists'
import { startExport } from './papers'
import { togglePresenting } from './present/slides'
import { isEdited, presentModel, type State, select, showDialog, showPanel, state } from './store'
import { openVersions } from './versions/versions-store'

type FrameCommand = Exclude<CommandId, keyof typeof canvasCommands>

const always = (run: () => void): Action => ({ run, enabled: () => true })
const whileOpen = (run: () => void, enabled: (at: State) => boolean): Action => ({ run, enabled })
const exports = (format: PaperFormat): Action => always(() => startExport(format))
const mayChange = (at: State): boolean => at.readOnly === null

const onlyLink = ({ selection, history }: State): boolean =>
  selection.size === 1 && history.present.links.some(link => selection.has(link.id))

/** Opens the panel about the initiative, or closes it where it shows. */
const toggleInitiative = (): void => {
  const shows = state().panel === 'initiative' && state().selection.size === 0
  select([])
  showPanel(shows ? null : 'initiative')
  if (!shows) requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel input')?.focus())
}

/** Opens the panel on what is selected, and takes the keyboard there. */
const openDetails = (): void => {
  const { panel, selection } = state()
  if (panel === null) showPanel('review')
  if (selection.size === 1) focusFirstField()
  else focusReview()
}

/** Opens the reason of the chosen link: in the outline, where one stands on it there. */
const editReason = (): void => {
  if (!typeReason()) openDetails()
}

/** The commands of the window around the canvas: files, panels and dialogs. */
export const frameCommands: Readonly<Record<FrameCommand, Action>> = {
  'file.new': always(() => void newWindow()),
  'file.open': always(() => void openFile()),
  'file.bring-in': whileOpen(() => void bringInFile(), mayChange),
  'file.save': whileOpen(() => void save(), mayChange),
  'file.save-as': always(() => void saveAs()),
  'file.revert': whileOpen(
    () => void revert(),
    at => at.fileName !== null && isEdited(at),
  ),
  'file.versions': whileOpen(
    () => void openVersions(),
    at => at.dialog === null,
  ),
  'file.compare': whileOpen(
    () => void compareFile(),
    at => at.dialog === null,
  ),
  'file.export-pdf': exports('pdf'),
  'file.export-docx': exports('docx'),
  'file.export-pptx': exports('pptx'),
  'file.export-png': exports('png'),
  'file.export-svg': exports('svg'),
  'file.export-markdown': exports('md'),
  'file.export-csv': exports('csv'),
  'file.print': always(() => void printShown()),
  'file.copy-page': whileOpen(
    () => void copyPage(),
    at => at.place === 'page',
  ),
  'file.page-setup': always(setUpPage),
  'file.template': always(() => showDialog({ kind: 'template' })),
  'file.bring-form': whileOpen(() => void bringInForm(), mayChange),
  'file.share-form': whileOpen(
    () => void shareForm(presentModel().template),
    at => ownTemplate(at.history.present, at.history.present.template) !== null,
  ),
  'file.preferences': always(() => showDialog({ kind: 'preferences' })),
  'file.close': always(() => void closeWindow()),
  'edit.reason': whileOpen(editReason, at => mayChange(at) && onlyLink(at)),
  'insert.assumption': whileOpen(() => startItem('assumption'), mayChange),
  'insert.factor': whileOpen(() => startItem('factor'), mayChange),
  'insert.parked': whileOpen(() => startItem('parked'), mayChange),
  'view.palette': whileOpen(
    () => showDialog({ kind: 'palette' }),
    at => at.dialog === null || at.dialog.kind === 'find',
  ),
  'view.outline': always(toggleOutline),
  'view.details': whileOpen(openDetails, at => at.dialog === null),
  'view.page': always(togglePage),
  'view.present': always(togglePresenting),
  'view.guide': whileOpen(toggleGuide, mayChange),
  'view.initiative': always(toggleInitiative),
  'view.lists': always(toggleLists),
  'view.problems': whileOpen(
    () => showDialog({ kind: 'problems' }),
    at => at.problems.length > 0 || at.history.present.setAside.length > 0,
  ),
  'help.shortcuts': always(() => showDialog({ kind: 'shortcuts' })),
  'help.about': always(() => showDialog({ kind: 'about' })),
}
