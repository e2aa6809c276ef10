import './context-menu.css'
import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { type CommandId, commandIds } from '../../src/commands'
import { type Id, isKind, type Kind } from '../../src/model/model'
import { isEnabled, runCommand } from '../commands'
import { useStore } from '../store'
import { useWords } from '../words'
import { changeKind } from './actions'
import { canvasState, goTo, type MenuAbout, useCanvas } from './canvas-store'
import { groupName } from './group-news'
import { KindIcon } from './kind-icon'
import { useScene } from './scene'
import { addCard } from './typing'

type Item = { readonly id: string; readonly label: string; readonly kind?: Kind; readonly run: () => void }

const groupCommands: readonly CommandId[] = ['edit.group', 'edit.group-rename', 'edit.ungroup']
const horizonCommands = commandIds.filter(id => id.startsWith('edit.horizon-'))
const cardCommands: readonly CommandId[] = [
  'edit.text',
  'edit.link',
  'edit.duplicate',
  'edit.park',
  'edit.delete',
]
const linkCommands: readonly CommandId[] = ['edit.reason', 'edit.delete']

/** The other kinds a card's lane takes: what it may be changed to without leaving it. */
const useOtherKinds = (about: MenuAbout): readonly Kind[] => {
  const layout = useScene()?.layout
  if (about.kind === 'lane')
    return layout?.lanes.find(lane => lane.column?.id === about.id)?.column?.takes ?? []
  const card = about.kind === 'card' ? layout?.cards.get(about.id) : undefined
  const takes = card ? (layout?.lanes[card.lane]?.column?.takes ?? []) : []
  return takes.filter(kind => kind !== card?.kind)
}

const useItems = (about: MenuAbout): readonly (readonly Item[])[] => {
  const words = useWords()
  const kinds = useOtherKinds(about)
  const fromTable = (ids: readonly CommandId[]): readonly Item[] =>
    ids
      .filter(id => isEnabled(id))
      .map(id => ({ id, label: words.commands.labels[id], run: () => runCommand(id) }))
  const ofKinds = (label: (kind: string) => string, run: (kind: Kind) => void): readonly Item[] =>
    kinds.map(kind => ({ id: kind, label: label(words.model.kinds[kind]), kind, run: () => run(kind) }))
  switch (about.kind) {
    case 'card':
      return [
        fromTable(cardCommands),
        fromTable(groupCommands),
        fromTable(horizonCommands),
        ofKinds(words.canvas.menu.change, kind => changeKind(about.id, kind)),
      ]
    case 'group':
      return [fromTable(groupCommands), fromTable(['edit.duplicate', 'edit.delete'])]
    case 'link':
      return [fromTable(linkCommands)]
    case 'lane':
      return [
        ofKinds(words.canvas.menu.add, kind => addCard(kind, { columnId: about.id, index: about.index })),
      ]
  }
}

/** What the menu is about, for its name. */
const useTitle = (about: MenuAbout): string => {
  const { canvas } = useWords()
  const scene = useScene()
  const selection = useStore(at => at.selection)
  const codeOf = (id: Id): string => scene?.layout.cards.get(id)?.code ?? ''
  if (about.kind === 'card') {
    const chosen = [...selection].filter(id => scene?.layout.cards.has(id)).length
    return chosen > 1 ? canvas.menu.cards(chosen) : codeOf(about.id)
  }
  if (about.kind === 'lane') return canvas.menu.lane
  if (about.kind === 'group') return scene ? groupName(scene.model, about.id) : ''
  const link = scene?.model.links.find(one => one.id === about.id)
  return link ? canvas.linkName(codeOf(link.from), codeOf(link.to)) : canvas.menu.link
}

const Opened = ({ about, x, y }: { about: MenuAbout; x: number; y: number }) => {
  const anchor = useRef<HTMLDivElement>(null)
  const groups = useItems(about).filter(items => items.length > 0)
  const title = useTitle(about)
  const close = () => useCanvas.setState({ menu: null })
  const act = (key: string) => {
    close()
    const item = groups.flat().find(one => one.id === key)
    // Back to the canvas first, so that what the item opens can take the keyboard from there.
    const { spot } = canvasState()
    if (spot) goTo(spot)
    item?.run()
  }
  if (groups.length === 0) return null
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        className="menu-popover"
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={0}
        onOpenChange={isOpen => {
          if (!isOpen) close()
        }}
      >
        <Menu className="menu" aria-label={title} autoFocus="first" onAction={key => act(String(key))}>
          {groups.map((items, index) => (
            <MenuSection key={items[0]?.id} aria-label={title}>
              {index === 0 ? (
                <Header className="menu-title">{title}</Header>
              ) : (
                <Separator className="menu-line" />
              )}
              {items.map(({ id, label, kind }) => (
                <MenuItem
                  key={id}
                  id={id}
                  className="menu-item"
                  textValue={label}
                  data-kind={kind && isKind(kind) ? kind : undefined}
                >
                  {kind && <KindIcon kind={kind} size={14} />}
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  )
}

/** The menu of a card, a link or a lane, where it was asked for. */
export const ContextMenu = () => {
  const menu = useCanvas(at => at.menu)
  return menu && <Opened key={`${menu.x} ${menu.y}`} {...menu} />
}
