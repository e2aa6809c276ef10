import { settingsTable } from '../../src/settings'
import { languageNames } from '../../src/words/words'
import { Choice } from '../panels/fields/choice'
import { changeSettings } from '../settings'
import { useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** One person's habits; each takes hold as it is chosen. */
export const Preferences = () => {
  const { dialogs, guide: guideWords, safety } = useWords()
  const says = dialogs.preferences
  const { theme, language, labels, paper, guide, autosave } = useStore(at => at.settings)
  return (
    <DialogFrame title={says.title}>
      <div className="fields">
        <Choice
          label={says.theme}
          options={settingsTable.theme.allowed.map(id => ({ id, label: dialogs.themes[id] }))}
          value={theme}
          onChange={id => changeSettings({ theme: id })}
        />
        <Choice
          label={says.language}
          options={settingsTable.language.allowed.map(id => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={id => changeSettings({ language: id })}
        />
        <Choice
          label={says.labels}
          options={settingsTable.labels.allowed.map(id => ({ id, label: says.labelings[id] }))}
          value={labels}
          onChange={id => changeSettings({ labels: id })}
        />
        <Choice
          label={says.paper}
          options={settingsTable.paper.allowed.map(id => ({ id, label: dialogs.papers[id] }))}
          value={paper}
          onChange={id => changeSettings({ paper: id })}
        />
        <Choice
          label={says.guide}
          options={settingsTable.guide.allowed.map(id => ({ id, label: guideWords.orders[id] }))}
          value={guide}
          onChange={id => changeSettings({ guide: id })}
        />
        <Choice
          label={safety.autosave}
          options={settingsTable.autosave.allowed.map(id => ({ id, label: safety.autosaves[id] }))}
          value={autosave}
          onChange={id => changeSettings({ autosave: id })}
        />
      </div>
      <p className="panel-quiet">{says.note}</p>
    </DialogFrame>
  )
}
