import { settingsFrom, settingsTable } from '../../src/settings'
import { languageNames } from '../../src/words/words'
import { host } from '../host'
import { Choice } from '../panels/fields/choice'
import { state, useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

const choose = (changes: Readonly<Record<string, string>>): void => {
  const settings = settingsFrom({ ...state().settings, ...changes })
  useStore.setState({ settings })
  void host.setSettings(settings)
}

/** One person's habits; each takes hold as it is chosen. */
export const Preferences = () => {
  const { dialogs } = useWords()
  const says = dialogs.preferences
  const { theme, language, labels, paper } = useStore(at => at.settings)
  return (
    <DialogFrame title={says.title}>
      <div className="fields">
        <Choice
          label={says.theme}
          options={settingsTable.theme.allowed.map(id => ({ id, label: dialogs.themes[id] }))}
          value={theme}
          onChange={id => choose({ theme: id })}
        />
        <Choice
          label={says.language}
          options={settingsTable.language.allowed.map(id => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={id => choose({ language: id })}
        />
        <Choice
          label={says.labels}
          options={settingsTable.labels.allowed.map(id => ({ id, label: says.labelings[id] }))}
          value={labels}
          onChange={id => choose({ labels: id })}
        />
        <Choice
          label={says.paper}
          options={settingsTable.paper.allowed.map(id => ({ id, label: dialogs.papers[id] }))}
          value={paper}
          onChange={id => choose({ paper: id })}
        />
      </div>
      <p className="panel-quiet">{says.note}</p>
    </DialogFrame>
  )
}
