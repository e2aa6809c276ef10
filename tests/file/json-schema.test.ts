import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatSchema, formFileSchema } from '../../src/file/json-schema'
import { saveText } from '../../src/file/save'
import { arbitraryModel } from './arbitrary-model'
import { brokenThings } from './broken-things'
import { brokenValues } from './broken-values'

// Written anew by `npm run schema`.
const committed = new URL('../../assets/logicmodel.schema.json', import.meta.url)

const schema = JSON.stringify(formatSchema(), null, 2)

test('the committed schema is the one the reader’s own table makes', async () => {
  await expect(`${schema}\n`).toMatchFileSnapshot(committed.pathname)
})

const committedForm = new URL('../../assets/logictemplate.schema.json', import.meta.url)
const formSchema = JSON.stringify(formFileSchema(), null, 2)

test('the committed schema for forms is the one the reader’s own table makes', async () => {
  await expect(`${formSchema}\n`).toMatchFileSnapshot(committedForm.pathname)
})

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema))
const isValid = (text: string): boolean => validate(JSON.parse(text))

const filesIn = (folder: string): readonly URL[] => {
  const place = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.logicmodel'))
    .map(name => new URL(name, place))
}

describe('by a validator that is not ours', () => {
  test.each(
    [...filesIn('assets/examples'), ...filesIn('tests/fixtures/files')].map(url => [url.pathname, url]),
  )('valid: %s', (_name, url) => {
    expect(isValid(readFileSync(url, 'utf8'))).toBe(true)
  })

  test('whatever the app writes of a sound model is valid', () => {
    fc.assert(
      fc.property(arbitraryModel(), model => isValid(saveText(model))),
      { numRuns: 100 },
    )
  })

  // What a schema can say: the sort of a value, a key that must be there, a word out of a list, the form of a date.
  const sayable = /^(?:wrong-type|missing-key|unknown-kind|unknown-word|no-document-id) /
  const cases = Object.entries({ ...brokenValues, ...brokenThings }).filter(([, { names = [] }]) =>
    names.some(name => sayable.test(name) && !name.includes('versions')),
  )
  test.each(cases)('invalid: %s', (_name, { broken }) => {
    expect(isValid(`{${broken}}`)).toBe(false)
  })

  test.each(['[]', '{}', '{"format": "logic-model", "version": 2, "id": "d", "initiative": {"name": ""}}'])(
    'invalid: %s',
    text => {
      expect(isValid(text)).toBe(false)
    },
  )

  test('enough of them were looked at', () => {
    expect(cases.length).toBeGreaterThan(10)
  })
})

describe('a form saved for others, by the same validator', () => {
  const validateForm = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(formSchema))
  const fixture = readFileSync(new URL('../fixtures/files/form.logictemplate', import.meta.url), 'utf8')

  test('valid: what the app writes', () => {
    expect(validateForm(JSON.parse(fixture))).toBe(true)
  })

  test.each([
    ['"name": "District form",', ''],
    ['"id": "have",', ''],
    ['"pages": 2', '"pages": "two"'],
    ['"version": 1', '"version": 2'],
    ['"format": "logic-model-template"', '"format": "logic-model"'],
    ['"template": {', '"form": {'],
  ])('invalid: with %s as %s', (given, by) => {
    const broken = fixture.replace(given, by)
    expect(broken).not.toBe(fixture)
    expect(validateForm(JSON.parse(broken))).toBe(false)
  })
})
