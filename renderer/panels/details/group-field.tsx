import './group-field.css'
import { Pencil, Plus } from 'lucide-react'
import { putInGroup, takeOutOfGroups } from '../../../src/model/edits/groups'
import type { Element } from '../../../src/model/model'
import { templateOf } from '../../../src/templates/templates'
import { groupName } from '../../canvas/group-news'
import { runCommand } from '../../commands'
import { edit, useStore } from '../../store'
import { useWords } from '../../words'
import { Choice } from '../fields/choice'
import { IconButton } from '../fields/icon-button'
import { Fold } from './fold'

/** The group a card is in: another one, a new one, none, or the same under another name. */
export const GroupField = ({ element }: { element: Element }) => {
  const says = useWords().groups.field
  const groups = useStore(at => at.history.present.groups)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const options = [
    { id: '', label: says.none },
    ...groups.map(({ id }) => ({ id, label: groupName({ groups }, id) })),
  ]
  const choose = (group: string) =>
    group === ''
      ? edit('ungroup', model => takeOutOfGroups(model, templateOf(model), [element.id]))
      : edit('group', model => putInGroup(model, templateOf(model), [element.id], group))
  return (
    <Fold
      name="group"
      label={says.label}
      says={element.group === '' ? '' : groupName({ groups }, element.group)}
    >
      <div className="group-field">
        <Choice
          label={says.label}
          unseenLabel
          options={options}
          value={element.group}
          onChange={choose}
          isDisabled={isReadOnly}
        />
        {element.group !== '' && (
          <IconButton
            icon={Pencil}
            label={says.rename}
            onPress={() => runCommand('edit.group-rename')}
            isDisabled={isReadOnly}
          />
        )}
        <IconButton
          icon={Plus}
          label={says.create}
          onPress={() => runCommand('edit.group')}
          isDisabled={isReadOnly}
        />
      </div>
    </Fold>
  )
}
