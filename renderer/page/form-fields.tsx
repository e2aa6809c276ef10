import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { arrangementOf, arrangements } from '../../src/page/arrangement'
import { templateOf } from '../../src/templates/templates'
import { runCommand } from '../commands'
import { useStore } from '../store'
import { useWords } from '../words'
import { changePageChoice } from './page-choice'

/** The form, and how the model stands in it. */
export const FormFields = () => {
  const { pageView: says, template: form } = useWords()
  const model = useStore(at => at.history.present)
  const { language } = useStore(at => at.settings)
  const isReadOnly = useStore(at => at.readOnly !== null)
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
        onChange={arrangement => changePageChoice({ arrangement })}
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
