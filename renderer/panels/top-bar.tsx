import { FileDown, PanelRight, Presentation } from 'lucide-react'
import { Button, ToggleButton } from 'react-aria-components'
import { runCommand } from '../commands'
import { Places } from '../page/places'
import { AlsoOpen } from '../safety/also-open'
import { SavedMark } from '../safety/saved-mark'
import { showPanel, useStore } from '../store'
import { useWords } from '../words'

/** The document's name, how it stands on disk, and what is done with it most. */
export const TopBar = () => {
  const { panels, model, commands } = useWords()
  const { frame } = panels
  const name = useStore(at => at.history.present.initiative.name.trim())
  const place = useStore(at => at.place)
  const isPanelOpen = useStore(at => at.panel !== null)
  return (
    <header className="bar">
      <h1 className="bar-title">
        <Button className="bar-name" onPress={() => runCommand('view.initiative')}>
          {name || model.untitled}
        </Button>
      </h1>
      <SavedMark />
      <AlsoOpen />
      <div className="bar-tools">
        <Places />
        {place === 'model' && (
          <ToggleButton
            className="button"
            isSelected={isPanelOpen}
            onChange={isOpen => showPanel(isOpen ? 'review' : null)}
          >
            <PanelRight className="icon" aria-hidden />
            {frame.details}
          </ToggleButton>
        )}
        <Button className="button" onPress={() => runCommand('view.present')}>
          <Presentation className="icon" aria-hidden />
          {commands.labels['view.present']}
        </Button>
        <Button className="button button-main" onPress={() => runCommand('file.export-pdf')}>
          <FileDown className="icon" aria-hidden />
          {frame.exportPdf}
        </Button>
      </div>
    </header>
  )
}
