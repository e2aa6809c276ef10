import { expect, test } from 'vitest'
import { toEdges } from '../../renderer/canvas/to-flow'
import { layOut } from '../../src/layout/lay-out'
import { screenFace, screenSizes } from '../../src/layout/screen'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { changeLink } from '../../src/model/edits/links'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'

const face = screenFace((text, size) => (text.length * size) / 2)
const nameOf = (from: string, to: string, evidence: string): string => `${from} ${to} ${evidence}`
const model: Model = {
  ...blankModel('m', 'en'),
  elements: [blankElement('i', 'input'), blankElement('a', 'activity'), blankElement('o', 'outcome')],
  links: [blankLink('l', 'i', 'a'), blankLink('m', 'a', 'o')],
}
const nothing: ReadonlySet<string> = new Set()
const edgesOf = (of: Model, before: ReturnType<typeof toEdges> = []) =>
  toEdges(of, layOut(of, sample, screenSizes, face), nothing, nameOf, before)

test('a connector carries its link’s evidence, and a name that says it', () => {
  const [first, second] = edgesOf(changeLink(model, 'l', { evidence: 'some' }))
  expect(first).toMatchObject({ data: { evidence: 'some' }, ariaLabel: 'I1 A1 some' })
  expect(second).toMatchObject({ data: { evidence: '' }, ariaLabel: 'A1 O1 ' })
})

test('saying how strong the evidence is redraws that connector alone', () => {
  const before = edgesOf(model)
  const after = edgesOf(changeLink(model, 'l', { evidence: 'strong' }), before)
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
  expect(edgesOf(changeLink(model, 'l', { assumption: 'Both stay' }), before)).toBe(before)
})
