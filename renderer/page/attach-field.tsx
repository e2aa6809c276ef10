import { changePage } from '../../src/model/edits/page'
import { attachings } from '../../src/pdf/model-inside'
import { Choice } from '../panels/fields/choice'
import { withOwn } from '../panels/fields/options'
import { edit, useStore } from '../store'
import { useWords } from '../words'

/** Whether the model goes along inside its PDF. */
export const AttachField = () => {
  const { attach: says } = useWords()
  const value = useStore(at => at.history.present.page.attach)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const options = ['' as const, ...attachings].map(id => ({ id, label: says.choices[id] }))
  return (
    <Choice
      label={says.choose}
      options={withOwn(options, value)}
      value={value}
      onChange={attach => edit('page-setup', model => changePage(model, { attach }))}
      isDisabled={isReadOnly}
    />
  )
}
