import './fake-host'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { lastAsked } from './fake-host'
import { openWindow } from './window'

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
