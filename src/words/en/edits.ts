import type { EditName } from '../../model/history'

/** What undo and redo name, after "Undo" or "Redo". */
export const edits: Readonly<Record<EditName, string>> = {
  'add-card': 'add card',
  'add-linked-card': 'add linked card',
  'edit-text': 'edit text',
  'move-card': 'move card',
  'duplicate-card': 'duplicate card',
  delete: 'delete',
  cut: 'cut',
  paste: 'paste',
  'add-link': 'add link',
  tidy: 'tidy',
  group: 'group cards',
  ungroup: 'take out of group',
  'rename-group': 'rename group',
  'change-kind': 'change kind',
  'edit-details': 'edit details',
  'edit-initiative': 'edit initiative',
  'edit-partners': 'edit partners',
  'edit-assumptions': 'edit assumptions',
  'edit-factors': 'edit external factors',
  'page-setup': 'page setup',
  waive: 'waive finding',
  'take-back-waiver': 'take back waiver',
}
