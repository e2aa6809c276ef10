import './fake-host'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, state } from '../../renderer/store'
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

  it('set up the page as a change of the document, which undo takes back', async () => {
    show(small)
    runCommand('file.page-setup')
    await choose(/Paper/, 'A3, 297 × 420 mm')
    await page.getByText('Portrait').click()
    await userEvent.type(page.getByRole('textbox', { name: 'Status line' }), 'Draft')
    expect(presentModel().page).toMatchObject({ paper: 'a3', portrait: true, status: 'Draft' })
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => state().dialog).toBeNull()
    for (const _ of ['status', 'portrait', 'paper']) runCommand('edit.undo')
    expect(presentModel().page).toEqual(small.page)
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
