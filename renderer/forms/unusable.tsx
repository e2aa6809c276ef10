import { X } from 'lucide-react'
import { removeTemplate } from '../../src/model/edits/own-template'
import { customTemplate } from '../../src/templates/custom'
import { IconButton } from '../panels/fields/icon-button'
import { edit, showDialog, tell, useStore } from '../store'
import { useWords } from '../words'

/** The document's forms that nothing can be poured into, and why. */
export const Unusable = () => {
  const words = useWords()
  const says = words.ownForms
  const forms = useStore(at => at.history.present.templates)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const poor = forms.flatMap(form => {
    const read = customTemplate(form, words)
    return read.ok ? [] : { id: form.id, name: form.name, why: read.error.says }
  })
  if (poor.length === 0) return null
  const remove = (id: string, name: string) => {
    edit('remove-form', at => removeTemplate(at, id))
    showDialog(null)
    tell({ tone: 'done', says: says.removed(name), offers: 'edit.undo' })
  }
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.unusable}</h3>
      <ul className="form-parts">
        {poor.map(({ id, name, why }) => (
          <li key={id} className="template-one unusable">
            <span className="template-name">
              {name}
              {!isReadOnly && (
                <IconButton icon={X} label={says.removeUnusable(name)} onPress={() => remove(id, name)} />
              )}
            </span>
            <span className="template-source">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
