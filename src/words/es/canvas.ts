import type { Kind } from '../../model/model'
import type { canvas as english } from '../en/canvas'
import { listed } from './grammar/lists'

const cards = (count: number) => (count === 1 ? '1 tarjeta' : `${count} tarjetas`)
const links = (count: number) => (count === 1 ? '1 conexión' : `${count} conexiones`)

const cardsAndLinks = (cardCount: number, linkCount: number) =>
  [cardCount > 0 ? cards(cardCount) : '', linkCount > 0 ? links(linkCount) : '']
    .filter(part => part !== '')
    .join(' y ')

const asks: Readonly<Record<Kind, string>> = {
  input: '¿Qué aportamos o necesitamos?',
  activity: '¿Qué haremos?',
  participation: '¿Quiénes participan?',
  output: '¿Cuánto habrá?',
  outcome: '¿Qué será diferente?',
}

export const canvas: typeof english = {
  label: 'Modelo lógico',
  help: 'Las flechas recorren las tarjetas y las columnas; con Control, las conexiones. Escriba para agregar una tarjeta: Enter sigue con la próxima, Tab con una a la que esta lleva, Shift y Tab con una que lleva a esta, y Escape termina. Enter abre una tarjeta para escribir en ella. Alt con una flecha mueve una tarjeta. Tab sale. Control, Shift y O abren el mismo modelo como esquema.',
  paletteHint: kind => `${kind}: arrastrar a una columna, o presionar Enter`,
  laneName: (label, count) => `${label}, ${cards(count)}`,
  addTo: label => `Agregar una tarjeta a ${label}`,
  startHere: 'Empezar aquí',
  asks,
  askAnything: 'Escriba aquí',
  typing: (kind, code) => `Texto de ${code}, ${kind}`,
  cardName: (kind, code, text) => `${kind} ${code}: ${text}`,
  nothingWritten: 'aún sin texto',
  cardRole: 'tarjeta',
  leadsTo: names => `Lleva a ${names}.`,
  leadsNowhere: 'Aún no lleva a nada.',
  linkName: (from, to) => `Conexión de ${from} a ${to}`,
  linkHandle: keys =>
    `Arrastrar a una tarjeta a la que esta lleva, o elegir esta tarjeta y presionar ${keys}`,
  linkHandleBack: 'Arrastrar a una tarjeta que lleva a esta',
  moving: count => cards(count),

  refuse: {
    itself: 'Una tarjeta no puede llevar a sí misma.',
    twice: 'Estas dos ya están conectadas.',
  },

  find: {
    label: 'Buscar en el modelo',
    placeholder: 'Buscar una palabra o un código',
    counts: (at, total) => `${at} de ${total}`,
    none: 'No se encontró nada',
    next: 'Siguiente',
    previous: 'Anterior',
    close: 'Cerrar',
  },

  chooser: {
    title: code => `${code} lleva a…`,
    search: 'Escriba un código o unas palabras',
    linked: 'Conectada',
    help: 'Enter conecta la tarjeta elegida, o quita su conexión si ya la tiene. Varios códigos conectan varias tarjetas.',
    several: codes => `Conectar con ${listed(codes)}`,
    none: 'Ninguna tarjeta dice eso.',
  },

  menu: {
    card: 'Tarjeta',
    cards,
    link: 'Conexión',
    lane: 'Columna',
    change: kind => `Cambiar a ${kind}`,
    add: kind => `Agregar tarjeta: ${kind}`,
  },

  paste: {
    title: count => `Agregar ${cards(count)}`,
    lane: (label, count) => `${label}: ${cards(count)}`,
    more: count => `y ${count} más`,
    add: count => `Agregar ${cards(count)}`,
    failures: {
      'too-long': 'Es más de 1 MiB de texto. No se pegó nada; copie una parte más pequeña.',
      'too-many': 'Serían más de 500 tarjetas. No se pegó nada; copie una parte más pequeña.',
    },
  },

  percent: n => `${n} %`,

  said: {
    added: (kind, lane) => `Se agregó a ${lane}: ${kind}.`,
    moved: (code, lane, place, of) => `${code} está ahora en el lugar ${place} de ${of} en ${lane}.`,
    movedMany: (count, lane) =>
      count === 1 ? `Se movió 1 tarjeta a ${lane}.` : `Se movieron ${count} tarjetas a ${lane}.`,
    stays: 'No puede ir más lejos en esa dirección.',
    linked: (from, to) => `${from} ahora lleva a ${to}.`,
    linkedSeveral: (from, count) =>
      count === 1 ? `${from}: se agregó 1 conexión.` : `${from}: se agregaron ${count} conexiones.`,
    unlinked: (from, to) => `${from} ya no lleva a ${to}.`,
    deleted: (cardCount, linkCount) =>
      `${cardCount + linkCount === 1 ? 'Se eliminó' : 'Se eliminaron'} ${cardsAndLinks(cardCount, linkCount)}.`,
    duplicated: count => (count === 1 ? 'Se duplicó 1 tarjeta.' : `Se duplicaron ${count} tarjetas.`),
    tidied: count => (count === 1 ? 'Listo: un cruce menos.' : `Listo: ${count} cruces menos.`),
    tidyAlready: 'En estas columnas, las conexiones no pueden cruzarse menos.',
    copied: count => (count === 1 ? 'Se copió 1 tarjeta.' : `Se copiaron ${count} tarjetas.`),
    pasted: count => (count === 1 ? 'Se pegó 1 tarjeta.' : `Se pegaron ${count} tarjetas.`),
    selected: count => (count === 1 ? '1 tarjeta seleccionada.' : `${count} tarjetas seleccionadas.`),
    dropped: 'La tarjeta vacía se quitó.',
    horizon: (count, horizon) => `${cards(count)}: ${horizon}.`,
    noColumn: 'No hay más columnas en esa dirección.',
    noLink: 'No hay más conexiones en esa dirección.',
    undone: what => `Se deshizo: ${what}.`,
    redone: what => `Se rehízo: ${what}.`,
    cancelled: 'Cancelado.',
  },
}
