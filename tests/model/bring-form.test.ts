import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { openForm } from '../../src/file/open-form'
import { saveText } from '../../src/file/save'
import { formText } from '../../src/file/save-form'
import { blankModel } from '../../src/model/blank'
import { bringForm, formFor } from '../../src/model/edits/bring-form'
import { changeTemplate, removeTemplate } from '../../src/model/edits/own-template'
import type { Model } from '../../src/model/model'
import type { SharedForm } from '../../src/model/shared-form'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')
const opened = (): SharedForm => {
  const bytes = readFileSync(new URL('../fixtures/files/form.logictemplate', import.meta.url))
  const read = openForm(bytes, words)
  if (!read.ok) throw new Error(read.error.says)
  return read.value
}
const form = opened()
let ids = 0
const newId = () => `new-${ids++}`
const blank = blankModel('m', 'en')
const brought = bringForm(blank, form, newId).model
const named = (model: Model) => model.templates.map(({ name }) => name)
const called = (name: string): SharedForm => ({ ...form, template: { ...form.template, name } })

/** What a model saves for others of a form that it has. */
const savedOn = (model: Model, id: string): SharedForm => {
  const own = model.templates.find(one => one.id === id)
  if (!own) throw new Error(`no form ${id}`)
  return formFor(model, own)
}

describe('a form that others have saved', () => {
  test('comes in with its logo and every key, and goes out as it came', () => {
    expect(brought.templates).toEqual([form.template])
    expect(brought.images).toEqual(form.images)
    // What stood beside the form in its file has no place in a model.
    expect(formText(savedOn(brought, 't7'))).toBe(formText({ ...form, more: [] }))
    const again = openFile(new TextEncoder().encode(saveText(brought)), words)
    expect(again.ok && again.value.problems).toEqual([])
  })

  test('that is there already is not doubled, under whatever name or id it got', () => {
    expect(bringForm(brought, form, newId)).toEqual({ model: brought, id: 't7' })
    const changed = changeTemplate(brought, 't7', own => ({ ...own, source: 'changed here' }))
    const second = bringForm(changed, form, newId)
    expect(bringForm(second.model, form, newId)).toEqual(second)
  })

  test('that says something else comes beside, under a name and an id of its own', () => {
    const changed = changeTemplate(brought, 't7', own => ({ ...own, source: 'changed here' }))
    const { model, id } = bringForm(changed, form, newId)
    expect(named(model)).toEqual(['District form', 'District form 2'])
    expect(new Set(model.templates.map(one => one.id)).size).toBe(2)
    expect(new Set(model.images.map(one => one.id)).size).toBe(2)
    expect(savedOn(model, id).images[0]?.data).toBe(form.images[0]?.data)
    expect(model.templates[0]).toBe(changed.templates[0])
    const third = bringForm(model, { ...form, images: [] }, newId)
    expect(named(third.model)).toEqual(['District form', 'District form 2', 'District form 3'])
  })

  test('with another logo, or another name, is another form', () => {
    const other = { ...form, images: form.images.map(image => ({ ...image, alt: 'Other seal' })) }
    expect(named(bringForm(brought, other, newId).model)).toHaveLength(2)
    expect(named(bringForm(brought, called('District'), newId).model)).toEqual(['District form', 'District'])
    expect(named(bringForm(brought, called('District form 2'), newId).model)).toHaveLength(2)
  })

  test('takes the id of no built-in form, and its logo that of nothing in the model', () => {
    const asSample = { ...form, template: { ...form.template, id: 'sample' } }
    const crowded = { ...blank, groups: [{ id: 'b1', name: 'A group', more: [] }] }
    const { model, id } = bringForm(crowded, asSample, newId)
    expect(id).not.toBe('sample')
    expect(model.images[0]?.id).not.toBe('b1')
    expect(model.templates[0]?.logo).toBe(model.images[0]?.id)
  })

  test('leaves out pictures its logo does not name', () => {
    const stray = form.images.map(image => ({ ...image, id: 'b2' }))
    expect(bringForm(blank, { ...form, images: [...form.images, ...stray] }, newId).model).toEqual(brought)
  })

  test('takes its logo along when it is removed', () => {
    expect(removeTemplate(brought, 't7')).toEqual(blank)
  })
})
