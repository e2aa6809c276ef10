import type { ListName } from '../../model/model'
import type { drawer as english } from '../en/drawer'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const one: Readonly<Record<ListName, string>> = {
  assumption: 'supuesto',
  factor: 'factor externo',
  parked: 'idea pendiente',
}

const asks: Readonly<Record<ListName, string>> = {
  assumption: '¿Qué tiene que cumplirse para que esto funcione?',
  factor: '¿Qué puede ayudar o estorbar y no depende de ustedes?',
  parked: '¿Qué se dijo y todavía no tiene lugar?',
}

const add: Readonly<Record<ListName, string>> = {
  assumption: 'Agregar supuesto',
  factor: 'Agregar factor externo',
  parked: 'Agregar idea pendiente',
}

const cards = (count: number) => plural(count, 'tarjeta', 'tarjetas')

export const drawer: typeof english = {
  one,
  asks,
  add,
  addShort: 'Agregar',
  hide: 'Ocultar las listas',
  item: (what, place) => `${what} ${place}`,
  remove: (what, place) => `Quitar ${what} ${place}`,
  move: (what, place) => `Mover ${what} ${place}…`,
  grip: 'Arrastrar a una columna o a otra lista',
  about: code => `sobre ${code}`,
  linkCodes: (from, to) => `${from} → ${to}`,

  menu: {
    up: 'Arriba',
    down: 'Abajo',
    order: 'En esta lista',
    lanes: 'A una columna',
    lists: 'A otra lista',
  },

  ask: {
    title: codes =>
      codes.length === 1
        ? `¿Mover solo el texto de ${codes[0]}?`
        : `¿Mover solo el texto de ${cards(codes.length)}?`,
    lead: list => `En “${list}” una línea es solo texto. Se quedaría atrás:`,
    carried: {
      notes: count => plural(count, 'nota', 'notas'),
      indicators: count => plural(count, 'indicador', 'indicadores'),
      people: count => plural(count, 'persona asignada', 'personas asignadas'),
      dates: count => (count === 1 ? 'sus fechas' : `las fechas de ${cards(count)}`),
      reasons: count => (count === 1 ? 'la razón de una conexión' : `las razones de ${count} conexiones`),
    },
    stay: 'Dejarla en su columna',
    stayMany: 'Dejarlas en sus columnas',
    go: 'Mover el texto',
  },

  said: {
    placed: (code, lane) => `Ahora es ${code} en ${lane}.`,
    moved: (list, place, of) => `Ahora es ${place} de ${of} en ${list}.`,
    listed: (count, list) => (count === 1 ? `Pasó a ${list}.` : `${cards(count)} pasaron a ${list}.`),
    linksGone: (_count, links) =>
      links === 1 ? 'Se quitó una conexión.' : `Se quitaron ${links} conexiones.`,
    noWords: 'Una tarjeta sin palabras no se puede mover ahí.',
  },
}
