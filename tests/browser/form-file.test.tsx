import './fake-host'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { isEdited, presentModel, showDialog, state, useStore } from '../../renderer/store'
import { openForm } from '../../src/file/open-form'
import { formText } from '../../src/file/save-form'
import { formFor } from '../../src/model/edits/bring-form'
import { addTemplate } from '../../src/model/edits/own-template'
import type { Model } from '../../src/model/model'
import { fail, ok } from '../../src/result'
import { copyOf } from '../../src/templates/copy'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { answers, asked, fromHost, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const outcomesOnly: Model = addTemplate(small, {
  ...copyOf(small, templateOf(small), { id: 'd', name: 'District form' }, 'en'),
  columns: copyOf(small, templateOf(small), { id: 'd', name: '' }, 'en').columns.slice(2),
})
const [own] = outcomesOnly.templates
if (!own) throw new Error('There is no form')
const text = formText(formFor(outcomesOnly, own))
const file = (content: string) => ({
  name: 'District form.logictemplate',
  bytes: new TextEncoder().encode(content),
})
const drop = (content: string): void => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([content], 'District form.logictemplate'))
  window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog', { name: 'Template' })
const chosen = () => page.getByRole('radio', { name: /District form/ })

beforeEach(() => {
  answers.form = ok(file(text))
  show(small)
})

describe('a form that others have saved', () => {
  it('is added to the open model and offered, and says first what would have no place', async () => {
    drop(text)
    await expect.element(chosen()).toBeChecked()
    await expect.element(page.getByText('“District form” is now among this model’s forms.')).toBeVisible()
    await expect.element(page.getByText(/^2 cards have no column here/)).toBeVisible()
    expect(presentModel()).toMatchObject({ template: 'sample', templates: [{ id: 'd' }] })
    await button('Use this template').click()
    expect(templateOf(presentModel()).columns).toHaveLength(1)
    expect(presentModel().elements).toBe(small.elements)
    runCommand('edit.undo')
    expect(presentModel()).toMatchObject({ template: 'sample', templates: [{ id: 'd' }] })
    runCommand('edit.undo')
    expect(presentModel()).toEqual(small)
  })

  it('stays among the model’s forms where it is not used now', async () => {
    drop(text)
    await button('Not now').click()
    expect(presentModel()).toMatchObject({ template: 'sample', templates: [{ name: 'District form' }] })
  })

  it('comes in from the dialog by keyboard, and is not doubled', async () => {
    runCommand('file.template')
    await expect.element(dialog()).toBeVisible()
    button('Bring in a form…').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(chosen()).toBeChecked()
    await button('Bring in a form…').click()
    await expect.element(page.getByText('“District form” is among this model’s forms already.')).toBeVisible()
    expect(presentModel().templates).toHaveLength(1)
  })

  it('comes in from the menu; nothing happens where nobody chooses one', async () => {
    answers.form = fail('cancelled', '')
    runCommand('file.bring-form')
    await expect.poll(() => state().dialog).toBeNull()
    answers.form = ok(file(text))
    runCommand('file.bring-form')
    await expect.element(dialog()).toBeVisible()
  })

  it('opened by the system while a model is shown comes to that model', async () => {
    fromHost('form', file(text))
    await expect.element(chosen()).toBeChecked()
  })

  it('is what a model begins in that nobody has begun, in either language', async () => {
    show({ ...small, elements: [], links: [] })
    drop(text)
    await expect.poll(() => templateOf(presentModel()).name.en).toBe('District form')
    expect(isEdited(state())).toBe(false)
    await expect
      .element(page.getByRole('region', { name: 'Begin a model' }))
      .toHaveTextContent('It stands in the form “District form”.')
    useStore.setState(at => ({ settings: { ...at.settings, language: 'es' } }))
    expect(presentModel().language).toBe('es')
    expect(templateOf(presentModel()).name.es).toBe('District form')
  })

  it.each([
    ['that is none', '{"format": "logic-model", "version": 1}', /not made as a form/],
    ['with an unknown kind', text.replace('"outcome"', '"budget"'), /“budget”, which is no kind of card/],
    ['of a newer release', text.replace('"version": 1', '"version": 2'), /newer release/],
    ['that is too large', ' '.repeat(2 * 1024 * 1024 + 1), /2 MiB/],
  ])('%s is refused with its sentence, and nothing changes', async (_what, content, says) => {
    runCommand('file.template')
    drop(content)
    await expect.element(page.getByRole('alert')).toHaveTextContent(says)
    expect(state().dialog).toBeNull()
    expect(presentModel()).toBe(small)
  })

  it('comes into no document that is only read', async () => {
    useStore.setState({ readOnly: 'Newer.' })
    drop(text)
    await expect.element(page.getByRole('alert')).toHaveTextContent('Newer.')
    expect(presentModel()).toBe(small)
    runCommand('file.template')
    await expect.element(button('Bring in a form…')).toBeDisabled()
  })
})

describe('a form saved for others', () => {
  const saved = (): string => {
    const given = lastAsked('saveForm')
    return typeof given === 'object' && given !== null ? String(Reflect.get(given, 'text')) : ''
  }

  it('is written as others can open it, from the dialog and from its editor', async () => {
    show(outcomesOnly)
    runCommand('file.template')
    await page.getByText('District form', { exact: true }).click()
    await button('Save this form for others…').click()
    await expect
      .poll(() => lastAsked('saveForm'))
      .toMatchObject({
        suggestedName: 'District form.logictemplate',
      })
    const read = openForm(new TextEncoder().encode(saved()), wordsOf('en'))
    expect(read.ok && read.value.template).toEqual(own)
    await expect
      .element(page.getByRole('region', { name: 'Messages' }))
      .toHaveTextContent('District form.logictemplate')
    asked.length = 0
    showDialog({ kind: 'own-form', id: 'd' })
    await button('Save this form for others…').click()
    await expect.poll(saved).toBe(text)
  })

  it('is offered for forms of one’s own alone', async () => {
    runCommand('file.template')
    await expect.element(dialog()).toBeVisible()
    expect(page.getByRole('button', { name: 'Save this form for others…' }).elements()).toEqual([])
    showDialog(null)
    runCommand('file.share-form')
    expect(lastAsked('saveForm')).toBeUndefined()
    show({ ...outcomesOnly, template: 'd' })
    runCommand('file.share-form')
    await expect.poll(saved).toBe(text)
  })

  it('that others could not open is not written, and says why', async () => {
    const large = { ...own, source: 'long '.repeat(500_000) }
    show({ ...outcomesOnly, templates: [large], template: 'd' })
    runCommand('file.share-form')
    await expect.element(page.getByRole('alert')).toHaveTextContent('2 MiB')
    expect(lastAsked('saveForm')).toBeUndefined()
  })
})

it.each(['light', 'dark', 'contrast'] as const)('the offer has nothing a checker finds, %s', async theme => {
  useStore.setState(at => ({ settings: { ...at.settings, theme } }))
  drop(text)
  await expect.element(chosen()).toBeChecked()
  const { violations } = await axe.run('.scrim')
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
