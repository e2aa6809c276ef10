import { blankElement, blankGroup, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { byColumn } from '../../src/templates/templates'

/** Cards by name, "i1 a1/g a2/g": the letter says the kind, what stands behind the stroke the group. */
export const modelOf = (cards: string, more = ''): Model => {
  const elements = cards.split(' ').map(card => {
    const [id = '', group = ''] = card.split('/')
    const kind = { i: 'input', a: 'activity', o: 'outcome' }[id.charAt(0)] ?? 'thought'
    return { ...blankElement(id, kind, id), group }
  })
  const ids = new Set([...elements.map(({ group }) => group), ...more.split(' ')].filter(id => id !== ''))
  return { ...blankModel('m', 'en'), elements, groups: [...ids].map(id => blankGroup(id, `Group ${id}`)) }
}

/** A lane's cards, top to bottom, as `modelOf` takes them. */
export const lane = (model: Model, id: string): string =>
  [...byColumn(sample, model.elements)]
    .filter(([column]) => column?.id === id)
    .flatMap(([, cards]) => cards.map(({ id, group }) => (group === '' ? id : `${id}/${group}`)))
    .join(' ')
export const deeds = (model: Model): string => lane(model, 'activities')
export const groups = (model: Model): string => model.groups.map(({ id }) => id).join(' ')
