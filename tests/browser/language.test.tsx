import './fake-host'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { edit, presentModel, select, showDialog, showPanel, state, useStore } from '../../renderer/store'
import { changeInitiative } from '../../src/model/edits/initiative'
import { templates } from '../../src/templates/templates'
import { type Language, labelings, languages, wordsOf } from '../../src/words/words'
import { leaves } from '../words/leaves'
import { asked, fromHost, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const en = wordsOf('en')
const es = wordsOf('es')

const speak = (language: Language) => useStore.setState(at => ({ settings: { ...at.settings, language } }))

const labels = [...templates.values()].flatMap(({ columns }) =>
  columns.flatMap(({ label, plain, prompt }) => [label, plain, prompt]),
)

/** Words and labels that stand on their own, and are English only. */
const english = new Set(
  [...leaves, ...labels].flatMap(({ en, es }) => (typeof en === 'string' && en !== es ? [en] : [])),
)
for (const { es } of leaves) if (typeof es === 'string') english.delete(es)

/** Everything a person reads or hears of the window, but for what stands on keys. */
const heard = (): readonly string[] => {
  const texts: Array<string | null> = []
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('kbd')) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription'])
      texts.push(element.getAttribute(name))
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue)
  }
  return texts.flatMap(text => text?.trim() || [])
}

const screens: Readonly<Record<string, () => void>> = {
  start: () => undefined,
  model: () => show(small),
  card: () => {
    show(small)
    showPanel('review')
    select(['o'])
  },
  link: () => {
    show(small)
    showPanel('review')
    select(['l'])
  },
  review: () => {
    show(small)
    showPanel('review')
  },
  'initiative and lists': () => {
    show(small)
    showPanel('initiative')
    if (!document.querySelector('.lists')) document.querySelector<HTMLElement>('.strip-button')?.click()
  },
  page: () => {
    show(small)
    runCommand('view.page')
  },
  find: () => {
    show(small)
    showDialog({ kind: 'find' })
  },
  'what a card leads to': () => {
    show(small)
    showDialog({ kind: 'link', from: 'i' })
  },
}

const dialogs = ['preferences', 'template', 'problems', 'shortcuts', 'about', 'palette'] as const

describe('switching the language', () => {
  it('is done in Preferences, where each language is called by its own name', async () => {
    runCommand('file.preferences')
    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'Español' }).click()
    expect(lastAsked('setSettings')).toMatchObject({ language: 'es' })
    await expect.element(page.getByRole('dialog', { name: es.dialogs.preferences.title })).toBeVisible()
    expect(document.documentElement.lang).toBe('es')
    await page.getByRole('button', { name: /Idioma/ }).click()
    await page.getByRole('option', { name: 'English' }).click()
    await expect.element(page.getByRole('dialog', { name: en.dialogs.preferences.title })).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
  })

  it('is followed where it was done in another window', async () => {
    fromHost('settings', { ...state().settings, language: 'es' })
    await expect.element(page.getByRole('region', { name: es.panels.start.title })).toBeVisible()
    expect(document.documentElement.lang).toBe('es')
  })

  it('reaches what the host’s menus say', async () => {
    show(small)
    edit('edit-initiative', model => changeInitiative(model, { name: '' }))
    await expect
      .poll(() => lastAsked('menu'))
      .toMatchObject({ labels: { 'edit.undo': 'Undo edit initiative' } })
    asked.length = 0
    speak('es')
    await expect
      .poll(() => lastAsked('menu'))
      .toMatchObject({ labels: { 'edit.undo': 'Deshacer editar iniciativa' } })
    expect(lastAsked('describe')).toMatchObject({ name: es.model.untitled })
  })

  it('leaves no English on any screen that is open', async () => {
    for (const [name, open] of Object.entries(screens)) {
      speak('en')
      showDialog(null)
      select([])
      open()
      await expect
        .poll(() => heard().filter(text => english.has(text)).length, { message: name })
        .toBeGreaterThan(10)
      speak('es')
      await expect.poll(() => heard().filter(text => english.has(text)), { message: name }).toEqual([])
    }
  })

  it('leaves no English in any dialog that is open', async () => {
    show(small)
    for (const kind of dialogs) {
      speak('en')
      showDialog({ kind })
      await expect.poll(() => document.querySelector('.dialog, .chooser')).not.toBeNull()
      speak('es')
      await expect.poll(() => heard().filter(text => english.has(text)), { message: kind }).toEqual([])
    }
  })
})

