import './fake-host'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { state } from '../../renderer/store'
import { lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const exported = (): { readonly format: unknown; readonly bytes: Uint8Array } | null => {
  const paper = lastAsked('exportPaper')
  if (typeof paper !== 'object' || paper === null || !('files' in paper) || !('format' in paper)) return null
  const [bytes] = Array.isArray(paper.files) ? paper.files : []
  return bytes instanceof Uint8Array ? { format: paper.format, bytes } : null
}

it('asks how wide a picture is to be, and makes it in the worker', async () => {
  show(small)
  runCommand('file.export-png')
  const width = page.getByRole('textbox', { name: 'Width in pixels' })
  await expect.element(width).toHaveFocus()
  await width.fill('99')
  await expect.element(page.getByText('A whole number from 100 to 8000')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Export…' })).toBeDisabled()
  await width.fill('660')
  await expect.element(page.getByText('510 pixels high, 60 dots to an inch of this paper')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(state().dialog).toBeNull()
  await expect.poll(() => exported()?.format, { timeout: 20_000 }).toBe('png')
  const { bytes = new Uint8Array(32) } = exported() ?? {}
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([660, 510])
})

it.each(['docx', 'pptx'] as const)('makes a %s in the worker', async format => {
  show(small)
  runCommand(`file.export-${format}`)
  await expect.poll(() => exported()?.format, { timeout: 20_000 }).toBe(format)
  expect(new TextDecoder().decode(exported()?.bytes.subarray(0, 2))).toBe('PK')
})
