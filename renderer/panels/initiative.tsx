import { isBefore } from '../../src/model/dates'
import { changeInitiative, setLanguage } from '../../src/model/edits/initiative'
import type { Initiative } from '../../src/model/model'
import { languageNames, languageOf, languages } from '../../src/words/words'
import { StatusField } from '../page/status-field'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { Choice } from './fields/choice'
import { DateLine } from './fields/date'
import { withOwn } from './fields/options'
import { TextLine } from './fields/text'
import { FormBoxes } from './form-boxes'
import { Partners } from './partners'

type Said = 'name' | 'purpose' | 'home' | 'sponsor' | 'start' | 'end'

const say = (key: Said, value: string): void => {
  const changes: Partial<Pick<Initiative, Said>> = { [key]: value }
  edit('edit-initiative', model => changeInitiative(model, changes), `initiative.${key}`)
}

/** Which language the model's words are in: it is read aloud and checked in that one. */
const ModelLanguage = () => {
  const { language, notSaid } = useWords().panels.initiative
  const value = useStore(at => at.history.present.language)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const spoken = languages.map(id => ({ id, label: languageNames[id] }))
  // "es-US" is Spanish too, and stays as it is until another is chosen.
  const shown = languageOf(value) ?? value
  return (
    <Choice
      label={language}
      options={withOwn(spoken, shown, value || notSaid)}
      value={shown}
      onChange={id => {
        if (id !== shown) edit('edit-initiative', model => setLanguage(model, id))
      }}
      isDisabled={isReadOnly}
    />
  )
}

/** What the initiative is: name, purpose, home, sponsor, dates, partners. */
export const InitiativePanel = () => {
  const says = useWords().panels.initiative
  const initiative = useStore(at => at.history.present.initiative)
  const field = (key: Said) => ({ value: initiative[key], onChange: (value: string) => say(key, value) })
  return (
    <>
      <h2 className="panel-title">{says.title}</h2>
      <div className="fields">
        <TextLine label={says.name} {...field('name')} />
        <TextLine label={says.purpose} lines="many" placeholder={says.purposeHint} {...field('purpose')} />
        <TextLine label={says.home} lines="wrap" placeholder={says.homeHint} {...field('home')} />
        <TextLine label={says.sponsor} lines="wrap" placeholder={says.sponsorHint} {...field('sponsor')} />
        <div className="fields-pair">
          <DateLine label={says.start} {...field('start')} />
          <DateLine
            label={says.end}
            {...field('end')}
            mind={isBefore(initiative.end, initiative.start) ? says.endFirst : null}
          />
        </div>
        <ModelLanguage />
        <StatusField />
      </div>
      <FormBoxes />
      <Partners partners={initiative.partners} />
    </>
  )
}
