import { expect, test } from 'vitest'
import { settingsFrom, settingsTable } from '../src/settings'

test('the app speaks the system’s language until the person chooses', () => {
  expect(settingsFrom(null, 'es-US').language).toBe('es')
  expect(settingsFrom({ language: 'en' }, 'es-US').language).toBe('en')
  expect(settingsFrom({ language: 'xx' }, 'es').language).toBe('es')
})

test('a system in a language the app does not speak, or that says none, hears English', () => {
  expect(settingsFrom(null, 'fr-CA').language).toBe('en')
  expect(settingsFrom(null).language).toBe('en')
})

test('what is not allowed falls back to its default', () => {
  expect(settingsFrom({ theme: 'loud', paper: 'a3' })).toEqual({
    theme: settingsTable.theme.default,
    language: 'en',
    labels: 'technical',
    paper: 'a3',
    guide: 'outcomes-first',
    autosave: 'on',
  })
})