/** What shows less of its words than it holds, or holds more than it has room for. */
const cut = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('#root *, .scrim *')].flatMap(element => {
    const says = [...element.childNodes].some(
      node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    )
    const { overflowX, overflowY } = getComputedStyle(element)
    const isOver =
      (overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    // Meant for ears alone, or inline, which has no size of its own.
    const isUnseen = element.clientWidth <= 1 || element.closest('.unseen') !== null
    return says && isOver && !isUnseen ? [`${element.className}: ${element.textContent}`] : []
  })

describe.each(languages)('the words at 1280 × 800: %s', language => {
  it.each(labelings)('stand whole on every screen, with %s labels', async labels => {
    useStore.setState(at => ({ settings: { ...at.settings, language, labels } }))
    for (const open of Object.values(screens)) {
      showDialog(null)
      select([])
      open()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      expect(cut()).toEqual([])
    }
    for (const kind of dialogs) {
      showDialog({ kind })
      await expect.poll(() => document.querySelector('.dialog, .chooser')).not.toBeNull()
      expect(cut()).toEqual([])
    }
    showDialog(null)
    const heads = [...document.querySelectorAll('.lane-head')]
    expect(heads.length).toBe(3)
    for (const head of heads) {
      const label = head.querySelector('.lane-label')
      const scale = (head.getBoundingClientRect().width || 1) / head.clientWidth
      expect(label?.getBoundingClientRect().height).toBeLessThan(24 * scale)
    }
  })
})

describe('plain labels', () => {
  it('are chosen in Preferences, and name columns, kinds and cards all over the window', async () => {
    show(small)
    showPanel('review')
    select(['o'])
    const names = () => heard().filter(text => text === 'Intended outcomes' || text === 'Outcome')
    await expect.poll(() => names().length).toBeGreaterThan(3)
    runCommand('file.preferences')
    await page.getByRole('button', { name: /Names of the columns/ }).click()
    await page.getByRole('option', { name: 'What we have, what we do, what changes' }).click()
    expect(lastAsked('setSettings')).toMatchObject({ labels: 'plain' })
    showDialog(null)
    await expect
      .element(page.getByRole('group', { name: 'What will be different, 1 card' }))
      .toBeInTheDocument()
    await expect.element(page.getByRole('heading', { name: 'What we have' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'What changes', exact: true })).toBeVisible()
    await expect
      .element(page.getByRole('group', { name: 'What changes O1: Common routines' }))
      .toBeInTheDocument()
    // Only as the small phrase below the heading.
    await expect.poll(names).toEqual(['Intended outcomes'])
    speak('es')
    await expect.element(page.getByRole('heading', { name: 'Lo que tenemos' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Lo que cambia', exact: true })).toBeVisible()
  })
})

describe('a model', () => {
  it('is read aloud in its own language where the app speaks it, else in the app’s', async () => {
    const sentence = () => document.querySelector('.read-back')
    show({ ...small, language: 'es-US' })
    showPanel('review')
    select(['l'])
    await expect.poll(() => sentence()?.textContent).toMatch(/^Si contamos con two coaches, entonces /)
    expect(sentence()?.getAttribute('lang')).toBe('es')
    show({ ...small, language: 'fr' })
    select(['l'])
    await expect.poll(() => sentence()?.textContent).toBe('If “Two coaches”, then “Coaching cycles”.')
    speak('es')
    await expect
      .poll(() => sentence()?.textContent)
      .toBe('Si se cumple “Two coaches”, entonces se cumplirá “Coaching cycles”.')
  })

  it('says in the panel which language it is in, as one step of undo', async () => {
    show({ ...small, language: 'es-US' })
    showPanel('initiative')
    const choice = page.getByRole('button', { name: /Language of this model/ })
    await expect.element(choice).toHaveTextContent('Español')
    await choice.click()
    await page.getByRole('option', { name: 'English' }).click()
    expect(presentModel().language).toBe('en')
    runCommand('edit.undo')
    expect(presentModel().language).toBe('es-US')
    show({ ...small, language: 'vi' })
    await expect.element(choice).toHaveTextContent('vi')
  })

  it('nobody has begun is in the language the app speaks', async () => {
    speak('es')
    expect(presentModel().language).toBe('es')
    speak('en')
    expect(presentModel().language).toBe('en')
    show({ ...small, language: 'fr' })
    speak('es')
    expect(presentModel()).toMatchObject({ id: 'small', language: 'fr' })
  })
})
