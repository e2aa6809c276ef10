import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { acceleratorOf, type MenuParts, menuTemplate } from '../../electron/menu-template'
import { commandIds, exampleNames } from '../../src/commands'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')
const chosen: string[] = []
const parts = (changes: Partial<MenuParts> = {}): MenuParts => ({
  words,
  isMac: false,
  state: { disabled: [], labels: {} },
  recent: [],
  actions: {
    command: id => chosen.push(id),
    openRecent: id => chosen.push(id),
    openExample: name => chosen.push(name),
  },
  ...changes,
})

type Item = MenuItemConstructorOptions
const below = (item: Item): Item[] =>
  Array.isArray(item.submenu) ? item.submenu.flatMap(child => [child, ...below(child)]) : []
const itemsOf = (changes?: Partial<MenuParts>): Item[] => menuTemplate(parts(changes)).flatMap(below)
const itemOf = (id: string, changes?: Partial<MenuParts>): Item | undefined =>
  itemsOf(changes).find(item => item.id === id)

describe.each([false, true])('the menu bar (macOS: %s)', isMac => {
  it('holds every command once, under its own words', () => {
    for (const id of commandIds) {
      const found = itemsOf({ isMac }).filter(item => item.id === id)
      expect(found.map(item => item.label)).toEqual([words.commands.labels[id]])
    }
  })

  it('never begins or ends with a line, and never has two together', () => {
    for (const { submenu } of menuTemplate(parts({ isMac }))) {
      if (!Array.isArray(submenu)) continue
      const lines = submenu.map(item => item.type === 'separator')
      expect([lines[0], lines.at(-1)]).toEqual([false, false])
      expect(lines.some((line, at) => line && lines[at + 1])).toBe(false)
    }
  })

  it('speaks the app’s language throughout, in what the system brings too', () => {
    const spanish = wordsOf('es')
    const bar = menuTemplate(parts({ isMac, words: spanish }))
    const items = bar.flatMap(item => [item, ...below(item)]).filter(item => item.type !== 'separator')
    expect(items.filter(item => !item.label)).toEqual([])
    const english = new Set(
      menuTemplate(parts({ isMac }))
        .flatMap(item => [item, ...below(item)])
        .map(item => item.label),
    )
    expect(items.map(item => item.label).filter(label => english.has(label))).toEqual(
      isMac ? [spanish.shell.appName] : [],
    )
  })

  it('registers no key but quitting, since the page handles them', () => {
    const registered = itemsOf({ isMac }).filter(
      ({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false,
    )
    expect(registered.map(({ id }) => id)).toEqual(['quit'])
  })
})

describe('a menu item', () => {
  it('takes the name and the state the window gives it', () => {
    const state = { disabled: ['edit.redo' as const], labels: { 'edit.undo': 'Undo move card' } }
    expect(itemOf('edit.undo', { state })).toMatchObject({ label: 'Undo move card', enabled: true })
    expect(itemOf('edit.redo', { state })).toMatchObject({ label: 'Redo', enabled: false })
  })

  it('shows its first shortcut as the system spells it', () => {
    expect(itemOf('edit.redo')?.accelerator).toBe('CommandOrControl+Shift+Z')
    expect(acceleratorOf('Mod++')).toBe('CommandOrControl+Plus')
    expect(acceleratorOf('Alt+ArrowUp')).toBe('Alt+Up')
  })

  it('shows no typing key on macOS, where it would be taken from the text', () => {
    expect(itemOf('edit.delete', { isMac: true })?.accelerator).toBeUndefined()
    expect(itemOf('edit.delete')?.accelerator).toBe('Delete')
  })

  it('opens recent files and examples by their ids', () => {
    chosen.length = 0
    const recent = [{ id: 'r1', name: 'Common enrolment' }]
    const click = (id: string) => {
      const item: { click?: unknown } | undefined = itemOf(id, { recent })
      if (typeof item?.click === 'function') item.click()
    }
    click('recent:r1')
    for (const name of exampleNames) click(`example:${name}`)
    click('file.save')
    expect(chosen).toEqual(['r1', ...exampleNames, 'file.save'])
  })
})
