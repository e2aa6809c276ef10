import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useCanvas, workIn } from '../../renderer/canvas/canvas-store'
import { useOutline } from '../../renderer/outline/outline-store'
import { presentModel, select, state } from '../../renderer/store'
import type { Model } from '../../src/model/model'
import { columnOf, templateOf } from '../../src/templates/templates'
import { show } from './window'

export const keys = (text: string): Promise<void> => userEvent.keyboard(text)

/** Shows a model with its outline, opened by its shortcut. */
export const showOutline = async (model: Model): Promise<void> => {
  useOutline.setState({
    isOpen: false,
    closed: new Set(),
    links: false,
    turned: new Set(),
    on: null,
    typing: null,
  })
  useCanvas.setState({ spot: null, wanted: null, menu: null })
  workIn('canvas')
  select([])
  show(model)
  await keys('{Control>}{Shift>}o{/Shift}{/Control}')
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('treeitem')
}

/** The rows as they stand, each as what it is about. */
export const rows = (): readonly string[] =>
  [...document.querySelectorAll('[data-row]')].map(row => row.getAttribute('data-row') ?? '')

/** The row the keyboard is on. */
export const here = (): string | null => document.activeElement?.getAttribute('data-row') ?? null

export const rowElement = (key: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-row="${key}"]`)
  if (!row) throw new Error(`No row ${key}`)
  return row
}

/** The texts of a column's cards, top to bottom. */
export const column = (id: string): readonly string[] => {
  const model = presentModel()
  return model.elements.filter(one => columnOf(templateOf(model), one)?.id === id).map(one => one.text)
}

/** The links, as the texts of their ends and the reason where one is given. */
export const links = (): readonly string[] => {
  const texts = new Map(presentModel().elements.map(one => [one.id, one.text]))
  return presentModel().links.map(({ from, to, assumption }) =>
    [`${texts.get(from)} > ${texts.get(to)}`, assumption].filter(part => part !== '').join(': '),
  )
}

export const steps = (): readonly string[] => state().history.past.map(step => step.name)
