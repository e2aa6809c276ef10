import { describe, expect, it } from 'vitest'
import { compareModels } from '../../src/file/compare'
import { tellerOf } from '../../src/file/differences/tell'
import { tellingOf, written } from '../../src/file/differences/telling'
import { mergeModels, sidesOf } from '../../src/file/merge'
import { document } from '../../src/file/shape/document'
import type { Field, Shape } from '../../src/file/shape/field'
import { blankElement, blankLink, blankModel, blankPartner, blankTemplate } from '../../src/model/blank'
import { insertElement, moveElements, setText } from '../../src/model/edits/elements'
import { addPartner } from '../../src/model/edits/initiative'
import { addLink, changeLink } from '../../src/model/edits/links'
import { setLogo } from '../../src/model/edits/logo'
import { addTemplate } from '../../src/model/edits/own-template'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { wordsOf } from '../../src/words/words'
import { pictures } from './pictures'

const words = wordsOf('en')
const card = (model: Model, id: string, index = 99) =>
  insertElement(model, sample, blankElement(id, 'activity', `Do ${id}`), 'activities', index)
const base = ['a', 'b', 'c', 'd', 'e'].reduce((model, id) => card(model, id), blankModel('m', 'en'))
const order = (model: Model) => model.elements.map(({ id }) => id).join('')
const toPlace = (id: string, index: number) => moveElements(base, sample, [id], 'activities', index)
const merged = (one: Model, other: Model) => mergeModels(base, one, other)

describe('merging two copies', () => {
  it('keeps what both added in one place, in an order that does not hang on who is first', () => {
    const [one, other] = [card(base, 'x', 1), card(base, 'y', 1)]
    expect(order(merged(one, other).model)).toBe('axybcde')
    expect(order(merged(other, one).model)).toBe('axybcde')
  })

  it('does so where both also did something alike', () => {
    const [one, other] = [card(removeThings(base, ['e']), 'x', 1), card(removeThings(base, ['e']), 'y', 1)]
    expect(order(merged(one, other).model)).toBe('axybcd')
    expect(order(merged(other, one).model)).toBe('axybcd')
  })

  it('moves what one moved and changes what the other changed', () => {
    const one = toPlace('c', 0)
    const { model, clashes } = merged(one, setText(base, 'c', 'Done better'))
    expect(clashes).toEqual([])
    expect([order(model), model.elements[0]?.text]).toEqual(['cabde', 'Done better'])
  })

  it('counts as changed by one alone what the other neither changed alike nor otherwise', () => {
    const alike = setText(card(removeThings(base, ['e']), 'both', 1), 'a', 'Done alike')
    const one = setText(setText(alike, 'b', 'By one'), 'c', 'Only here')
    const sides = sidesOf(base, one, setText(setText(alike, 'b', 'By other'), 'd', 'Only there'))
    const said = (some: typeof sides.ours) => some.map(({ at }) => at.at(-1)?.id)
    expect(said(sides.onlyOurs)).toEqual(['c'])
    expect(said(sides.theirs).toSorted()).toEqual(['b', 'd'])
    expect(sides.clashes.length).toBe(1)
  })

  it('takes a link both drew as one', () => {
    const [one, other] = [addLink(base, 'l1', 'a', 'b'), addLink(base, 'l2', 'a', 'b')]
    for (const { model, clashes } of [merged(one, other), merged(other, one)]) {
      expect(clashes).toEqual([])
      expect(model.links).toEqual([blankLink('l1', 'a', 'b')])
    }
  })

  it('puts owners of both on a card', () => {
    const partners = addPartner(addPartner(base, blankPartner('p', 'P')), blankPartner('q', 'Q'))
    const owned = (id: string): Model => ({
      ...partners,
      elements: partners.elements.map(one => (one.id === 'a' ? { ...one, owners: [id] } : one)),
    })
    const { model, clashes } = mergeModels(partners, owned('p'), owned('q'))
    expect(clashes).toEqual([])
    expect(model.elements[0]?.owners.toSorted()).toEqual(['p', 'q'])
  })

  it.each([
    ['the same text', setText(base, 'a', 'One'), setText(base, 'a', 'Other')],
    ['a card they moved to two places', toPlace('a', 4), toPlace('a', 2)],
    ['a card one removed and the other changed', removeThings(base, ['a']), setText(base, 'a', 'Other')],
    ['a card one removed and the other linked', removeThings(base, ['a']), addLink(base, 'l', 'a', 'b')],
    [
      'a link both drew, for other reasons',
      changeLink(addLink(base, 'l', 'a', 'b'), 'l', { assumption: 'One' }),
      changeLink(addLink(base, 'k', 'a', 'b'), 'k', { assumption: 'Other' }),
    ],
  ])('names a clash: %s', (_what, one, other) => {
    expect(merged(one, other).clashes).toHaveLength(1)
    expect(merged(other, one).clashes).toHaveLength(1)
  })
})

