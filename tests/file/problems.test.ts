import { expect, test } from 'vitest'
import { saveText } from '../../src/file/save'
import { brokenThings } from './broken-things'
import { brokenValues } from './broken-values'
import { opened } from './opening'

// Every rule a reader checks: what breaks it, what it is called and where, and what was set aside from where.
const cases = { ...brokenValues, ...brokenThings }

test.each(Object.entries(cases))('%s', (_, { broken, names = [], aside = [], see, as }) => {
  const { model, problems } = opened(`{${broken}}`)
  expect(problems.map(({ id, place }) => `${id} ${place}`)).toEqual(names)
  expect(model.setAside.map(({ from, thing }) => [from, thing])).toEqual(aside)
  if (see) expect(see(model)).toEqual(as)
})

test.each(Object.entries(cases))('mended for good: %s', (_, { broken }) => {
  const first = opened(`{${broken}}`)
  const text = saveText(first.model)
  const again = opened(text)
  expect(again.model).toEqual(first.model)
  expect(saveText(again.model)).toBe(text)
  for (const { id } of again.problems) expect(lasting).toContain(id)
})

// What is kept as it is goes on being named.
const lasting = ['unknown-kind', 'unknown-template', 'unknown-word', 'not-a-date', 'template-not-usable']

test('every problem says itself in one plain sentence without anything that steers a terminal', () => {
  for (const { broken } of Object.values(cases))
    for (const { says } of opened(`{${broken}}`).problems) {
      expect(says).toMatch(/^["“A-Z].*\.$/u)
      expect(says).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
})
