import type { MarkWord } from '../../model/model'
import type { present as english } from '../en/present'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const marks: Readonly<Record<MarkWord, { readonly name: string; readonly key: string }>> = {
  agree: { name: 'De acuerdo', key: 'A' },
  doubt: { name: 'Duda', key: 'D' },
  missing: { name: 'Falta algo', key: 'F' },
}

const asks: Readonly<Record<MarkWord, string>> = {
  agree: '¿Qué hay a favor?',
  doubt: '¿Cuál es la duda?',
  missing: '¿Qué falta?',
}

export const present: typeof english = {
  name: title => `Presentar ${title}`,
  stage: 'Escenario',
  place: (at, of) => `${at} de ${of}`,
  part: (part, parts) => `Parte ${part} de ${parts}`,
  whatFor: '¿Qué hace posible esto?',

  opening: {
    steps: count => plural(count, 'paso', 'pasos'),
    empty: 'Todavía no hay nada que mostrar.',
    begin: 'Salga con Escape, escriba la primera tarjeta y vuelva.',
  },
  ending: {
    title: 'Ese es el modelo completo.',
    none: 'No se marcó nada.',
  },

  tools: 'Lo que se puede hacer aquí',
  previous: 'Atrás',
  next: 'Siguiente',
  leave: 'Salir',
  directions: { label: 'Leer', backwards: 'Desde el final', forwards: 'Desde el inicio' },
  readOnly: 'Este archivo no se puede cambiar aquí, así que no se puede marcar nada.',

  marks,
  asks,
  markGroup: 'Marcar este paso',
  note: mark => `Palabras para “${mark}”`,
  asAssumption: 'Guardar como supuesto',
  asQuestion: 'Pasar a ideas pendientes',
  heading: 'Marcado en la sala',
  remove: mark => `Quitar “${mark}”`,
  isMarked: names => `Marcado: ${names}.`,
  said: {
    marked: mark => `Marcado: ${mark}.`,
    takenBack: mark => `Se quitó “${mark}”.`,
    assumption: 'Guardado como supuesto.',
    question: 'Ahora está en las ideas pendientes.',
  },
}
