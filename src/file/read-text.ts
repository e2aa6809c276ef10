import { isDate } from '../model/dates'
import { isKind, type Json } from '../model/model'
import { isEmpty } from './json'
import type { Place } from './place'
import { note, type Reading, wrongType } from './reading'
import type { Field, TextField } from './shape/field'
import { cleanText, losesControls, quoted } from './text'

/** Text in its place `step` of the thing at `up`: cleaned, and named where it is not what belongs there. */
export const readText = (
  reading: Reading,
  field: TextField,
  value: string,
  up: Place | null,
  step: string | number,
): string => {
  // Ids are nobody's words: they stay as they are, or what refers to them in ways not known here would break.
  if (value === '' || field.type === 'id' || field.type === 'reference') return value
  const { problems } = reading.words
  const text = cleanText(value)
  if (text !== value && losesControls(value))
    note(reading, 'control-characters', { up, step }, problems['control-characters'])
  if (text === '') return text
  if (field.type === 'date' && !isDate(text))
    note(reading, 'not-a-date', { up, step }, problems['not-a-date'](quoted(text)))
  if (field.type === 'kind' && !isKind(text))
    note(reading, 'unknown-kind', { up, step }, problems['unknown-kind'](quoted(text)))
  if (field.type === 'word' && !field.words.includes(text))
    note(reading, 'unknown-word', { up, step }, problems['unknown-word'](quoted(text)))
  return text
}

/** A list of texts or ids; what is neither is set aside. */
export const readTexts = (
  reading: Reading,
  field: Field,
  values: readonly Json[],
  place: Place,
): readonly string[] => {
  const texts: string[] = []
  values.forEach((value, index) => {
    if (typeof value === 'string') {
      const text = field.type === 'references' ? value : readText(reading, words, value, place, index)
      if (text !== '') texts.push(text)
    } else if (!isEmpty(value)) wrongType(reading, value, 'text', { up: place, step: index }, place)
  })
  return texts
}

const words: TextField = { type: 'text' }
