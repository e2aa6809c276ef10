import './fake-host'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { presentModel, showDialog, useStore } from '../../renderer/store'
import { bytesOfBase64 } from '../../src/base64'
import { blankTemplate } from '../../src/model/blank'
import { setLogo } from '../../src/model/edits/logo'
import { addTemplate } from '../../src/model/edits/own-template'
import type { Model } from '../../src/model/model'
import { fail, ok } from '../../src/result'
import { copyOf } from '../../src/templates/copy'
import { templateOf, templates } from '../../src/templates/templates'
import { pictures } from '../file/pictures'
import { answers } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const columns = (model = presentModel()): readonly string[] =>
  templateOf(model).columns.map(({ label }) => label.en)
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const own: Model = addTemplate(
  { ...small, template: 't' },
  copyOf(small, templateOf(small), { id: 't', name: 'District form' }, 'en'),
)

const [{ data: png }] = pictures

/** As the host hands a file over that somebody has chosen. */
const chosen = (data: string) => ok({ name: 'logo.png', bytes: bytesOfBase64(data) ?? new Uint8Array() })

const openEditor = async (model = own) => {
  show(model)
  showDialog({ kind: 'own-form', id: 't' })
  await expect.element(page.getByRole('dialog', { name: 'Your own form' })).toBeVisible()
}

