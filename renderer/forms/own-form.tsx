import './own-form.css'
import { Button } from 'react-aria-components'
import { setTemplate } from '../../src/model/edits/template'
import { spelledOut } from '../../src/templates/copy'
import { DialogFrame } from '../dialogs/frame'
import { TextLine } from '../panels/fields/text'
import { edit, showDialog, useStore } from '../store'
import { useWords } from '../words'
import { Boxes } from './boxes'
import { changeForm } from './change'
import { Columns } from './columns'
import { FormPreview } from './form-preview'
import { Limits } from './limits'
import { LogoPart } from './logo'
import { Matrix } from './matrix'
import { shareForm } from './others'
import { Spans } from './spans'

/** A form of one's own, part by part, beside the page it makes. */
export const OwnForm = () => {
  const { ownForms: says, commands } = useWords()
  const id = useStore(at => (at.dialog?.kind === 'own-form' ? at.dialog.id : null))
  const model = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { language } = useStore(at => at.settings)
  const own = model.templates.find(form => form.id === id)
  if (!own) return null
  const form = spelledOut(own, language)
  const say = (key: 'name' | 'source', text: string) =>
    changeForm(form.id, at => ({ ...at, [key]: text }), key)
  return (
    <DialogFrame title={says.title} isWide="very">
      <div className="own-form">
        <div className="own-form-parts">
          <TextLine label={says.name} lines="wrap" value={form.name} onChange={text => say('name', text)} />
          <Columns form={form} />
          <Spans form={form} />
          <Matrix form={form} />
          <Boxes form={form} at="header" />
          <Boxes form={form} at="footer" />
          <LogoPart key={form.id} form={form} />
          <Limits form={form} />
          <TextLine
            label={says.source}
            hint={says.sourceHint}
            lines="wrap"
            value={form.source}
            onChange={text => say('source', text)}
          />
        </div>
        <FormPreview form={form} />
      </div>
      <div className="own-form-foot dialog-buttons">
        <Button className="button" onPress={() => void shareForm(form.id)}>
          {commands.labels['file.share-form']}
        </Button>
        {model.template !== form.id && !isReadOnly && (
          <Button className="button" onPress={() => edit('template', at => setTemplate(at, form.id))}>
            {says.use}
          </Button>
        )}
        <Button className="button button-main" onPress={() => showDialog(null)}>
          {says.done}
        </Button>
      </div>
    </DialogFrame>
  )
}
