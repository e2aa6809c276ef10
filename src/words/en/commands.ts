import type { CommandId, ExampleName, MenuName } from '../../commands'

const menus: Readonly<Record<MenuName, string>> = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  view: 'View',
  help: 'Help',
}

/** An ellipsis where the command asks something before it acts. */
const labels: Readonly<Record<CommandId, string>> = {
  'file.new': 'New model',
  'file.open': 'Open…',
  'file.save': 'Save',
  'file.save-as': 'Save as…',
  'file.revert': 'Revert to saved',
  'file.export-pdf': 'Export PDF…',
  'file.print': 'Print…',
  'file.page-setup': 'Page setup…',
  'file.preferences': 'Preferences…',
  'file.close': 'Close window',
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'edit.text': 'Edit text',
  'edit.duplicate': 'Duplicate',
  'edit.delete': 'Delete',
  'edit.link': 'Link to…',
  'edit.move-up': 'Move up',
  'edit.move-down': 'Move down',
  'edit.move-left': 'Move to the column on the left',
  'edit.move-right': 'Move to the column on the right',
  'edit.tidy': 'Tidy so that links cross less',
  'edit.horizon-short': 'Show in the short term',
  'edit.horizon-medium': 'Show in the medium term',
  'edit.horizon-long': 'Show in the long term',
  'edit.horizon-impact': 'Show as impact',
  'edit.select-all': 'Select all',
  'edit.find': 'Find…',
  'insert.input': 'Input',
  'insert.activity': 'Activity',
  'insert.participation': 'Participants',
  'insert.output': 'Output',
  'insert.outcome': 'Outcome',
  'insert.assumption': 'Assumption',
  'insert.factor': 'External factor',
  'view.palette': 'Find a command or a card…',
  'view.outline': 'Outline',
  'view.initiative': 'About this initiative',
  'view.problems': 'What was mended in this file',
  'view.zoom-in': 'Zoom in',
  'view.zoom-out': 'Zoom out',
  'view.zoom-actual': 'Actual size',
  'view.fit': 'Fit the whole model',
  'help.shortcuts': 'Keyboard shortcuts',
  'help.about': 'About Logic Model Builder',
}

const examples: Readonly<Record<ExampleName, string>> = {
  'joint-literacy-coaching': 'Joint literacy coaching',
  'common-enrolment': 'Common enrollment',
  'special-education-cooperative': 'Special education cooperative',
}

export const commands = {
  menus,
  labels,
  examples,
  openRecent: 'Open recent',
  noRecent: 'No recent models',
  openExample: 'Open example',
  undo: (edit: string) => `Undo ${edit}`,
  redo: (edit: string) => `Redo ${edit}`,
}
