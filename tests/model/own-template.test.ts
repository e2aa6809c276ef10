import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankElement, blankField, blankModel, blankTemplate } from '../../src/model/blank'
import { describeLogo, setLogo } from '../../src/model/edits/logo'
import {
  addBox,
  addSpan,
  addTemplate,
  changeColumn,
  changeTemplate,
  moveColumn,
  reachOf,
  removeBox,
  removeColumn,
  removeTemplate,
  spread,
} from '../../src/model/edits/own-template'
import { setTemplate } from '../../src/model/edits/template'
import type { Image } from '../../src/model/model'
import { copyOf, writtenDown } from '../../src/templates/copy'
import { customTemplate } from '../../src/templates/custom'
import { byColumn, leftOutBy, templateOf, templates } from '../../src/templates/templates'
import { languages, wordsOf } from '../../src/words/words'
import { pictures } from '../file/pictures'
import { arbitraryEdits } from './arbitrary-edits'
import { arbitraryStart } from './arbitrary-start'

const words = wordsOf('en')
const all = [...templates.values()]

test.each(all)('a copy of $id stands as the form itself does, in the words of either language', template => {
  for (const language of languages) {
    const made = customTemplate(writtenDown(template, 't', language), words)
    if (!made.ok) throw new Error(made.error.says)
    const inOne = (label: { en: string; es: string }) => ({ en: label[language], es: label[language] })
    const { columns, spans, header, footer, limits, matrix } = made.value
    expect(columns).toEqual(
      template.columns.map(column => ({
        ...column,
        label: inOne(column.label),
        plain: inOne(column.plain),
        prompt: inOne(column.prompt),
        ...(column.row ? { row: inOne(column.row) } : {}),
      })),
    )
    expect(spans.map(({ over }) => over)).toEqual(template.spans.map(({ over }) => over))
    expect([header.length, footer.length]).toEqual([template.header.length, template.footer.length])
    expect(limits).toEqual(template.limits)
    expect(matrix?.facets.map(({ id }) => id)).toEqual(template.matrix?.facets.map(({ id }) => id))
  }
})

const at = (id: string) => {
  const template = templates.get(id)
  if (!template) throw new Error(id)
  const model = blankModel('m', 'en')
  const form = copyOf(model, template, { id: 't', name: 'Ours' }, 'en')
  return setTemplate(addTemplate(model, form), 't')
}
const formOf = (model: ReturnType<typeof at>) => model.templates[0] ?? blankTemplate('none', '')
const spansOf = (model: ReturnType<typeof at>) => formOf(model).spans.map(({ id, over }) => [id, ...over])

