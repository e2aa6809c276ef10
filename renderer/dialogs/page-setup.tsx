import { Label, Radio, RadioGroup } from 'react-aria-components'
import { changePage } from '../../src/model/edits/page'
import { settingsTable } from '../../src/settings'
import { Choice } from '../panels/fields/choice'
import { withOwn } from '../panels/fields/options'
import { TextLine } from '../panels/fields/text'
import { edit, useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** How this model goes on paper: kept in the model, and undone like anything else. */
export const PageSetup = () => {
  const { dialogs } = useWords()
  const says = dialogs.pageSetup
  const page = useStore(at => at.history.present.page)
  const preferred = useStore(at => at.settings.paper)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const papers = withOwn(
    [
      { id: '', label: says.asPreferred(dialogs.papers[preferred]) },
      ...settingsTable.paper.allowed.map(id => ({ id, label: dialogs.papers[id] })),
    ],
    page.paper,
  )
  return (
    <DialogFrame title={says.title}>
      <div className="fields">
        <Choice
          label={says.paper}
          options={papers}
          value={page.paper}
          onChange={paper => edit('page-setup', model => changePage(model, { paper }))}
          isDisabled={isReadOnly}
        />
        <RadioGroup
          className="field"
          value={page.portrait ? 'portrait' : 'landscape'}
          onChange={way => edit('page-setup', model => changePage(model, { portrait: way === 'portrait' }))}
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
        <TextLine
          label={says.status}
          hint={says.statusHint}
          value={page.status}
          onChange={status => edit('page-setup', model => changePage(model, { status }), 'page.status')}
        />
      </div>
      <p className="panel-quiet">{says.note}</p>
    </DialogFrame>
  )
}
