// Every command as data. Labels are in src/words; what a command does, and when it can, in renderer/commands.ts.
// The native menu, the in-page menu bar, the keys and the context menu all read this one table.

/** The menus, in the order they stand. */
export const menus = ['file', 'edit', 'insert', 'view', 'help'] as const
export type MenuName = (typeof menus)[number]

type Command = {
  readonly menu: MenuName
  /** Within its menu: commands of one group stand together, a line between groups. */
  readonly group: number
  /** Mod is Cmd on macOS and Ctrl elsewhere. The first is shown; all work. */
  readonly keys?: readonly string[]
}

export const commands = {
  'file.new': { menu: 'file', group: 1, keys: ['Mod+N'] },
  'file.open': { menu: 'file', group: 1, keys: ['Mod+O'] },
  'file.bring-in': { menu: 'file', group: 1 },
  'file.save': { menu: 'file', group: 2, keys: ['Mod+S'] },
  'file.save-as': { menu: 'file', group: 2, keys: ['Mod+Shift+S'] },
  'file.revert': { menu: 'file', group: 2 },
  'file.compare': { menu: 'file', group: 2 },
  'file.versions': { menu: 'file', group: 2 },
  'file.export-pdf': { menu: 'file', group: 3, keys: ['Mod+E'] },
  'file.export-docx': { menu: 'file', group: 3 },
  'file.export-pptx': { menu: 'file', group: 3 },
  'file.export-png': { menu: 'file', group: 3 },
  'file.export-svg': { menu: 'file', group: 3 },
  'file.export-markdown': { menu: 'file', group: 3 },
  'file.export-csv': { menu: 'file', group: 3 },
  'file.copy-page': { menu: 'file', group: 3 },
  'file.print': { menu: 'file', group: 3, keys: ['Mod+P'] },
  'file.page-setup': { menu: 'file', group: 3 },
  'file.template': { menu: 'file', group: 3 },
  'file.bring-form': { menu: 'file', group: 3 },
  'file.share-form': { menu: 'file', group: 3 },
  'file.preferences': { menu: 'file', group: 4, keys: ['Mod+,'] },
  'file.close': { menu: 'file', group: 5, keys: ['Mod+W'] },
  'edit.undo': { menu: 'edit', group: 1, keys: ['Mod+Z'] },
  'edit.redo': { menu: 'edit', group: 1, keys: ['Mod+Shift+Z', 'Mod+Y'] },
  'edit.text': { menu: 'edit', group: 2, keys: ['Enter', 'F2'] },
  'edit.duplicate': { menu: 'edit', group: 2, keys: ['Mod+D'] },
  'edit.delete': { menu: 'edit', group: 2, keys: ['Delete', 'Backspace'] },
  'edit.link': { menu: 'edit', group: 3, keys: ['Mod+L'] },
  'edit.reason': { menu: 'edit', group: 3, keys: ['Enter', 'F2'] },
  'edit.group': { menu: 'edit', group: 3, keys: ['Mod+G'] },
  'edit.group-rename': { menu: 'edit', group: 3 },
  'edit.ungroup': { menu: 'edit', group: 3, keys: ['Mod+Shift+G'] },
  'edit.move-up': { menu: 'edit', group: 4, keys: ['Alt+ArrowUp'] },
  'edit.move-down': { menu: 'edit', group: 4, keys: ['Alt+ArrowDown'] },
  'edit.move-left': { menu: 'edit', group: 4, keys: ['Alt+ArrowLeft'] },
  'edit.move-right': { menu: 'edit', group: 4, keys: ['Alt+ArrowRight'] },
  'edit.tidy': { menu: 'edit', group: 4 },
  'edit.horizon-short': { menu: 'edit', group: 6 },
  'edit.horizon-medium': { menu: 'edit', group: 6 },
  'edit.horizon-long': { menu: 'edit', group: 6 },
  'edit.horizon-impact': { menu: 'edit', group: 6 },
  'edit.park': { menu: 'edit', group: 4, keys: ['Mod+Shift+P'] },
  'edit.select-all': { menu: 'edit', group: 5, keys: ['Mod+A'] },
  'edit.find': { menu: 'edit', group: 5, keys: ['Mod+F'] },
  'insert.input': { menu: 'insert', group: 1, keys: ['Mod+1'] },
  'insert.activity': { menu: 'insert', group: 1, keys: ['Mod+2'] },
  'insert.participation': { menu: 'insert', group: 1, keys: ['Mod+3'] },
  'insert.output': { menu: 'insert', group: 1, keys: ['Mod+4'] },
  'insert.outcome': { menu: 'insert', group: 1, keys: ['Mod+5'] },
  'insert.assumption': { menu: 'insert', group: 2 },
  'insert.factor': { menu: 'insert', group: 2 },
  'insert.parked': { menu: 'insert', group: 2 },
  'view.palette': { menu: 'view', group: 1, keys: ['Mod+K'] },
  'view.outline': { menu: 'view', group: 1, keys: ['Mod+Shift+O'] },
  'view.details': { menu: 'view', group: 1, keys: ['Alt+Enter'] },
  'view.page': { menu: 'view', group: 1, keys: ['Mod+Shift+E'] },
  'view.present': { menu: 'view', group: 1, keys: ['F5'] },
  'view.guide': { menu: 'view', group: 1, keys: ['Mod+U'] },
  'view.initiative': { menu: 'view', group: 1, keys: ['Mod+I'] },
  'view.lists': { menu: 'view', group: 1, keys: ['Mod+J'] },
  'view.problems': { menu: 'view', group: 1 },
  'view.zoom-in': { menu: 'view', group: 2, keys: ['Mod+=', 'Mod++'] },
  'view.zoom-out': { menu: 'view', group: 2, keys: ['Mod+-'] },
  'view.zoom-actual': { menu: 'view', group: 2, keys: ['Mod+0'] },
  'view.fit': { menu: 'view', group: 2, keys: ['Mod+Shift+F'] },
  'help.shortcuts': { menu: 'help', group: 1, keys: ['Mod+/'] },
  'help.about': { menu: 'help', group: 2 },
} as const satisfies Readonly<Record<string, Command>>

export type CommandId = keyof typeof commands

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(commands, id)
export const commandIds: readonly CommandId[] = Object.keys(commands).filter(isCommandId)
export const commandOf = (id: CommandId): Command => commands[id]

/** The examples that ship with the app, by the name of their file in assets/examples: the "Open example" menu. */
export const exampleNames = [
  'joint-literacy-coaching',
  'common-enrolment',
  'special-education-cooperative',
] as const
export type ExampleName = (typeof exampleNames)[number]