describe('a form of one’s own', () => {
  test('loses a column, and its cards stand under “Not placed” with all they carry', () => {
    const card = { ...blankElement('o', 'output', 'Readers'), column: 'outputs', notes: 'kept' }
    const before = { ...at('uw-extension'), elements: [blankElement('i', 'input'), card] }
    const form = at('basic')
    const model = { ...form, elements: before.elements }
    const after = changeTemplate(model, 't', own => removeColumn(own, 'outputs'))
    expect(after.elements).toBe(model.elements)
    expect(byColumn(templateOf(after), after.elements).get(undefined)).toEqual([card])
    expect(leftOutBy(templateOf(after), after)).toEqual({ cards: 1, unsaid: 0, fields: 0 })
  })

  test('loses a box, and what is written in it stays', () => {
    const made = changeTemplate(at('basic'), 't', own => addBox(own, 'header', blankField('need', 'Need')))
    const model = { ...made, fields: new Map([['need', 'All read']]) }
    const after = changeTemplate(model, 't', own => removeBox(own, 'header', 'need'))
    expect(formOf(after).header).toEqual([])
    expect(after.fields).toBe(model.fields)
    expect(leftOutBy(templateOf(after), after).fields).toBe(1)
  })

  test('has a heading over the columns asked for, which never takes one from under another', () => {
    const before = at('uw-extension')
    const taken = formOf(before).spans.flatMap(({ over }) => over)
    const free = formOf(before).columns.find(({ id }) => !taken.includes(id))
    const model = changeTemplate(before, 't', own => addSpan(own, { id: 'h', label: 'Means' }))
    expect(spansOf(model).at(-1)).toEqual(['h', free?.id])
    const reach = reachOf(formOf(model), 'h').map(({ id }) => id)
    expect(reach.filter(id => taken.includes(id))).toEqual([])
    const beyond = taken[0] ?? ''
    expect(changeTemplate(model, 't', own => spread(own, 'h', [free?.id ?? '', beyond]))).toBe(model)
  })

  test('has a heading grow and shrink over columns, whichever end is named first', () => {
    const model = changeTemplate(at('sample'), 't', own => addSpan(own, { id: 'h', label: 'Means' }))
    const ids = formOf(model).columns.map(({ id }) => id)
    const [first = '', second = '', third = ''] = ids
    const over = (ends: readonly [string, string]) =>
      spansOf(changeTemplate(model, 't', own => spread(own, 'h', ends)))
    expect(over([third, first])).toEqual([['h', ...ids]])
    expect(over([second, third])).toEqual([['h', second, third]])
  })

  test('under a heading with rows makes a row of a column, and none of one that leaves it', () => {
    const model = at('vista-style')
    const span = formOf(model).spans[0]
    if (!span) throw new Error('It has a heading.')
    const [first = '', second = ''] = span.over
    const shrunk = changeTemplate(model, 't', own => spread(own, span.id, [first, first]))
    const rowOf = (at: typeof model, id: string) => formOf(at).columns.find(column => column.id === id)?.row
    expect(rowOf(model, second)).not.toBe('')
    expect(rowOf(shrunk, second)).toBe('')
    const grown = changeTemplate(shrunk, 't', own => spread(own, span.id, [first, second]))
    expect(rowOf(grown, second)).toBe(formOf(model).columns.find(({ id }) => id === second)?.label)
  })

  test('keeps its last column', () => {
    const model = changeTemplate(at('sample'), 't', own =>
      removeColumn(removeColumn(own, 'inputs'), 'outcomes'),
    )
    expect(formOf(model).columns).toHaveLength(1)
    expect(changeTemplate(model, 't', own => removeColumn(own, 'activities'))).toBe(model)
  })

  test('has a moved column under a heading as long as it stands beside another of it', () => {
    const model = at('uw-extension')
    const moved = (id: string, index: number) => changeTemplate(model, 't', own => moveColumn(own, id, index))
    expect(spansOf(moved('short', 5))).toEqual([
      ['outputs', 'activities', 'participation'],
      ['outcomes', 'short', 'medium', 'long'],
    ])
    expect(spansOf(moved('short', 0))[1]).toEqual(['outcomes', 'medium', 'long'])
    expect(spansOf(moved('inputs', 1))[0]).toEqual(['outputs', 'activities', 'participation', 'inputs'])
  })

  test('asks a column that takes more than outcomes no longer when they show', () => {
    const model = changeTemplate(at('uw-extension'), 't', own =>
      changeColumn(own, 'short', { takes: ['outcome', 'output'] }),
    )
    expect(formOf(model).columns.find(({ id }) => id === 'short')?.horizons).toEqual([])
    expect(templateOf(model).id).toBe('t')
  })

  describe('with a logo', () => {
    const image = (id: string): Image => ({ id, ...pictures[0], alt: 'Seal', more: [] })
    const one = setLogo(at('basic'), 't', image('b'))
    const both = addTemplate(one, { ...formOf(one), id: 'u' })

    test('shows another in its place, or none, and the first leaves the file', () => {
      expect([formOf(one).logo, one.images]).toEqual(['b', [image('b')]])
      const other = setLogo(one, 't', image('c'))
      expect([formOf(other).logo, other.images]).toEqual(['c', [image('c')]])
      expect(setLogo(other, 't', null)).toEqual(at('basic'))
      expect(setLogo(one, 'gone', image('c'))).toBe(one)
    })

    test('takes it along when it goes, unless another form shows it', () => {
      expect(removeTemplate(both, 't')).toMatchObject({ images: [image('b')], template: 'sample' })
      expect(removeTemplate(removeTemplate(both, 't'), 'u').images).toEqual([])
      expect(setLogo(both, 't', null).images).toEqual([image('b')])
    })

    test('says what it shows', () => {
      expect(describeLogo(one, 't', 'The seal of Lowell').images).toMatchObject([
        { alt: 'The seal of Lowell' },
      ])
      expect(describeLogo(at('basic'), 't', 'Nothing')).toEqual(at('basic'))
    })
  })

  test('can be used whatever is done to it, and nothing of the model is lost by that', () => {
    fc.assert(
      fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
        let model = start
        for (const { name, edit } of edits) {
          const after = edit(model)
          if (name === 'change-form') {
            expect(after.elements).toBe(model.elements)
            expect(after.fields).toBe(model.fields)
            for (const form of after.templates) {
              const read = customTemplate(form, words)
              expect(read.ok || read.error.says).toBe(true)
            }
          }
          model = after
        }
      }),
    )
  })
})
