import type { CustomTemplate } from '../../src/model/custom-template'
import { changeTemplate } from '../../src/model/edits/own-template'
import type { Id } from '../../src/model/model'
import { spelledOut } from '../../src/templates/copy'
import { edit, state } from '../store'

/** Changes a form as one step of undo; what is typed in one `field` of it is one. */
export const changeForm = (
  id: Id,
  change: (form: CustomTemplate) => CustomTemplate,
  field: string | null = null,
): void => {
  const { language } = state().settings
  edit(
    'change-form',
    model => changeTemplate(model, id, form => change(spelledOut(form, language))),
    field === null ? null : `form.${id}.${field}`,
  )
}
