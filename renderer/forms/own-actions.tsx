import { Button } from 'react-aria-components'
import { addTemplate, removeTemplate } from '../../src/model/edits/own-template'
import { setTemplate } from '../../src/model/edits/template'
import { copyOf } from '../../src/templates/copy'
import type { Template } from '../../src/templates/template'
import { newId } from '../powers'
import { edit, showDialog, tell, useStore } from '../store'
import { useWords } from '../words'
import { shareForm } from './others'

type Props = { readonly chosen: Template; readonly isInUse: boolean }

/** What can be done with the chosen form: making one's own after it, and changing or removing one's own. */
export const OwnActions = ({ chosen, isInUse }: Props) => {
  const { ownForms: says, commands } = useWords()
  const model = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { language } = useStore(at => at.settings)
  const name = chosen.name[language]
  const isOwn = model.templates.some(({ id }) => id === chosen.id)
  const make = () => {
    const copy = copyOf(model, chosen, { id: newId(), name: says.copyName(name) }, language)
    edit('make-form', at => {
      const after = addTemplate(at, copy)
      return isInUse ? setTemplate(after, copy.id) : after
    })
    showDialog({ kind: 'own-form', id: copy.id })
  }
  const remove = () => {
    edit('remove-form', at => removeTemplate(at, chosen.id))
    // What is offered stands in the window.
    showDialog(null)
    tell({ tone: 'done', says: says.removed(name), offers: 'edit.undo' })
  }
  return (
    <div className="own-actions">
      {isOwn && (
        <Button className="button" onPress={() => showDialog({ kind: 'own-form', id: chosen.id })}>
          {isReadOnly ? says.look : says.edit}
        </Button>
      )}
      {isOwn && (
        <Button className="button" onPress={() => void shareForm(chosen.id)}>
          {commands.labels['file.share-form']}
        </Button>
      )}
      {!isReadOnly && (
        <Button className="button" onPress={make}>
          {says.make}
        </Button>
      )}
      {isOwn && !isReadOnly && (
        <Button className="button" onPress={remove}>
          {says.remove}
        </Button>
      )}
    </div>
  )
}
