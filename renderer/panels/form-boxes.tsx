import './form-boxes.css'
import { Button } from 'react-aria-components'
import { setField } from '../../src/model/edits/template'
import { templateOf } from '../../src/templates/templates'
import { edit, showDialog, useStore } from '../store'
import { useWords } from '../words'
import { TextLine } from './fields/text'

/** The boxes of the model's form, and which form it is. */
export const FormBoxes = () => {
  const says = useWords().template
  const model = useStore(at => at.history.present)
  const language = useStore(at => at.settings.language)
  const template = templateOf(model)
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.title}</h3>
      <p>{template.name[language]}</p>
      <div className="fields form-boxes">
        {[...template.header, ...template.footer].map(({ id, label, prompt }) => (
          <TextLine
            key={id}
            label={label[language]}
            lines="many"
            placeholder={prompt[language]}
            value={model.fields.get(id) ?? ''}
            onChange={value => edit('edit-form', before => setField(before, id, value), `field.${id}`)}
          />
        ))}
      </div>
      <Button className="button" onPress={() => showDialog({ kind: 'template' })}>
        {says.change}
      </Button>
    </section>
  )
}
