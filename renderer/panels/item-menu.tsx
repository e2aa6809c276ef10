import { CornerUpRight } from 'lucide-react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { listEdits } from '../../src/model/edits/drawer'
import { type Id, type ListName, listNames } from '../../src/model/model'
import { placeInLane, placeInList } from '../canvas/lists'
import { presentScene } from '../canvas/scene'
import { useHere } from '../here'
import { newId } from '../powers'
import { shownKeys } from '../shown-keys'
import { presentModel, useStore } from '../store'
import { useWords } from '../words'
import { listTitle } from './short-lists'

type Props = {
  readonly list: ListName
  readonly id: Id
  readonly place: number
  readonly count: number
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

type Way = { readonly id: string; readonly says: string; readonly go: () => void }

/** To the end of a lane. */
const intoLane = (id: Id, columnId: string): void => {
  const lane = presentScene()?.layout.lanes.find(({ column }) => column?.id === columnId)
  placeInLane(id, newId(), { columnId, index: lane?.cards.length ?? 0 })
}

/** Where an item can go, for whoever does not drag it. */
export const ItemMenu = ({ list, id, place, count, isOpen, onOpenChange }: Props) => {
  const words = useWords()
  const says = words.drawer
  const language = useStore(at => at.settings.language)
  const { platform } = useHere()
  const columns = presentScene()?.template.columns ?? []
  const label = says.move(says.one[list], place + 1)
  const order: readonly Way[] = [
    { id: 'up', says: says.menu.up, go: () => placeInList(id, { list, index: place - 1 }) },
    { id: 'down', says: says.menu.down, go: () => placeInList(id, { list, index: place + 1 }) },
  ].filter(way => (way.id === 'up' ? place > 0 : place < count - 1))
  const lanes: readonly Way[] = columns.map(column => ({
    id: `lane ${column.id}`,
    says: column.label[language],
    go: () => intoLane(id, column.id),
  }))
  const lists: readonly Way[] = listNames
    .filter(name => name !== list)
    .map(name => ({
      id: `list ${name}`,
      says: listTitle(words, name),
      go: () => placeInList(id, { list: name, index: listEdits[name].items(presentModel()).length }),
    }))
  const sections = [
    { title: says.menu.lanes, ways: lanes },
    { title: says.menu.lists, ways: lists },
    { title: says.menu.order, ways: order },
  ].filter(({ ways }) => ways.length > 0)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <TooltipTrigger delay={600}>
        <Button className="icon-button" aria-label={label}>
          <CornerUpRight className="icon" aria-hidden />
        </Button>
        <Tooltip className="tooltip" offset={4}>
          {label} {shownKeys('Mod+Enter', platform)}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" offset={4}>
        <Menu className="options" aria-label={label} autoFocus="first">
          {sections.map(({ title, ways }) => (
            <MenuSection key={title}>
              <Header className="options-heading">{title}</Header>
              {ways.map(way => (
                <MenuItem key={way.id} id={way.id} className="option" onAction={way.go}>
                  {way.says}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
