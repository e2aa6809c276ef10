import { Label, Radio, RadioGroup } from 'react-aria-components'
import { isMargins } from '../../src/page/choices'
import { settingsTable } from '../../src/settings'
import { Choice } from '../panels/fields/choice'
import { withOwn } from '../panels/fields/options'
import { useStore } from '../store'
import { useWords } from '../words'
import { changePageChoice, usePageChoice } from './page-choice'

/** Paper, direction and margins. */
export const PaperFields = () => {
  const { dialogs, pageView: says } = useWords()
  const page = usePageChoice()
  const preferred = useStore(at => at.settings.paper)
  const isReadOnly = useStore(at => at.readOnly !== null)
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
        onChange={paper => changePageChoice({ paper })}
        isDisabled={isReadOnly}
      />
      <RadioGroup
        className="field"
        value={page.portrait ? 'portrait' : 'landscape'}
        onChange={way => changePageChoice({ portrait: way === 'portrait' })}
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
        onChange={margins => changePageChoice({ margins })}
        isDisabled={isReadOnly}
      />
    </div>
  )
}
