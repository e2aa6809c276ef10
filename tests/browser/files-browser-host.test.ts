import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserHost } from '../../renderer/hosts/browser'
import { openFile } from '../../src/file/open'
import { settingsFrom } from '../../src/settings'
import { wordsOf } from '../../src/words/words'

const document = (text: string, as = false) => ({ text, suggestedName: 'suggested.logicmodel', as })

/** A real file of the browser's own, which the picker would hand over. */
const handleOf = async (name: string, text: string): Promise<FileSystemFileHandle> => {
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle(name, { create: true })
  const writable = await handle.createWritable()
  await writable.write(text)
  await writable.close()
  return handle
}

const textOf = async (handle: FileSystemFileHandle) => (await handle.getFile()).text()

const pick = (picker: 'showOpenFilePicker' | 'showSaveFilePicker', handle: FileSystemFileHandle | null) => {
  const picked = vi.fn(async () => {
    if (!handle) throw new DOMException('', 'AbortError')
    return picker === 'showOpenFilePicker' ? [handle] : handle
  })
  vi.stubGlobal(picker, picked)
  return picked
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the host in a plain browser', () => {
  it('opens a picked file, and saves to it without asking again', async () => {
    const host = browserHost()
    const handle = await handleOf('picked.logicmodel', 'before')
    pick('showOpenFilePicker', handle)
    const opened = await host.openFile()
    expect(opened.ok && opened.value?.name).toBe('picked.logicmodel')
    await host.shown(true)
    const asked = pick('showSaveFilePicker', null)
    expect(await host.save(document('after'))).toEqual({ ok: true, value: { name: 'picked.logicmodel' } })
    expect(asked).not.toHaveBeenCalled()
    expect(await textOf(handle)).toBe('after')
  })

  it('never saves over a file the page could not use', async () => {
    const host = browserHost()
    const refused = await handleOf('refused.logicmodel', 'not a model')
    pick('showOpenFilePicker', refused)
    await host.openFile()
    await host.shown(false)
    const other = await handleOf('other.logicmodel', '')
    const asked = pick('showSaveFilePicker', other)
    await host.save(document('a model'))
    expect(asked).toHaveBeenCalledOnce()
    expect(await textOf(refused)).toBe('not a model')
    expect(await textOf(other)).toBe('a model')
  })

  it('asks before it opens over unsaved words', async () => {
    const host = browserHost()
    pick('showOpenFilePicker', await handleOf('picked.logicmodel', 'x'))
    await host.describe({ name: 'Mine', edited: true, untouched: false })
    const question = vi.spyOn(window, 'confirm').mockReturnValue(false)
    expect(await host.openFile()).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    expect(question).toHaveBeenCalledOnce()
  })

  it('takes a closed picker as nothing done', async () => {
    const host = browserHost()
    pick('showOpenFilePicker', null)
    pick('showSaveFilePicker', null)
    expect(await host.openFile()).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    expect(await host.save(document('x'))).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  })

  it('goes back to what the file holds', async () => {
    const host = browserHost()
    const handle = await handleOf('kept.logicmodel', '')
    pick('showSaveFilePicker', handle)
    await host.save(document('first'))
    const back = await host.revert()
    expect(back.ok && new TextDecoder().decode(back.value.bytes)).toBe('first')
  })

  it('refuses what is too large before it reads it', async () => {
    const arrayBuffer = vi.fn()
    const answer = await browserHost().openDropped({ name: 'huge', size: 33 * 1024 * 1024, arrayBuffer })
    expect(answer).toMatchObject({ ok: false, error: { kind: 'failed' } })
    expect(arrayBuffer).not.toHaveBeenCalled()
  })

  it('hands out the examples it is served with', async () => {
    const answer = await browserHost().openExample('joint-literacy-coaching')
    if (!answer.ok || !answer.value) throw new Error('No example')
    const opened = openFile(answer.value.bytes, wordsOf('en'))
    expect(opened.ok && opened.value.model.elements.length).toBe(20)
    expect(answer.value.name).toBeNull()
  })

  it('keeps settings, and takes none that make no sense', async () => {
    await browserHost().setSettings({ ...settingsFrom(null), theme: 'dark' })
    expect((await browserHost().start()).settings.theme).toBe('dark')
    localStorage.setItem('logic-model-settings', '{"theme":"loud","paper":7')
    expect((await browserHost().start()).settings).toEqual(settingsFrom(null))
  })
})
