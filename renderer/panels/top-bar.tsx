import { FileDown, Info } from 'lucide-react'
import { Button, ToggleButton } from 'react-aria-components'
import { runCommand } from '../commands'
import { standing } from '../describe'
import { useStore } from '../store'
import { useWords } from '../words'

/** The document's name, how it stands on disk, and what is done with it most. */
export const TopBar = () => {
  const { panels, model } = useWords()
  const { frame } = panels
  const name = useStore(at => at.history.present.initiative.name.trim())
  const mark = useStore(standing)
  const isAboutOpen = useStore(at => at.panel === 'initiative' && at.selection.size === 0)
  return (
    <header className="bar">
      <h1 className="bar-name">{name || model.untitled}</h1>
      <p className="bar-mark" role="status">
        {frame[mark]}
      </p>
      <div className="bar-tools">
        <ToggleButton
          className="button"
          isSelected={isAboutOpen}
          onChange={() => runCommand('view.initiative')}
        >
          <Info className="icon" aria-hidden />
          {frame.about}
        </ToggleButton>
        <Button className="button button-main" onPress={() => runCommand('file.export-pdf')}>
          <FileDown className="icon" aria-hidden />
          {frame.exportPdf}
        </Button>
      </div>
    </header>
  )
}
