import { isEdited, useStore } from '../store'
import { useWords } from '../words'

/** The document's name, how it stands on disk, and what is done with it most. */
export const TopBar = () => {
  const { panels, model } = useWords()
  const name = useStore(at => at.history.present.initiative.name)
  const mark = useStore(at =>
    at.readOnly ? 'readOnly' : isEdited(at) ? 'edited' : at.fileName === null ? 'notSaved' : 'saved',
  )
  return (
    <header className="bar">
      <h1 className="bar-name">{name || model.untitled}</h1>
      <p className="bar-mark">{panels.frame[mark]}</p>
    </header>
  )
}
