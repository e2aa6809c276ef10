import type { MenuItemConstructorOptions } from 'electron'
import type { RecentFile, Requests } from '../src/bridge'
import {
  type CommandId,
  commandIds,
  commandOf,
  type ExampleName,
  exampleNames,
  type MenuName,
  menus,
} from '../src/commands'
import type { Words } from '../src/words/words'

/** What choosing something in a menu does. */
export type MenuActions = {
  command(id: CommandId): void
  openRecent(id: string): void
  openExample(name: ExampleName): void
}

export type MenuParts = {
  readonly words: Words
  readonly isMac: boolean
  readonly state: Parameters<Requests['menu']>[0]
  readonly recent: readonly RecentFile[]
  readonly actions: MenuActions
}

type Item = MenuItemConstructorOptions

const line: Item = { type: 'separator' }

const keyNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/** A shortcut as the system's menus spell it: 'Mod+Shift+Z' is 'CommandOrControl+Shift+Z'. */
export const acceleratorOf = (keys: string): string => {
  const plus = keys.endsWith('++')
  const parts = (plus ? keys.slice(0, -2) : keys).split('+').map(part => keyNames[part] ?? part)
  return [...parts, ...(plus ? ['Plus'] : [])].join('+')
}

/**
 * The shortcut a menu item shows. The page handles the keys itself, so elsewhere nothing is registered; macOS
 * always registers, so there a key that also types or deletes text is left out.
 */
const shortcut = (id: CommandId, isMac: boolean): Item => {
  const keys = commandOf(id).keys?.[0]
  if (keys === undefined || (isMac && !keys.includes('+'))) return {}
  return { accelerator: acceleratorOf(keys), registerAccelerator: false }
}

const commandItem = (id: CommandId, { words, isMac, state, actions }: MenuParts): Item => ({
  id,
  label: state.labels[id] ?? words.commands.labels[id],
  enabled: !state.disabled.includes(id),
  click: () => actions.command(id),
  ...shortcut(id, isMac),
})

const openRecent = ({ words, recent, actions }: MenuParts): Item => ({
  id: 'open-recent',
  label: words.commands.openRecent,
  submenu:
    recent.length === 0
      ? [{ label: words.commands.noRecent, enabled: false }]
      : recent.map(({ id, name }) => ({
          id: `recent:${id}`,
          label: name,
          click: () => actions.openRecent(id),
        })),
})

const openExample = ({ words, actions }: MenuParts): Item => ({
  id: 'open-example',
  label: words.commands.openExample,
  submenu: exampleNames.map(name => ({
    id: `example:${name}`,
    label: words.commands.examples[name],
    click: () => actions.openExample(name),
  })),
})

const textItems = ({ shell }: Words): Item[] => [
  { role: 'cut', label: shell.cut, registerAccelerator: false },
  { role: 'copy', label: shell.copy, registerAccelerator: false },
  { role: 'paste', label: shell.paste, registerAccelerator: false },
]

// On macOS these stand in the app's own menu.
const inAppMenu: ReadonlySet<CommandId> = new Set(['file.preferences', 'help.about'])

const groupsOf = (menu: MenuName, parts: MenuParts): Item[][] => {
  const ids = commandIds.filter(id => commandOf(id).menu === menu && !(parts.isMac && inAppMenu.has(id)))
  const groups = [...new Set(ids.map(id => commandOf(id).group))]
  return groups.map(group =>
    ids.filter(id => commandOf(id).group === group).map(id => commandItem(id, parts)),
  )
}

const joined = (groups: readonly Item[][]): Item[] =>
  groups.filter(group => group.length > 0).flatMap((group, at) => (at === 0 ? group : [line, ...group]))

const quit = ({ shell }: Words): Item => ({
  id: 'quit',
  role: 'quit',
  label: shell.quit,
  accelerator: 'CommandOrControl+Q',
})

const fileMenu = (parts: MenuParts): Item[] => {
  const [first = [], ...rest] = groupsOf('file', parts)
  const groups = [[...first, openRecent(parts), openExample(parts)], ...rest]
  return joined(parts.isMac ? groups : [...groups, [quit(parts.words)]])
}

const editMenu = (parts: MenuParts): Item[] => {
  const [first = [], ...rest] = groupsOf('edit', parts)
  return joined([first, textItems(parts.words), ...rest])
}

const itemsOf = (menu: MenuName, parts: MenuParts): Item[] => {
  if (menu === 'file') return fileMenu(parts)
  return menu === 'edit' ? editMenu(parts) : joined(groupsOf(menu, parts))
}

const appMenu = (parts: MenuParts): Item => ({
  role: 'appMenu',
  label: parts.words.shell.appName,
  submenu: joined([
    [commandItem('help.about', parts)],
    [commandItem('file.preferences', parts)],
    [{ role: 'services', label: parts.words.shell.mac.services }],
    [
      { role: 'hide', label: parts.words.shell.mac.hide },
      { role: 'hideOthers', label: parts.words.shell.mac.hideOthers },
      { role: 'unhide', label: parts.words.shell.mac.showAll },
    ],
    [quit(parts.words)],
  ]),
})

const windowMenu = ({ shell }: Words): Item => ({
  role: 'windowMenu',
  label: shell.mac.window,
  submenu: [
    { role: 'minimize', label: shell.mac.minimize },
    { role: 'zoom', label: shell.mac.zoom },
    line,
    { role: 'front', label: shell.mac.allToFront },
  ],
})

/** The whole menu bar, as data: every command of the catalogue in its menu, each item's id the command's own. */
export const menuTemplate = (parts: MenuParts): Item[] => {
  const bar = menus.map(
    (menu): Item => ({ label: parts.words.commands.menus[menu], submenu: itemsOf(menu, parts) }),
  )
  return parts.isMac ? [appMenu(parts), ...bar.slice(0, -1), windowMenu(parts.words), ...bar.slice(-1)] : bar
}
