import './status-field.css'
import { Button } from 'react-aria-components'
import { dateInWords } from '../../src/page/dates'
import { TextLine } from '../panels/fields/text'
import { today } from '../powers'
import { useStore } from '../store'
import { useWords } from '../words'
import { changePageChoice, usePageChoice } from './page-choice'

/** What the model is at present: a draft, or adopted, and by whom. */
export const StatusField = () => {
  const words = useWords()
  const says = words.pageView
  const page = usePageChoice()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const day = () => dateInWords(page.date || today(), words)
  const say = (status: string) => changePageChoice({ status })
  return (
    <div>
      <TextLine
        label={says.status}
        hint={says.statusHint}
        value={page.status}
        onChange={status => changePageChoice({ status }, 'page.status')}
      />
      {!isReadOnly && (
        <div className="statuses">
          <Button className="button button-small" onPress={() => say(says.statusDraft)}>
            {says.statusDraft}
          </Button>
          <Button className="button button-small" onPress={() => say(says.adopted(day()))}>
            {says.statusAdopted}
          </Button>
        </div>
      )}
    </div>
  )
}
