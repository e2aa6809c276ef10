import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserHost } from '../../renderer/hosts/browser'
import { useStore } from '../../renderer/store'
import { openFile } from '../../src/file/open'
import { settingsFrom } from '../../src/settings'
import { wordsOf } from '../../src/words/words'

const document = (text: string, as = false) => ({
  text,
  suggestedName: 'suggested.logicmodel',
  as,
  over: null,
  unasked: false,
  id: 'm',
})

/** Stands in for the person at the browser's file picker: picks a file of that name, or closes it. */
const pick = (file: File | null) =>
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const chosen = new DataTransfer()
    if (file) chosen.items.add(file)
    this.files = chosen.files
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'))
  })

/** What was handed to the browser's downloads, newest last. */
const watchDownloads = () => {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:watched'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { blobs, names }
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('the host in a plain browser', () => {
  it('opens a picked file, and saves under its name by download', async () => {
    const host = browserHost()
    pick(new File(['before'], 'picked.logicmodel'))
    const opened = await host.openFile()
    expect(opened.ok && opened.value?.name).toBe('picked.logicmodel')
    await host.shown(true)
    const { blobs, names } = watchDownloads()
    expect(await host.save(document('after'))).toEqual({
      ok: true,
      value: { kind: 'saved', name: 'picked.logicmodel', digest: null },
    })
    expect(names).toEqual(['picked.logicmodel'])
    expect(await blobs[0]?.text()).toBe('after')
  })

  it('never saves under the name of a file the page could not use', async () => {
    const host = browserHost()
    pick(new File(['not a model'], 'refused.logicmodel'))
    await host.openFile()
    await host.shown(false)
    const { names } = watchDownloads()
    await host.save(document('a model'))
    expect(names).toEqual(['suggested.logicmodel'])
  })

  it('asks before it opens over unsaved words', async () => {
    const host = browserHost()
    pick(new File(['x'], 'picked.logicmodel'))
    await host.describe({ name: 'Mine', edited: true, untouched: false })
    const question = vi.spyOn(window, 'confirm').mockReturnValue(false)
    expect(await host.openFile()).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    expect(question).toHaveBeenCalledOnce()
  })

  it('takes a closed picker as nothing done', async () => {
    pick(null)
    expect(await browserHost().openFile()).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  })

  it('goes back to what was saved last', async () => {
    const host = browserHost()
    watchDownloads()
    await host.save(document('first'))
    const back = await host.revert()
    expect(back.ok && new TextDecoder().decode(back.value.bytes)).toBe('first')
  })

  it('hands a finished paper to the downloads', async () => {
    const { blobs, names } = watchDownloads()
    const file = new Uint8Array([37, 80, 68, 70])
    await browserHost().exportPaper({ format: 'pdf', files: [file, file], suggestedName: 'Plan.pdf' })
    expect(names).toEqual(['Plan.pdf', 'Plan-2.pdf'])
    expect(blobs[0]?.type).toBe('application/pdf')
    expect(await blobs[0]?.text()).toBe('%PDF')
  })

  it('hands a form that is opened to the model that is there, which stays', async () => {
    const host = browserHost()
    const came: string[] = []
    host.on('form', ({ name }) => came.push(name))
    await host.describe({ name: 'Mine', edited: true, untouched: false })
    const question = vi.spyOn(window, 'confirm')
    pick(new File(['{}'], 'District.LOGICTEMPLATE'))
    expect(await host.openFile()).toEqual({ ok: true, value: null })
    expect(came).toEqual(['District.LOGICTEMPLATE'])
    expect(question).not.toHaveBeenCalled()
  })

  it('hands over a picked picture, and reads none that is larger than a logo may be', async () => {
    const host = browserHost()
    pick(new File(['a picture'], 'logo.png'))
    expect(await host.choosePicture()).toMatchObject({ ok: true, value: { name: 'logo.png' } })
    pick(new File([new Uint8Array(50 * 1024 * 1024)], 'huge.png'))
    expect(await host.choosePicture()).toEqual({
      ok: false,
      error: { kind: 'failed', says: '“huge.png” is larger than 1 MiB, which is more than a logo may have.' },
    })
  })

  it('picks a form others have saved, and hands one for others to the downloads', async () => {
    pick(new File(['{}'], 'District.logictemplate'))
    const chosen = await browserHost().chooseForm()
    expect(chosen.ok && chosen.value).toEqual({
      name: 'District.logictemplate',
      bytes: new Uint8Array([123, 125]),
    })
    vi.restoreAllMocks()
    const { blobs, names } = watchDownloads()
    await browserHost().saveForm({ text: '{"ü": 1}', suggestedName: 'Ours.logictemplate' })
    expect(names).toEqual(['Ours.logictemplate'])
    expect(await blobs[0]?.text()).toBe('{"ü": 1}')
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

  it('hands them out in the language the app speaks', async () => {
    useStore.setState(at => ({ settings: { ...at.settings, language: 'es' } }))
    const answer = await browserHost().openExample('joint-literacy-coaching')
    useStore.setState(at => ({ settings: { ...at.settings, language: 'en' } }))
    if (!answer.ok || !answer.value) throw new Error('No example')
    const opened = openFile(answer.value.bytes, wordsOf('en'))
    expect(opened.ok && opened.value.model.language).toBe('es')
  })

  it('keeps settings, and takes none that make no sense', async () => {
    await browserHost().setSettings({ ...settingsFrom(null), theme: 'dark' })
    expect((await browserHost().start()).settings.theme).toBe('dark')
    localStorage.setItem('logic-model-settings', '{"theme":"loud","paper":7')
    expect((await browserHost().start()).settings).toEqual(settingsFrom(null))
  })

  it('fills its window where the browser refuses the screen, and tells when full screen ends', async () => {
    const host = browserHost()
    const left: string[] = []
    host.on('leftFullScreen', () => left.push('left'))
    vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('Not now'))
    await host.fullScreen(true)
    await host.fullScreen(false)
    window.document.dispatchEvent(new Event('fullscreenchange'))
    expect(left).toEqual(['left'])
  })
})
