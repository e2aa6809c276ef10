/** What the window's own menus, dialogs and title bar say, and what goes wrong with files. */
export const shell = {
  appName: 'Logic Model Builder',
  edited: 'edited',
  quit: 'Quit',
  modelFiles: 'Logic models',
  allFiles: 'All files',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  /** What macOS has in its menus beside ours. */
  mac: {
    services: 'Services',
    hide: 'Hide Logic Model Builder',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    allToFront: 'Bring all to front',
  },

  askSave: (name: string) => `Save the changes to “${name}”?`,
  askSaveDetail: 'Changes you do not save are lost.',
  saveChanges: 'Save',
  dropChanges: 'Don’t save',
  cancel: 'Cancel',

  askRevert: (name: string) => `Go back to “${name}” as it was last saved?`,
  askRevertDetail: 'The changes made since then are lost. This cannot be undone.',
  revert: 'Revert',

  askReplace: (name: string) => `“${name}” is already there. Replace it?`,
  replace: 'Replace',

  cannotRead: {
    missing: (name: string) => `“${name}” is no longer there. It may have been moved, renamed or deleted.`,
    folder: (name: string) => `“${name}” is a folder, not a logic model.`,
    denied: (name: string) =>
      `“${name}” cannot be read. You may need permission from whoever keeps the folder.`,
    tooLarge: (name: string) =>
      `“${name}” is larger than 32 MB, which is more than a logic model can be. It was not opened.`,
    failed: (name: string) =>
      `“${name}” could not be read. Check that its disk or shared drive is connected.`,
  },
  cannotWrite: {
    readOnly: (name: string) =>
      `“${name}” is read-only, so it was not changed. Choose Save as to keep your work in another file.`,
    denied: (name: string) =>
      `You may not write to the folder of “${name}”. Choose Save as and another folder.`,
    folder: (name: string) => `“${name}” is a folder. Choose another name.`,
    folderGone: (name: string) =>
      `The folder of “${name}” is no longer there. Choose Save as and another folder.`,
    full: (name: string) =>
      `There is no room left on the disk for “${name}”. Make some room, or choose Save as and another disk.`,
    failed: (name: string) =>
      `“${name}” could not be saved. Check that its disk or shared drive is connected, or choose Save as.`,
    tooLarge: (name: string) =>
      `“${name}” would be larger than 32 MB, and could not be opened again. Remove some pictures, then save.`,
    openElsewhere: (name: string) => `“${name}” is open in another window. Choose another name.`,
  },

  noFileToRevertTo: 'This model has not been saved yet, so there is nothing to go back to.',
  dropOnlyModels:
    'Only files whose name ends in .logicmodel or .logictemplate can be dropped here. For another file, choose Open from the File menu.',
  cannotPrint:
    'The page could not be printed. Check that a printer is set up, or export a PDF and print that.',
  noLongerRecent: 'That file is no longer on the list of recent models. Choose Open to find it.',

  windowStopped: 'This window stopped working.',
  openAgain: 'Open it again',
  closeWindow: 'Close window',
  wentWrong: 'Something went wrong in the app.',
  wentWrongDetail: 'Your model is still open. Save it now, then start the app again.',
  cannotStart: 'The app could not start. Installing it again may help.',
}
