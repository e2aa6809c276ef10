import { describe, expect, test } from 'vitest'
import { wording } from '../../src/words/es/wording'

describe('an outcome worded as an activity', () => {
  test.each([
    'Capacitar a 40 docentes',
    'Realizamos talleres para padres',
    'Reunirnos cada mes',
    'Ofrecerles tutoría',
  ])('is “%s”', text => expect(wording.isDoing(text)).toBe(true))
  test.each([
    'Los docentes usan las mismas rutinas',
    'Mejorar la asistencia',
    'Talleres para padres',
    'Hogares con libros',
    'Mayor confianza entre las escuelas',
  ])('is not “%s”', text => expect(wording.isDoing(text)).toBe(false))
})

test('an output put as something to do', () => {
  expect(wording.isDeed('Mejorar la asistencia')).toBe(true)
  expect(wording.isDeed('12 talleres realizados')).toBe(false)
})

describe('several results in one card', () => {
  test.each([
    'Los estudiantes leen más y asisten con mayor frecuencia',
    'Los docentes se sienten listos y los directores los apoyan',
    'Mejor asistencia y menos suspensiones',
    'Los niños leen; las familias leen',
    'Los niños leen más. Las familias también',
  ])('are “%s”', text => expect(wording.isSeveral(text, 'outcome')).toBe(true))
  test.each([
    'Los padres e hijos leen juntos',
    'Los estudiantes leen y escriben',
    'Las familias conocen la fecha límite y la manera en que se hacen las ofertas',
    'El distrito y las escuelas comparten datos',
    'Los niños de kínder a 3.º leen a su nivel',
  ])('are not “%s”', text => expect(wording.isSeveral(text, 'outcome')).toBe(false))
})

test('a card too long to be a sentence is no guess', () => {
  const long = `Capacitar a ${'docentes y '.repeat(100)}padres`
  expect([wording.isDoing(long), wording.isDeed(long), wording.isSeveral(long, 'outcome')]).toEqual([
    false,
    false,
    false,
  ])
})
