import { isBefore } from '../../src/model/dates'
import { changeInitiative } from '../../src/model/edits/initiative'
import type { Initiative } from '../../src/model/model'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { DateLine } from './fields/date'
import { TextLine } from './fields/text'
import { Partners } from './partners'

type Said = 'name' | 'purpose' | 'home' | 'sponsor' | 'start' | 'end'

const say = (key: Said, value: string): void => {
  const changes: Partial<Pick<Initiative, Said>> = { [key]: value }
  edit('edit-initiative', model => changeInitiative(model, changes), `initiative.${key}`)
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
      </div>
      <Partners partners={initiative.partners} />
    </>
  )
}
