import './fake-host'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel } from '../../renderer/store'
import { templates } from '../../src/templates/templates'
import { lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const choose = async (label: RegExp, option: string) => {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

describe('dialogs', () => {
  it('keep a preference, and show the colours at once', async () => {
    runCommand('file.preferences')
    await choose(/Appearance/, 'Dark')
    expect(lastAsked('setSettings')).toMatchObject({ theme: 'dark' })
    await expect.poll(() => document.documentElement.dataset.theme).toBe('dark')
    await choose(/Appearance/, 'As the computer is set')
    await expect.poll(() => document.documentElement.dataset.theme).toBeUndefined()
  })

  it('pour the model into another template, saying before what has no column there', async () => {
    show(small)
    runCommand('file.template')
    await page.getByText(/University of Wisconsin/).click()
    await expect.element(page.getByText(/do(es)? not say when/)).toBeVisible()
    await page.getByRole('button', { name: 'Use this template' }).click()
    expect(presentModel()).toMatchObject({ template: 'uw-extension', elements: small.elements })
    await expect.element(page.getByRole('heading', { name: /Not placed/ })).toBeVisible()
    await expect.element(page.getByRole('group', { name: /^Outputs: Activities/ })).toBeInTheDocument()
    runCommand('edit.undo')
    expect(presentModel()).toEqual(small)
  })

  it('keep the template the arrows reach in view, above what is said of it', async () => {
    show(small)
    runCommand('file.template')
    const radios = page.getByRole('dialog').getByRole('radio')
    await expect.element(radios.first()).toBeInTheDocument()
    radios.first().element().focus()
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    for (let row = 1; row < templates.size; row++) {
      await userEvent.keyboard('{ArrowDown}')
      await expect.element(radios.nth(row)).toBeChecked()
      const [one, head, foot] = ['.template-one[data-selected]', '.dialog-head', '.template-foot'].map(box)
      expect(one?.top).toBeGreaterThanOrEqual(head?.bottom ?? Number.NaN)
      expect(one?.bottom).toBeLessThanOrEqual(foot?.top ?? Number.NaN)
    }
  })

  it('write in the boxes of the form, in the panel about the initiative', async () => {
    show({ ...small, template: 'cdc-dash-brief2' })
    runCommand('view.initiative')
    await userEvent.type(page.getByRole('textbox', { name: 'Overall program goal' }), 'All read')
    expect(presentModel().fields.get('goal')).toBe('All read')
  })

  it('name every shortcut of the catalogue', async () => {
    runCommand('help.shortcuts')
    await expect.element(page.getByText('Ctrl+Shift+S')).toBeVisible()
    await expect.element(page.getByText('Move to the column on the left')).toBeInTheDocument()
  })

  it('say which release this is', async () => {
    runCommand('help.about')
    await expect.element(page.getByText('Version 9.9.9')).toBeVisible()
  })
})
