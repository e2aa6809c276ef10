import { DateLine } from '../panels/fields/date'
import { useWords } from '../words'
import { changePageChoice, usePageChoice } from './page-choice'
import { StatusField } from './status-field'

/** The status line and the date at the foot of each page. */
export const FootFields = () => {
  const { pageView: says } = useWords()
  const { date } = usePageChoice()
  return (
    <div className="fields">
      <StatusField />
      <DateLine
        label={says.date}
        hint={says.dateHint}
        value={date}
        onChange={date => changePageChoice({ date }, 'page.date')}
      />
    </div>
  )
}