describe('a form of one’s own', () => {
  it('is made from the form in use, stands in the list beside the others, and goes again with undo', async () => {
    show(small)
    runCommand('file.template')
    await button('Make your own from this form…').click()
    await userEvent.fill(field('Name of the form'), 'District form')
    expect(templateOf(presentModel()).name.en).toBe('District form')
    await button('Done').click()
    runCommand('file.template')
    await expect.element(page.getByRole('radio', { name: /District form/ })).toBeChecked()
    await button('Remove').click()
    expect(presentModel()).toMatchObject({ templates: [], template: 'sample' })
    runCommand('edit.undo')
    expect(templateOf(presentModel()).name.en).toBe('District form')
  })

  it('has its columns renamed, added, moved and removed by mouse and by keyboard', async () => {
    await openEditor()
    await userEvent.fill(field('Column 1'), 'What we bring')
    await userEvent.fill(field('Add a column'), 'What we count')
    await userEvent.keyboard('{Enter}')
    expect(columns()).toEqual([
      'What we bring',
      'Implementation activities',
      'Intended outcomes',
      'What we count',
    ])
    await button('Move What we count up').click()
    field('Column 3').element().focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(columns()).toEqual([
      'What we bring',
      'What we count',
      'Implementation activities',
      'Intended outcomes',
    ])
    await button('Remove Implementation activities').click()
    expect(columns()).toEqual(['What we bring', 'What we count', 'Intended outcomes'])
    expect(presentModel().elements).toBe(own.elements)
    await button('Done').click()
    await expect.element(page.getByRole('group', { name: /^What we count/ })).toBeInTheDocument()
  })

  it('has a heading put over columns, and what a matrix says of each row renamed', async () => {
    await openEditor()
    await userEvent.fill(field('Add a heading'), 'How')
    await userEvent.keyboard('{Enter}')
    await page.getByRole('button', { name: /To column/ }).click()
    await page.getByRole('option', { name: 'Implementation activities' }).click()
    const [inputs, activities] = templateOf(presentModel()).columns
    expect(templateOf(presentModel()).spans).toMatchObject([
      { label: { en: 'How' }, over: [inputs?.id, activities?.id] },
    ])
    await expect.element(page.getByText('Over Inputs, Implementation activities')).toBeVisible()

    const matrix = templates.get('logframe-4x4')
    if (!matrix) throw new Error('The matrix is gone.')
    await openEditor(addTemplate(own, copyOf(small, matrix, { id: 'm', name: 'Matrix' }, 'en')))
    showDialog({ kind: 'own-form', id: 'm' })
    await userEvent.fill(field('Table column 3'), 'How we can tell')
    await userEvent.fill(field('How it is read, in a sentence above it'), 'Upwards.')
    expect(presentModel().templates[1]?.matrix).toMatchObject({
      facets: [{}, {}, { label: 'How we can tell' }, {}],
      reading: 'Upwards.',
    })
  })

  it('says what a column takes, and when its outcomes show', async () => {
    await openEditor()
    await button('More about Intended outcomes').click()
    await page.getByText('Short term', { exact: true }).click()
    await page.getByText('When is not said').click()
    expect(presentModel().templates[0]?.columns[2]?.horizons).toEqual(['short', 'unsaid'])
    await page.getByText('Output', { exact: true }).last().click()
    expect(presentModel().templates[0]?.columns[2]).toMatchObject({
      takes: ['outcome', 'output'],
      horizons: [],
    })
  })

  it('shows at once on a page what is changed, with boxes that are still empty', async () => {
    await openEditor()
    const said = () => document.querySelector('.form-preview .sheet')?.textContent ?? ''
    await userEvent.fill(field('Add a box above'), 'The need')
    await userEvent.keyboard('{Enter}')
    await expect.poll(said, { timeout: 20_000 }).toContain('The need')
    await userEvent.fill(field('Column 1'), 'Lo que tenemos')
    await expect.poll(said, { timeout: 20_000 }).toContain('Lo que tenemos')
  })

  it('takes only limits that can be kept', async () => {
    await openEditor()
    await userEvent.fill(field('Pages at most'), '-3')
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByText('A whole number of 1 or more.')).toBeVisible()
    expect(presentModel().templates[0]?.limits.pages).toBeUndefined()
    await userEvent.fill(field('Pages at most'), '2')
    await userEvent.fill(field('Smallest type, in points'), '9.5')
    expect(templateOf(presentModel()).limits).toEqual({ pages: 2, type: 9.5 })
  })

  it('that is of no use is named with its reason, and can be removed', async () => {
    const poor = { ...blankTemplate('p', 'Old form'), limits: { pages: -3, more: [] } }
    show(addTemplate(small, poor))
    runCommand('file.template')
    await expect.element(page.getByText('The limit of -3 pages', { exact: false })).toBeVisible()
    await button('Remove the form “Old form”').click()
    expect(presentModel().templates).toEqual([])
  })

  it('can be looked at in a document that is only read, and not changed', async () => {
    show(own)
    useStore.setState({ readOnly: 'Newer.' })
    runCommand('file.template')
    await button('Look at it…').click()
    await expect.element(field('Column 1')).toHaveAttribute('readonly')
    expect(page.getByRole('button', { name: /^Move|^Remove/ }).elements()).toEqual([])
    expect(page.getByRole('textbox', { name: /^Add/ }).elements()).toEqual([])
  })

  it('shows a picture before the name once one is chosen, asks what it shows, and takes it away again', async () => {
    await openEditor()
    answers.picture = chosen(png)
    await expect.element(button('Choose a picture…')).toBeVisible()
    button('Choose a picture…').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(field('What the picture shows')).toHaveFocus()
    await expect.element(page.getByText('Until you say it, those who do not see it hear')).toBeVisible()
    await userEvent.keyboard('The seal of Lowell')
    await expect.element(page.getByRole('img', { name: 'The seal of Lowell' })).toBeVisible()
    expect(presentModel().images).toMatchObject([{ type: 'png', alt: 'The seal of Lowell' }])
    await expect
      .poll(() => document.querySelector('.form-preview image')?.getAttribute('aria-label'), {
        timeout: 20_000,
      })
      .toBe('The seal of Lowell')
    await button('Take the logo away').click()
    await expect.element(button('Choose a picture…')).toHaveFocus()
    expect(presentModel().images).toEqual([])
    for (const _ of ['taken away', 'described', 'chosen']) runCommand('edit.undo')
    expect(presentModel()).toEqual(own)
  })

  it('turns a photo the way its camera was held', async () => {
    await openEditor()
    // 300 × 80 pixels, held on its side.
    const photo = await fetch(new URL('../fixtures/pictures/wordmark.jpg', import.meta.url))
    answers.picture = ok({ name: 'photo.jpg', bytes: new Uint8Array(await photo.arrayBuffer()) })
    await button('Choose a picture…').click()
    await expect.poll(() => presentModel().images.length).toBe(1)
    const [{ type, data } = { type: '', data: '' }] = presentModel().images
    const shown = new Image()
    shown.src = `data:image/${type};base64,${data}`
    await shown.decode()
    expect([type, shown.naturalWidth, shown.naturalHeight]).toEqual(['jpeg', 80, 300])
    expect(atob(data)).not.toContain('Exif')
  })

  it('says why a file cannot be its logo, and keeps the one it has', async () => {
    await openEditor()
    answers.picture = chosen(png)
    await button('Choose a picture…').click()
    await expect.element(field('What the picture shows')).toBeVisible()
    const [before] = presentModel().images
    expect(before?.data).toBe(png)
    for (const [picture, says] of [
      [chosen(btoa('<svg onload="alert(1)"/>')), 'This file cannot be the logo: an SVG can carry more'],
      [chosen(btoa('a text')), 'This file cannot be the logo: only PNG and JPEG pictures can be used.'],
      [fail('failed', '“logo.png” is larger than 1 MiB.'), '“logo.png” is larger than 1 MiB.'],
    ] as const) {
      answers.picture = picture
      await button('Choose another picture…').click()
      await expect.element(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
      expect(presentModel().images).toEqual([before])
    }
    answers.picture = fail('cancelled', '')
    await button('Choose another picture…').click()
    expect(presentModel().images).toEqual([before])
  })

  it.each(['light', 'dark', 'contrast'] as const)('has nothing a checker finds, %s', async theme => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    await openEditor(setLogo(own, 't', { id: 'logo', type: 'png', data: png, alt: '', more: [] }))
    await button('More about Inputs').click()
    await expect.poll(() => document.querySelector('.form-preview svg'), { timeout: 20_000 }).not.toBeNull()
    const { violations } = await axe.run('.scrim')
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})

it('leaves the model as it was once all of it is undone', async () => {
  await openEditor()
  await userEvent.fill(field('Column 1'), 'One')
  await button('Remove Intended outcomes').click()
  await button('Done').click()
  for (const _ of ['removed', 'renamed']) runCommand('edit.undo')
  expect(presentModel()).toEqual(own)
})
