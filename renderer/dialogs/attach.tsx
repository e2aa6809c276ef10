import './attach.css'
import { useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { changePage } from '../../src/model/edits/page'
import { privateIn } from '../../src/model/private'
import { attachings, isAttaching } from '../../src/pdf/model-inside'
import { exportPaper } from '../papers'
import { edit, showDialog, useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** Asked once a document, before its first PDF: whether the model goes along, and what that would publish. */
export const AttachDialog = () => {
  const { attach: says, dialogs } = useWords()
  const model = useStore(at => at.history.present)
  const [chosen, choose] = useState('none')
  const secret = privateIn(model)
  const make = () => {
    edit('page-setup', before => changePage(before, { attach: chosen }))
    showDialog(null)
    void exportPaper('pdf')
  }
  return (
    <DialogFrame title={says.title}>
      <p>{says.lead}</p>
      <RadioGroup
        className="template-choice"
        value={chosen}
        onChange={word => choose(isAttaching(word) ? word : 'none')}
      >
        <Label className="unseen">{says.choose}</Label>
        {attachings
          .filter(one => one !== 'public' || secret.length > 0)
          .map(one => (
            <Radio key={one} className="template-one" value={one}>
              <span className="template-name">{says.offers[one]}</span>
            </Radio>
          ))}
      </RadioGroup>
      {secret.length === 0 ? (
        <p className="panel-quiet">{says.nothingPrivate}</p>
      ) : (
        <div className="attach-private">
          <p>{says.private}</p>
          <ul>
            {secret.map(part => (
              <li key={part}>{says.parts[part]}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="panel-quiet">{says.once}</p>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => showDialog(null)}>
          {dialogs.cancel}
        </Button>
        <Button className="button button-main" onPress={make}>
          {says.make}
        </Button>
      </div>
    </DialogFrame>
  )
}
