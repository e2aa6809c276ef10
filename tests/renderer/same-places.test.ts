import { expect, test } from 'vitest'
import { samePlaces } from '../../renderer/canvas/same-places'
import { layOut } from '../../src/layout/lay-out'
import { screenFace, screenSizes } from '../../src/layout/screen'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { changeElement } from '../../src/model/edits/elements'
import { addLink, changeLink } from '../../src/model/edits/links'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'

const face = screenFace((text, size) => (text.length * size) / 2)
const model: Model = {
  ...blankModel('m', 'en'),
  elements: [blankElement('i', 'input'), blankElement('a', 'activity'), blankElement('o', 'outcome')],
  links: [blankLink('l', 'i', 'a'), blankLink('m', 'a', 'o')],
}
const layout = layOut(model, sample, screenSizes, face)
const reused = (after: Model) => samePlaces(model, layout, after, face)

test('what a link says moves nothing', () => {
  const after = changeLink(model, 'l', { evidence: 'some', assumption: 'Both stay' })
  expect(reused(after)?.connectors).toBe(layout.connectors)
})

test('a link more or fewer, a kind or more lines of words may move something', () => {
  expect(reused(addLink(model, 'n', 'i', 'o'))).toBeNull()
  expect(reused(removeThings(model, ['l']))).toBeNull()
  expect(reused(addLink(removeThings(model, ['l']), 'l', 'i', 'o'))).toBeNull()
  expect(reused(changeElement(model, 'i', { kind: 'activity' }))).toBeNull()
  expect(reused(changeElement(model, 'i', { text: 'word '.repeat(40) }))).toBeNull()
  expect(reused(changeElement(model, 'i', { text: 'A word' }))?.cards.get('i')?.lines).toEqual(['A word'])
})
