import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import {
  Button,
  Keyboard,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
  Toolbar,
} from 'react-aria-components'
import { commandIds, commandOf, exampleNames, type MenuName, menus } from '../../src/commands'
import { useLabels } from '../command-labels'
import { isEnabled, runCommand } from '../commands'
import { openExample } from '../files'
import { isHere, useHere } from '../here'
import { shownKeys } from '../shown-keys'
import { useWords } from '../words'

const Examples = () => {
  const { commands } = useWords()
  return (
    <SubmenuTrigger>
      <MenuItem className="option" textValue={commands.openExample}>
        <Text slot="label">{commands.openExample}</Text>
        <ChevronRight className="icon" aria-hidden />
      </MenuItem>
      <Popover className="popover">
        <Menu className="options">
          {exampleNames.map(name => (
            <MenuItem key={name} className="option" onAction={() => void openExample(name)}>
              {commands.examples[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}

/** One menu's commands, a line between groups; what can run is asked as it opens. */
const Items = ({ menu }: { menu: MenuName }) => {
  const { platform } = useHere()
  const labelOf = useLabels()
  const ids = commandIds.filter(id => commandOf(id).menu === menu && isHere(id, platform))
  return (
    <Menu className="options" disabledKeys={ids.filter(id => !isEnabled(id))}>
      {ids.map((id, index) => {
        const before = ids[index - 1]
        const keys = commandOf(id).keys?.[0]
        const label = labelOf(id)
        return (
          <Fragment key={id}>
            {before && commandOf(before).group !== commandOf(id).group && (
              <Separator className="options-line" />
            )}
            <MenuItem className="option" id={id} textValue={label} onAction={() => runCommand(id)}>
              <Text slot="label">{label}</Text>
              {keys && <Keyboard className="option-keys">{shownKeys(keys, platform)}</Keyboard>}
            </MenuItem>
            {id === 'file.open' && <Examples />}
          </Fragment>
        )
      })}
    </Menu>
  )
}

/** The menus inside the page, where no system draws them. */
export const MenuBar = () => {
  const { commands, panels } = useWords()
  return (
    <Toolbar className="menu-bar" aria-label={panels.frame.menuBar}>
      {menus.map(menu => (
        <MenuTrigger key={menu}>
          <Button className="menu-button">{commands.menus[menu]}</Button>
          <Popover className="popover" offset={2} placement="bottom start">
            <Items menu={menu} />
          </Popover>
        </MenuTrigger>
      ))}
    </Toolbar>
  )
}
