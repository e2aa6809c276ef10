import './fake-host'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { isEnabled, runCommand } from '../../renderer/commands'
import { save } from '../../renderer/files'
import { edit, presentModel, state } from '../../renderer/store'
import type { OpenedFile } from '../../src/bridge'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { changeInitiative } from '../../src/model/edits/initiative'
import { fail, ok } from '../../src/result'
import { wordsOf } from '../../src/words/words'
import { answers, asked, fromHost, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (text: string, name: string | null = 'small.logicmodel'): OpenedFile => ({
  name,
  bytes: bytesOf(text),
  from: null,
})
/** Whoever was asked whether the model goes into its PDF has said no. */
const answered = { ...small, page: { ...small.page, attach: 'none' } }
const rename = (name: string) => edit('edit-initiative', model => changeInitiative(model, { name }))

/** The file text of a model with the given keys changed. */
const textWith = (changes: object): string => JSON.stringify({ ...JSON.parse(saveText(small)), ...changes })

const savedText = (): string => {
  const given = lastAsked('save')
  const text = typeof given === 'object' && given !== null && 'text' in given ? given.text : undefined
  if (typeof text !== 'string') throw new Error('Nothing was saved')
  return text
}

beforeEach(() => {
  answers.open = ok(null)
  answers.save = async () => ok({ kind: 'saved', name: 'saved.logicmodel', digest: null })
})

describe('opening', () => {
  it('shows a file, and tells the host that it is this window’s document now', async () => {
    fromHost('opened', file(saveText(small)))
    expect(presentModel().initiative.name).toBe('Shared coaching')
    expect(state().fileName).toBe('small.logicmodel')
    expect(lastAsked('shown')).toBe(true)
  })

  it('keeps what is open when a file cannot be used, says why, and hands the file back', async () => {
    show(small)
    rename('Kept')
    answers.open = ok(file('{ not json'))
    runCommand('file.open')
    await expect.poll(() => state().notice?.tone).toBe('trouble')
    expect(presentModel().initiative.name).toBe('Kept')
    expect(lastAsked('shown')).toBe(false)
    await expect.element(page.getByText(/damaged near line 1/).last()).toBeVisible()
  })

  it('says nothing when the person changed their mind', async () => {
    answers.open = fail('cancelled', '')
    runCommand('file.open')
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(state().notice).toBeNull()
  })

  it('says what was mended, with a way to the list', async () => {
    fromHost('opened', file(textWith({ links: [{ id: 'l', from: 'i', to: 'gone' }] })))
    await page.getByRole('button', { name: 'What was mended in this file' }).click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('links[0]', { exact: true })).toBeVisible()
    await expect.element(dialog.getByText(/"to": "gone"/)).toBeVisible()
  })

  it('opens a newer file to be read and exported, and copies it as it is', async () => {
    const text = textWith({ version: 2, tomorrow: 1 })
    fromHost('opened', file(text))
    await expect.element(page.getByText(/made by a newer version/)).toBeVisible()
    rename('Another')
    expect(presentModel().initiative.name).toBe('Shared coaching')
    expect(isEnabled('file.save')).toBe(false)
    expect(isEnabled('view.problems')).toBe(false)
    runCommand('file.save-as')
    await expect.poll(() => lastAsked('save')).toMatchObject({ text, as: true })
    expect(isEnabled('file.bring-in')).toBe(false)
    runCommand('file.export-csv')
    await expect.poll(() => lastAsked('exportPaper')).toMatchObject({ format: 'csv' })
  })

  it('opens a file dropped on the window', async () => {
    answers.open = ok(file(saveText(small), 'dropped.logicmodel'))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'dropped.logicmodel'))
    const drop = new DragEvent('drop', { dataTransfer, cancelable: true })
    window.dispatchEvent(drop)
    expect(drop.defaultPrevented).toBe(true)
    await expect.poll(() => state().fileName).toBe('dropped.logicmodel')
  })
})