describe('a difference in words', () => {
  const told = (after: Model) => compareModels(base, after).map(tellerOf([base, after], words))
  it.each([
    [card(base, 'x', 1), 'Added: Activity “Do x”.'],
    [removeThings(base, ['b']), 'Removed: Activity “Do b”.'],
    [toPlace('c', 0), 'Moved: Activity “Do c”.'],
    [addLink(base, 'l', 'a', 'b'), 'Added: link from “Do a” to “Do b”.'],
    // The words of a card may be some other thing's id; they are words all the same.
    [setText(base, 'a', 'b'), 'Activity “b”: text was “Do a”, now “b”.'],
    [setText(base, 'a', ''), 'Activity: text is gone, it was “Do a”.'],
    [
      { ...base, initiative: { ...base.initiative, name: 'Reading' } },
      'The initiative: name is now “Reading”.',
    ],
    [{ ...base, page: { ...base.page, portrait: true } }, 'The page: portrait is now yes.'],
  ])('is one sentence', (after, says) => {
    expect(told(after)).toEqual([says])
  })

  it('tells another logo as another picture, and never its data', () => {
    const image = (id: string, at: 0 | 1) => ({ id, ...pictures[at], alt: 'Seal', more: [] })
    const form = addTemplate(base, blankTemplate('t', 'District form'))
    const one = setLogo(form, 't', image('x', 0))
    const between = (before: Model, after: Model) =>
      compareModels(before, after).map(difference =>
        written(tellingOf([before, after], words)(difference), words),
      )
    expect(between(form, one)).toEqual([
      'Template “District form”: there is a logo now.',
      'Added: picture “Seal”.',
    ])
    expect(between(one, setLogo(one, 't', image('y', 1)))).toEqual([
      'Template “District form”: the logo is another picture.',
      'Removed: picture “Seal”.',
      'Added: picture “Seal”.',
    ])
    expect(between(one, setLogo(one, 't', null))[0]).toBe('Template “District form”: the logo is gone.')
    // As only a hand makes it.
    const byHand = { ...one, images: one.images.map(own => ({ ...own, ...pictures[1] })) }
    expect(between(one, byHand)).toEqual([
      'Picture “Seal”: type\n[was “png”, now “jpeg”]',
      'Picture “Seal”: the picture is another picture.',
    ])
  })

  it('has a name for every key of the format', () => {
    const nameless: string[] = []
    const seen = new Set<Shape>()
    const look = (of: Shape): void => {
      if (seen.has(of)) return
      seen.add(of)
      for (const { name, field } of of.keys) {
        const table =
          field.type === 'list'
            ? words.compare.things
            : 'of' in field
              ? words.compare.parts
              : words.compare.keys
        if (name !== 'id' && name !== 'lineage' && !Object.hasOwn(table, name)) nameless.push(name)
        inside(field)
      }
    }
    const inside = (field: Field): void => {
      if (field.type === 'list' || field.type === 'record') look(field.of)
      if (field.type === 'map') inside(field.of)
    }
    look(document)
    expect(nameless).toEqual([])
  })
})
