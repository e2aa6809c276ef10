import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { runCommand } from '../commands'
import { useStore } from '../store'
import { useWords } from '../words'

/** Model or page: which of the two one works on. */
export const Places = () => {
  const { pageView } = useWords()
  const place = useStore(at => at.place)
  return (
    <ToggleButtonGroup
      className="places"
      aria-label={pageView.places}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[place]}
      onSelectionChange={() => runCommand('view.page')}
    >
      <ToggleButton className="place" id="model">
        {pageView.model}
      </ToggleButton>
      <ToggleButton className="place" id="page">
        {pageView.page}
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
