import './fake-host'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, state } from '../../renderer/store'
import { ok } from '../../src/result'
import { answers, asked, lastAsked } from './fake-host'
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

it('asks once whether the model goes into its PDF, names what that would publish, and opens it from there', async () => {
  const [first] = small.elements
  if (!first) throw new Error('No card')
  const secret = { ...first, notes: 'Not for the board' }
  show({ ...small, elements: [secret, ...small.elements.slice(1)] })
  runCommand('file.export-pdf')
  await expect.element(page.getByText('notes on cards and readings')).toBeVisible()
  await expect.element(page.getByText('earlier versions')).not.toBeInTheDocument()
  const { violations } = await axe.run(document)
  expect(violations.map(({ id }) => id)).toEqual([])
  await expect.element(page.getByRole('radio', { name: 'No, only the pages' })).toBeChecked()
  await page.getByText('Yes, without what is private').click()
  await page.getByRole('button', { name: 'Export…' }).click()
  expect(presentModel().page.attach).toBe('public')
  await expect.poll(() => exported()?.format, { timeout: 20_000 }).toBe('pdf')
  const { bytes = new Uint8Array() } = exported() ?? {}

  answers.open = ok({ name: null, bytes, from: null })
  runCommand('file.open')
  await expect
    .poll(() =>
      presentModel()
        .elements.map(({ notes }) => notes)
        .join(''),
    )
    .toBe('')
  expect(presentModel().elements.map(({ text }) => text)).toEqual(small.elements.map(({ text }) => text))
  expect(state().fileName).toBeNull()
  await expect.element(page.getByText(/^Opened from the PDF/).last()).toBeVisible()

  asked.length = 0
  runCommand('file.export-pdf')
  await expect.poll(() => exported()?.format, { timeout: 20_000 }).toBe('pdf')
  expect(state().dialog).toBeNull()
})

it('says that a PDF has no model inside, and keeps what is open', async () => {
  show(small)
  answers.open = ok({ name: null, bytes: new TextEncoder().encode('%PDF-1.7\n'), from: null })
  runCommand('file.open')
  await expect.poll(() => state().notice?.says).toMatch(/^This PDF has no logic model inside\./)
  expect(presentModel()).toEqual(small)
})

it.each(['docx', 'pptx'] as const)('makes a %s in the worker', async format => {
  show(small)
  runCommand(`file.export-${format}`)
  await expect.poll(() => exported()?.format, { timeout: 20_000 }).toBe(format)
  expect(new TextDecoder().decode(exported()?.bytes.subarray(0, 2))).toBe('PK')
})