describe('saving', () => {
  it('asks for a place the first time only, and suggests the model’s name', async () => {
    show({ ...small, initiative: { ...small.initiative, name: 'Reading: K/3 "together"' } })
    await save()
    expect(lastAsked('save')).toMatchObject({ suggestedName: 'Reading K 3 together.logicmodel', as: true })
    await save()
    expect(lastAsked('save')).toMatchObject({ suggestedName: 'saved.logicmodel', as: false })
    const reopened = openFile(bytesOf(savedText()), wordsOf('en'))
    expect(reopened.ok && reopened.value.model).toEqual(presentModel())
  })

  it('counts as saved exactly what was written, not what was typed meanwhile', async () => {
    show(small, 'small.logicmodel')
    rename('Written')
    answers.save = async () => {
      rename('Typed meanwhile')
      return ok({ kind: 'saved', name: 'small.logicmodel', digest: null })
    }
    await save()
    expect(savedText()).toContain('"Written"')
    expect(state().saved.initiative.name).toBe('Written')
    await expect.poll(() => document.querySelector('.bar-mark')?.textContent).toBe('Edited, saved just now')
  })

  it('says why it failed in the host’s sentence, and keeps the words', async () => {
    show(small, 'small.logicmodel')
    rename('Precious')
    answers.save = async () => fail('failed', 'There is no room left on the disk.')
    expect(await save()).toBe(false)
    await expect.element(page.getByText('There is no room left on the disk.').last()).toBeVisible()
    expect(presentModel().initiative.name).toBe('Precious')
    await expect.poll(() => document.querySelector('.bar-mark')?.textContent).toBe('Edited')
  })

  it('writes one after the other', async () => {
    show(small, 'small.logicmodel')
    const order: string[] = []
    answers.save = async () => {
      order.push('begins')
      await new Promise(resolve => setTimeout(resolve, 20))
      order.push('ends')
      return ok({ kind: 'saved', name: 'small.logicmodel', digest: null })
    }
    await Promise.all([save(), save()])
    expect(order).toEqual(['begins', 'ends', 'begins', 'ends'])
  })

  it('closes after saving, and stays when the saving failed', async () => {
    show(small, 'small.logicmodel')
    answers.save = async () => fail('failed', 'No.')
    fromHost('saveAndClose', {})
    await expect.poll(() => state().notice?.says).toBe('No.')
    expect(asked.some(([name]) => name === 'closeWindow')).toBe(false)
    answers.save = async () => ok({ kind: 'saved', name: 'small.logicmodel', digest: null })
    fromHost('saveAndClose', {})
    await expect.poll(() => asked.some(([name]) => name === 'closeWindow')).toBe(true)
  })
})

describe('papers', () => {
  it('makes the PDF in the worker and hands it to the host', async () => {
    show(answered)
    runCommand('file.export-pdf')
    await expect.poll(() => lastAsked('exportPaper'), { timeout: 10_000 }).toBeDefined()
    const paper = lastAsked('exportPaper')
    expect(paper).toMatchObject({ format: 'pdf', suggestedName: 'Shared coaching.pdf' })
    if (typeof paper !== 'object' || paper === null || !('files' in paper)) throw new Error('No files')
    const [bytes] = Array.isArray(paper.files) ? paper.files : []
    if (!(bytes instanceof Uint8Array)) throw new Error('No bytes')
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-')
    await expect.element(page.getByText('Exported as board.pdf.').last()).toBeVisible()
  })

  it('says why a paper could not be made', async () => {
    show(answered)
    const trouble = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(() => {
      throw new Error('no memory left')
    })
    runCommand('file.export-pdf')
    await expect
      .poll(() => state().notice?.says)
      .toBe('The file could not be made (no memory left). Your model is unchanged.')
    expect(trouble).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })

  it('lays out the same sheets for print, and takes them away again', async () => {
    show(small)
    runCommand('file.print')
    await expect
      .poll(() => lastAsked('print'), { timeout: 10_000 })
      .toEqual({ width: 792, height: 612, sheets: 1 })
    await expect.poll(() => document.querySelector('.print-sheets')).toBeNull()
  })
})
