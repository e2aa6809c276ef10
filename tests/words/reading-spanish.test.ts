import { describe, expect, test } from 'vitest'
import { blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import { type Reader, readerOf } from '../../src/model/reading'
import { listed } from '../../src/words/es/grammar/lists'
import { reading } from '../../src/words/es/reading'

const texts: Readonly<Record<string, string>> = {
  asesores: 'Dos asesores compartidos',
  horas: 'Horas pagadas de relevo',
  beca: 'Beca para libros, materiales y datos',
  ciclos: 'Realizar ciclos de asesoría',
  noches: 'Organizar noches familiares',
  informes: 'Informar a las familias',
  docentes: '36 docentes',
  rutinas: 'Los docentes usan rutinas comunes.',
  familias: 'Las familias leen en casa',
  nivel: 'Los estudiantes leen a su nivel',
}
const kinds: Readonly<Record<string, string>> = {
  ciclos: 'activity',
  noches: 'activity',
  informes: 'activity',
  docentes: 'participation',
  rutinas: 'outcome',
  familias: 'outcome',
  nivel: 'outcome',
}
const model = {
  ...blankModel('m', 'es'),
  elements: Object.entries(texts).map(([id, text]) => blankElement(id, kinds[id] ?? 'input', text)),
}

/** Links named by their ends: "asesores-ciclos", with what they assume. */
const reader = (links: Readonly<Record<string, string>>, about: Partial<typeof model> = {}): Reader =>
  readerOf(
    {
      ...model,
      links: Object.entries(links).map(([id, assumption]) => {
        const [from = '', to = ''] = id.split('-')
        return { ...blankLink(id, from, to), assumption }
      }),
      ...about,
    },
    reading,
  )

describe('several', () => {
  test('causes that begin alike share their beginning', () => {
    const read = reader({ 'asesores-ciclos': 'Ambos se quedan', 'horas-ciclos': 'Hay suficientes suplentes' })
    expect(read.into('ciclos')).toBe(
      'Si contamos con dos asesores compartidos y con horas pagadas de relevo, entonces podremos realizar ciclos de asesoría, suponiendo que ambos se quedan y que hay suficientes suplentes.',
    )
    expect(read.how('ciclos')).toEqual({
      asks: '¿Cómo podremos realizar ciclos de asesoría?',
      answers:
        'Gracias a que contamos con dos asesores compartidos y con horas pagadas de relevo, suponiendo que ambos se quedan y que hay suficientes suplentes.',
    })
  })

  test('things with an "y" of their own stay apart', () => {
    const read = reader({ 'asesores-ciclos': '', 'beca-ciclos': '', 'docentes-ciclos': '' })
    expect(read.into('ciclos')).toBe(
      'Si contamos con dos asesores compartidos, con una beca para libros, materiales y datos, y con la participación de 36 docentes, entonces podremos realizar ciclos de asesoría.',
    )
  })

  test('causes of different kinds are whole clauses', () => {
    const read = reader({ 'horas-nivel': '', 'noches-nivel': '', 'rutinas-nivel': '' })
    expect(read.into('nivel')).toBe(
      'Si contamos con horas pagadas de relevo, organizamos noches familiares, y los docentes usan rutinas comunes, entonces veremos que los estudiantes leen a su nivel.',
    )
    expect(read.how('nivel')).toEqual({
      asks: '¿Cómo llegaremos a ver que los estudiantes leen a su nivel?',
      answers:
        'Gracias a que contamos con horas pagadas de relevo, organizamos noches familiares, y los docentes usan rutinas comunes.',
    })
  })

  test('effects share their beginning too, and "y" is "e" before the sound of i', () => {
    expect(reader({ 'horas-noches': '', 'horas-informes': '' }).outOf('horas')).toBe(
      'Si contamos con horas pagadas de relevo, entonces podremos organizar noches familiares e informar a las familias.',
    )
    expect(reader({ 'noches-rutinas': '', 'noches-familias': '' }).outOf('noches')).toBe(
      'Si organizamos noches familiares, entonces veremos que los docentes usan rutinas comunes y que las familias leen en casa.',
    )
    expect(listed(['padres', 'hijos'])).toBe('padres e hijos')
    expect(listed(['agua', 'hielo'])).toBe('agua y hielo')
    expect(listed(['libros', 'iglesias'])).toBe('libros e iglesias')
    expect(listed(['“uno”', '“Ideas”'])).toBe('“uno” e “Ideas”')
  })
})

describe('an assumption', () => {
  const under = (assumption: string) =>
    reader({})
      .link({ ...blankLink('l', 'asesores', 'ciclos'), assumption })
      ?.replace(/^.*asesoría/, '')

  test.each([
    [
      'Ambos asesores se quedan al menos dos años',
      ', suponiendo que ambos asesores se quedan al menos dos años.',
    ],
    ['Que ambos asesores se queden', ', suponiendo que ambos asesores se queden.'],
    ['Suponiendo que ambos se quedan', ', suponiendo que ambos se quedan.'],
    ['Siempre que haya suplentes', ', suponiendo que haya suplentes.'],
    ['Apoyo de las dos juntas', ', suponiendo apoyo de las dos juntas.'],
    ['Mantener el financiamiento', ', suponiendo que mantenemos el financiamiento.'],
    ['', '.'],
  ])('“%s”', (assumption, said) => {
    expect(under(assumption)).toBe(said)
  })
})

test('names keep their capitals and their articles', () => {
  const partners = [blankPartner('p', 'El Paso Lee')]
  const read = reader(
    { 'asesores-ciclos': 'El distrito paga', 'paso-ciclos': '' },
    {
      elements: [...model.elements, blankElement('paso', 'participation', 'El Paso Lee')],
      initiative: { ...model.initiative, partners },
    },
  )
  expect(read.into('ciclos')).toContain('con la participación de El Paso Lee, entonces')
  expect(read.into('ciclos')).toContain('suponiendo que el distrito paga.')
})

test('a card in another language is quoted, not bent', () => {
  const elements = model.elements.map(one =>
    one.id === 'nivel' ? { ...one, lang: 'en-US', text: 'More children read' } : one,
  )
  const read = reader({ 'rutinas-nivel': '' }, { elements })
  expect(read.into('nivel')).toBe(
    'Si los docentes usan rutinas comunes, entonces se cumplirá “More children read”.',
  )
  expect(read.how('nivel')?.asks).toBe('¿Cómo se cumplirá “More children read”?')
})

test('what is missing is said', () => {
  const empty = reader(
    { 'vacía-ciclos': '' },
    { elements: [...model.elements, blankElement('vacía', 'input')] },
  )
  expect(empty.into('ciclos')).toBe(
    'Si contamos con algo que aún no se ha escrito, entonces podremos realizar ciclos de asesoría.',
  )
  expect(reader({}).how('ciclos')?.answers).toBe('El modelo aún no lo dice.')
})
