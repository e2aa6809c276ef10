import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { save, show as showFile } from '../../renderer/files'
import { base } from '../../renderer/safety/base'
import { edit, isEdited, presentModel, state, undoEdit } from '../../renderer/store'
import type { OpenedFile, Saved } from '../../src/bridge'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { changeInitiative } from '../../src/model/edits/initiative'
import type { Model } from '../../src/model/model'
import { fail, ok } from '../../src/result'
import { wordsOf } from '../../src/words/words'
import { answers, asked, fromHost, lastAsked } from './fake-host'
import { openWindow, small } from './window'

openWindow()

const words = wordsOf('en')
const name = 'small.logicmodel'
const hash = (letter: string) => letter.repeat(64)

/** The model as a file of that digest. */
const fileOf = (model: Model, digest: string): OpenedFile => ({
  name,
  bytes: new TextEncoder().encode(saveText(model)),
  from: { digest, at: Date.now() - 130_000 },
})
const rename = (to: string) => edit('edit-initiative', model => changeInitiative(model, { name: to }))
const purpose = (model: Model, to: string) => changeInitiative(model, { purpose: to })

const savedModel = (): Model | null => {
  const given = lastAsked('save')
  const text = typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : ''
  const opened = openFile(new TextEncoder().encode(text), words)
  return opened.ok ? opened.value.model : null
}

const saved = (digest: string): Saved => ({ kind: 'saved', name, digest })

beforeEach(() => {
  answers.save = async () => ok(saved(hash('f')))
  answers.earlier = null
  showFile(fileOf(small, hash('a')))
})

describe('saving', () => {
  it('says what the file must still hold, and remembers the save it came from', async () => {
    rename('Mine')
    await save()
    expect(lastAsked('save')).toMatchObject({ over: hash('a'), unasked: false })
    expect(savedModel()?.lineage).toEqual([hash('a')])
    rename('Mine again')
    await save()
    expect(lastAsked('save')).toMatchObject({ over: hash('f') })
    expect(savedModel()?.lineage).toEqual([hash('f'), hash('a')])
  })

  it('gives an unchanged document the same bytes', async () => {
    await save()
    expect(savedModel()).toEqual(small)
  })

  it('goes on by itself a while after the last change, and asks nobody', async () => {
    rename('Typed')
    await expect.poll(() => lastAsked('save'), { timeout: 10_000 }).toMatchObject({ unasked: true })
    await expect.poll(() => isEdited(state())).toBe(false)
    await expect.poll(() => document.querySelector('.bar-mark')?.textContent).toBe('Saved just now')
  })

  it('says once why it cannot go on by itself, and the mark goes on saying it', async () => {
    answers.save = async () => fail('failed', 'The drive is away.')
    rename('Typed')
    await expect.poll(() => state().notice?.says, { timeout: 10_000 }).toBe('The drive is away.')
    await expect
      .poll(() => document.querySelector('.bar-mark')?.textContent)
      .toBe('Not saved, last 2 minutes ago')
  })
})

describe('a file that somebody else has changed', () => {
  it('is taken in as one edit that can be undone, and saved over', async () => {
    rename('Mine')
    const theirs = { ...purpose(small, 'Theirs'), lineage: [hash('a')] }
    fromHost('changedOutside', fileOf(theirs, hash('b')))
    await expect.poll(() => presentModel().initiative.purpose).toBe('Theirs')
    expect(presentModel().initiative.name).toBe('Mine')
    expect(state().notice?.says).toBe(words.safety.tookIn(name))
    expect(lastAsked('shown')).toBe(true)
    await save()
    expect(lastAsked('save')).toMatchObject({ over: hash('b') })
    expect(savedModel()?.lineage).toEqual([hash('b'), hash('a')])
    undoEdit()
    expect(presentModel().initiative.purpose).toBe(small.initiative.purpose)
  })

  it('is not edited where nothing had been changed here', async () => {
    fromHost('changedOutside', fileOf(purpose(small, 'Theirs'), hash('b')))
    await expect.poll(() => presentModel().initiative.purpose).toBe('Theirs')
    expect(isEdited(state())).toBe(false)
  })

  it('is found by the save, put together and saved', async () => {
    rename('Mine')
    const theirs = purpose(small, 'Theirs')
    let tries = 0
    answers.save = async () =>
      tries++ === 0 ? ok({ kind: 'changed', theirs: fileOf(theirs, hash('b')) }) : ok(saved(hash('f')))
    expect(await save()).toBe(true)
    expect(savedModel()?.initiative).toMatchObject({ name: 'Mine', purpose: 'Theirs' })
  })

  it('loses nothing of a save that a drive without locks has replaced', async () => {
    answers.earlier = new TextEncoder().encode(saveText(small))
    rename('Mine')
    await save()
    const theirs = { ...purpose(small, 'Theirs'), lineage: [hash('a')] }
    fromHost('changedOutside', fileOf(theirs, hash('b')))
    await expect.poll(() => presentModel().initiative.purpose).toBe('Theirs')
    expect(presentModel().initiative.name).toBe('Mine')
    expect(isEdited(state())).toBe(true)
  })

  it('that holds another model now is left alone, and that is said', async () => {
    rename('Mine')
    fromHost('changedOutside', fileOf({ ...small, id: 'another' }, hash('b')))
    await expect.poll(() => state().notice?.says).toBe(words.safety.another(name))
    expect(presentModel().initiative.name).toBe('Mine')
    expect(lastAsked('shown')).toBe(false)
    expect(base().save?.digest).toBe(hash('a'))
  })

  it('that cannot be read is left alone, and that is said', async () => {
    fromHost('changedOutside', { ...fileOf(small, hash('b')), bytes: new Uint8Array([123]) })
    await expect.poll(() => state().notice?.says).toContain('cannot be read now')
    expect(presentModel()).toEqual(small)
  })
})

describe('changes that do not go together', () => {
  const clash = async () => {
    rename('Mine')
    const theirs = purpose(changeInitiative(small, { name: 'Theirs' }), 'Together')
    fromHost('changedOutside', fileOf(theirs, hash('b')))
    await expect.element(page.getByRole('dialog')).toBeVisible()
  }

  it('are shown side by side; nothing is saved or lost until somebody has chosen', async () => {
    await clash()
    const box = page.getByRole('checkbox', { name: /Here .*Mine.* There .*Theirs/ })
    await expect.element(box).not.toBeChecked()
    await expect.element(page.getByRole('checkbox', { name: /Together/ })).toBeChecked()
    expect(presentModel().initiative.name).toBe('Mine')
    expect(asked.some(([name]) => name === 'save')).toBe(false)
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('come out as was chosen, as one edit, and are saved over what is there', async () => {
    await clash()
    await page.getByRole('checkbox', { name: /There .*Theirs/ }).click({ force: true })
    await page.getByRole('button', { name: words.comparing.doneUnderneath }).click()
    expect(presentModel().initiative).toMatchObject({ name: 'Theirs', purpose: 'Together' })
    await expect.poll(() => lastAsked('save')).toMatchObject({ over: hash('b') })
    undoEdit()
    expect(presentModel().initiative).toMatchObject({ name: 'Mine', purpose: '' })
  })

  it('can be chosen later: the next save asks again', async () => {
    await clash()
    answers.save = async () =>
      ok({ kind: 'changed', theirs: fileOf(changeInitiative(small, { name: 'Theirs' }), hash('b')) })
    await page.getByRole('button', { name: words.dialogs.close }).click()
    expect(await save()).toBe(false)
    await expect.element(page.getByRole('dialog')).toBeVisible()
    expect(presentModel().initiative.name).toBe('Mine')
  })
})
