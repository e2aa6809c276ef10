import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf, amountWhileTyped } from '../../src/model/amounts'

test.each([
  ['80', 80],
  ['0', 0],
  [' 80 ', 80],
  ['80.0', 80],
  ['-3.5', -3.5],
  ['−3', -3],
  ['-0', 0],
  ['most classrooms', 'most classrooms'],
  ['about 80', 'about 80'],
  ['1,200', '1,200'],
  ['1e5', '1e5'],
  ['Infinity', 'Infinity'],
  ['12345678901234567890', '12345678901234567890'],
  ['', ''],
  ['  ', '  '],
])('%j is the amount %j', (typed, amount) => {
  expect(amountOf(typed)).toBe(amount)
})

test('its own unit behind a number is no part of it', () => {
  expect(amountOf('80 %', '%')).toBe(80)
  expect(amountOf('80%', '%')).toBe(80)
  expect(amountOf('8 cycles', 'cycles')).toBe(8)
  expect(amountOf('8 cycles', '%')).toBe('8 cycles')
  expect(amountOf('%', '%')).toBe('%')
})

test('while it is typed every letter stays as it was typed', () => {
  expect(amountWhileTyped('80')).toBe(80)
  expect(amountWhileTyped('80.')).toBe('80.')
  expect(amountWhileTyped('80.0')).toBe('80.0')
  expect(amountWhileTyped('0')).toBe(0)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), typed => {
      expect(String(amountWhileTyped(typed))).toBe(typed)
    }),
  )
})

test('a number shown again is the same number', () => {
  fc.assert(
    fc.property(fc.integer(), n => {
      expect(amountOf(String(n))).toBe(n)
    }),
  )
})
