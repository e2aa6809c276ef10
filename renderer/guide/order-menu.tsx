import { ArrowDownUp, Check } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { guideOrders } from '../../src/guide/steps'
import { changeSettings } from '../settings'
import { useStore } from '../store'
import { useWords } from '../words'

/** From the end backwards, or from the beginning: the facilitator's habit. */
export const OrderMenu = () => {
  const { guide } = useWords()
  const order = useStore(at => at.settings.guide)
  return (
    <MenuTrigger>
      <TooltipTrigger delay={600}>
        <Button className="icon-button" aria-label={guide.order}>
          <ArrowDownUp className="icon" aria-hidden />
        </Button>
        <Tooltip className="tooltip" offset={4}>
          {guide.order}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" offset={4} placement="bottom end">
        <Menu
          className="options"
          aria-label={guide.order}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onAction={key => changeSettings({ guide: String(key) })}
        >
          {guideOrders.map(id => (
            <MenuItem key={id} id={id} className="option">
              <span>{guide.orders[id]}</span>
              <Check className="icon option-check" aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
