import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openFold } from '../../renderer/panels/details/folds'
import { presentModel, select, showPanel, state } from '../../renderer/store'
import { blankElement, blankGroup } from '../../src/model/blank'
import { openWindow, show, small } from './window'

openWindow()

const groupOf = (id: string): string | undefined => presentModel().elements.find(one => one.id === id)?.group
const undoNames = () => state().history.past.map(step => step.name)

it('puts the chosen card into another group, takes it out, and renames or makes a group on the canvas', async () => {
  show({
    ...small,
    elements: [...small.elements, { ...blankElement('b', 'activity', 'Book boxes'), group: 'g' }],
    groups: [blankGroup('g', 'Coaching'), blankGroup('h', 'Reading at home')],
  })
  showPanel('review')
  openFold('group')
  select(['b'])
  const field = page.getByRole('button', { name: / Group$/ })
  await expect.element(field).toHaveTextContent('Coaching')
  await userEvent.click(field)
  await userEvent.click(page.getByRole('option', { name: 'Reading at home' }))
  expect(groupOf('b')).toBe('h')
  expect(presentModel().groups.map(({ id }) => id)).toEqual(['h'])

  await userEvent.click(page.getByRole('button', { name: 'Rename this group' }))
  await expect.element(page.getByRole('textbox', { name: 'Name of the group' })).toHaveFocus()
  await userEvent.keyboard('At home{Enter}')
  await expect.element(field).toHaveTextContent('At home')

  await userEvent.click(page.getByRole('button', { name: 'New group…' }))
  await expect.element(page.getByRole('dialog', { name: 'Group A2' })).toBeVisible()
  await userEvent.keyboard('{Escape}')

  await userEvent.click(field)
  await userEvent.click(page.getByRole('option', { name: 'In no group' }))
  expect(groupOf('b')).toBe('')
  await expect.element(page.getByRole('button', { name: 'Rename this group' })).not.toBeInTheDocument()
  expect(undoNames()).toEqual(['group', 'rename-group', 'ungroup'])
})
