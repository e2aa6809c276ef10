import { Check } from 'lucide-react'
import { Button, Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components'
import { changePage } from '../../src/model/edits/page'
import type { PageChoice } from '../../src/model/model'
import { arrangementOf, arrangements } from '../../src/page/arrangement'
import { isMargins } from '../../src/page/choices'
import { dateInWords } from '../../src/page/dates'
import { isLastPart, lastPartNames } from '../../src/page/last-parts'
import { fitTroubles, largerSays } from '../../src/page/told-fit'
import { settingsTable } from '../../src/settings'
import { templateOf } from '../../src/templates/templates'
import { runCommand } from '../commands'
import { Choice } from '../panels/fields/choice'
import { DateLine } from '../panels/fields/date'
import { withOwn } from '../panels/fields/options'
import { TextLine } from '../panels/fields/text'
import { today } from '../powers'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { usePage } from './page-store'

const change = (changes: Partial<Omit<PageChoice, 'more'>>, gesture: string | null = null): void =>
  edit('page-setup', model => changePage(model, changes), gesture)

const usePageChoice = () => useStore(at => at.history.present.page)
const useReadOnly = () => useStore(at => at.readOnly !== null)

/** The form, and how the model stands in it. */
export const FormFields = () => {
  const { pageView: says, template: form } = useWords()
  const model = useStore(at => at.history.present)
  const { language } = useStore(at => at.settings)
  const isReadOnly = useReadOnly()
  return (
    <div className="fields">
      <div>
        <p className="field-label">{form.title}</p>
        <div className="page-form">
          <span>{templateOf(model).name[language]}</span>
          <Button
            className="button button-small"
            onPress={() => runCommand('file.template')}
            isDisabled={isReadOnly}
          >
            {says.changeForm}
          </Button>
        </div>
      </div>
      <RadioGroup
        className="field"
        value={arrangementOf(model)}
        onChange={arrangement => change({ arrangement })}
        isDisabled={isReadOnly}
      >
        <Label className="field-label">{says.arrangement}</Label>
        <div className="segments">
          {arrangements.map(arrangement => (
            <Radio key={arrangement} className="segment" value={arrangement}>
              {says.arrangements[arrangement]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  )
}

/** How the model stands on its pages, and the larger paper that would hold it better. */
export const FitNote = () => {
  const words = useWords()
  const fit = usePage(at => at.sheets?.fit)
  const isReadOnly = useReadOnly()
  if (!fit) return null
  const { larger } = fit
  return (
    <div className="page-fit" role="status">
      <p>{[words.pageFit.fits(fit), ...fitTroubles(fit, words), largerSays(fit, words)].join(' ')}</p>
      {larger && !isReadOnly && (
        <Button className="button button-small" onPress={() => change({ paper: larger.paper })}>
          {words.pageFit.take}
        </Button>
      )}
    </div>
  )
}

/** Paper, direction and margins. */
export const PaperFields = () => {
  const { dialogs, pageView: says } = useWords()
  const page = usePageChoice()
  const preferred = useStore(at => at.settings.paper)
  const isReadOnly = useReadOnly()
  const papers = withOwn(
    [
      { id: '', label: says.asPreferred(dialogs.papers[preferred]) },
      ...settingsTable.paper.allowed.map(id => ({ id, label: dialogs.papers[id] })),
    ],
    page.paper,
  )
  const widths = Object.entries(says.marginWidths).map(([id, label]) => ({ id, label }))
  return (
    <div className="fields">
      <Choice
        label={says.paper}
        options={papers}
        value={page.paper}
        onChange={paper => change({ paper })}
        isDisabled={isReadOnly}
      />
      <RadioGroup
        className="field"
        value={page.portrait ? 'portrait' : 'landscape'}
        onChange={way => change({ portrait: way === 'portrait' })}
        isDisabled={isReadOnly}
      >
        <Label className="field-label">{says.direction}</Label>
        <div className="segments">
          <Radio className="segment" value="landscape">
            <span className="sheet-mark sheet-landscape" />
            {says.landscape}
          </Radio>
          <Radio className="segment" value="portrait">
            <span className="sheet-mark sheet-portrait" />
            {says.portrait}
          </Radio>
        </div>
      </RadioGroup>
      <Choice
        label={says.margins}
        options={widths}
        value={isMargins(page.margins) ? page.margins : 'narrow'}
        onChange={margins => change({ margins })}
        isDisabled={isReadOnly}
      />
    </div>
  )
}

/** The status line and the date at the foot of each page. */
export const FootFields = () => {
  const words = useWords()
  const says = words.pageView
  const page = usePageChoice()
  const isReadOnly = useReadOnly()
  const day = () => dateInWords(page.date || today(), words)
  return (
    <div className="fields">
      <div>
        <TextLine
          label={says.status}
          hint={says.statusHint}
          value={page.status}
          onChange={status => change({ status }, 'page.status')}
        />
        {!isReadOnly && (
          <div className="page-statuses">
            <Button className="button button-small" onPress={() => change({ status: says.statusDraft })}>
              {says.statusDraft}
            </Button>
            <Button className="button button-small" onPress={() => change({ status: says.adopted(day()) })}>
              {says.statusAdopted}
            </Button>
          </div>
        )}
      </div>
      <DateLine
        label={says.date}
        hint={says.dateHint}
        value={page.date}
        onChange={date => change({ date }, 'page.date')}
      />
    </div>
  )
}

/** What follows the model on pages of its own. */
export const LastFields = () => {
  const { lastPages } = useWords()
  const { include } = usePageChoice()
  const isTable = useStore(at => arrangementOf(at.history.present) === 'table')
  const offered = lastPartNames.filter(name => name !== 'table' || !isTable)
  const isReadOnly = useReadOnly()
  const onChange = (chosen: readonly string[]) =>
    // A word of a later release stays.
    change({ include: [...include.filter(word => !isLastPart(word)), ...chosen.filter(isLastPart)] })
  return (
    <CheckboxGroup
      className="field"
      aria-label={lastPages.part}
      value={include.filter(isLastPart)}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      {offered.map(name => (
        <Checkbox key={name} className="checkbox" value={name}>
          <span className="checkbox-box">
            <Check className="icon" aria-hidden />
          </span>
          {lastPages.choices[name]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
