import { kinds } from '../model/model'
import { format, formFormat } from './format'
import { document } from './shape/document'
import type { Field, Key, Shape } from './shape/field'
import { sharedForm } from './shape/shared-form'

/** A schema, or part of one. */
export type JsonSchema = { readonly [keyword: string]: JsonSchema | JsonSchema[] | unknown }

/**
 * The format as JSON Schema, made of the very table the app reads by, for programs that have no app. It says what a
 * file that keeps every rule holds; the app itself opens others too, and names what it mends. What a schema cannot say
 * (ids that are unique, links whose ends are there) it leaves out. Unknown keys are allowed everywhere.
 */
export const formatSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Logic model, version ${format.version}`,
  description: 'One initiative, as Logic Model Builder saves it (.logicmodel).',
  ...recordSchema(document),
})

/** The same of a form that was saved for others. */
export const formFileSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Form for logic models, version ${formFormat.version}`,
  description: 'One form, as Logic Model Builder saves it for others (.logictemplate).',
  ...recordSchema(sharedForm),
})

const recordSchema = ({ keys, constants }: Shape): JsonSchema => {
  const required = [
    ...constants.map(([name]) => name),
    ...keys.filter(key => key.required).map(({ name }) => name),
  ]
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...constants.map(([name, value]) => [name, { const: value }] as const),
      ...keys.map(key => [key.name, keySchema(key)] as const),
    ]),
    ...(required.length > 0 ? { required } : {}),
  }
}

/** A name may be empty, a kind is out of a list, and what is made of keys says for itself which it needs. */
const mayBeEmpty: ReadonlySet<Field['type']> = new Set(['text', 'kind', 'record'])

/** A key that must say something, but for a name, which may be empty. */
const keySchema = ({ name, field, required }: Key): JsonSchema => {
  const bounds = name === 'elements' ? format.maxElements : name === 'links' ? format.maxLinks : null
  return {
    ...fieldSchema(field),
    ...(required && !mayBeEmpty.has(field.type) ? { minLength: 1 } : {}),
    ...(bounds === null ? {} : { maxItems: bounds }),
  }
}

const fieldSchema = (field: Field): JsonSchema => {
  switch (field.type) {
    case 'date':
      return { type: 'string', pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$' }
    case 'bytes':
      return { type: 'string', contentEncoding: 'base64' }
    case 'kind':
      return { enum: [...kinds] }
    case 'word':
      return { enum: ['', ...field.words] }
    case 'amount':
      return { type: ['number', 'string'] }
    case 'number':
      return { type: 'number' }
    case 'flag':
      return { type: 'boolean' }
    case 'texts':
    case 'references':
      return { type: 'array', items: { type: 'string' } }
    case 'record':
      return recordSchema(field.of)
    case 'list':
      return { type: 'array', items: recordSchema(field.of) }
    case 'map':
      return { type: 'object', additionalProperties: fieldSchema(field.of) }
    case 'document':
      return { type: 'object' }
    case 'json':
      return {}
    default:
      return { type: 'string' }
  }
}
