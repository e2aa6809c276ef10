import type { AsideReason } from '../../imports/brought'
import type { Into } from '../../imports/into'
import type { Role } from '../../imports/tables/table'
import type { imports as english } from '../en/imports'
import { listed } from './grammar/lists'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const intos: Readonly<Record<Into, string>> = {
  input: 'Insumos',
  activity: 'Actividades',
  participation: 'Participantes',
  output: 'Productos',
  outcome: 'Resultados',
  'outcome-short': 'Corto plazo',
  'outcome-medium': 'Mediano plazo',
  'outcome-long': 'Largo plazo',
  'outcome-impact': 'Impacto',
  assumption: 'Supuestos',
  factor: 'Factores externos',
  parked: 'Ideas pendientes',
}

const roles: Readonly<Record<Role, string>> = {
  ...intos,
  text: 'Texto de la tarjeta',
  kind: 'Tipo de tarjeta',
  horizon: 'Cuándo se ve',
  code: 'Código',
  'leads to': 'Lleva a',
  group: 'Grupo',
  owners: 'De quién es',
  start: 'Inicio',
  end: 'Término',
  status: 'Estado',
  notes: 'Notas',
  indicator: 'Indicador',
  unit: 'Unidad',
  baseline: 'Línea de base',
  latest: 'Última medición',
  target: 'Meta',
  due: 'Fecha de la meta',
  source: 'Fuente de datos',
  frequency: 'Cada cuánto',
  row: 'Tarjeta o indicador',
  element: 'Tarjeta del indicador',
  nothing: 'Dejar fuera',
}

const asides: Readonly<Record<AsideReason, (what: string) => string>> = {
  column: what => `Columna ${what}`,
  row: what => `Fila ${what}`,
  'no-card': what => `Indicador sin tarjeta: ${what}`,
  'unknown-target': what => `“Lleva a” no nombra ninguna tarjeta: ${what}`,
  'loose-arrow': what => `Flecha que no une dos recuadros${what === '' ? '' : `: ${what}`}`,
  'arrow-to-itself': what => `Flecha de una tarjeta a sí misma: ${what}`,
  'arrow-twice': what => `Segunda flecha entre los mismos dos recuadros: ${what}`,
  'arrow-left-out': what => `Flecha hacia o desde algo que no será tarjeta: ${what}`,
  picture: what => `Imagen${what === '' ? '' : `: ${what}`}`,
  drawing: what => `Dibujo sin palabras${what === '' ? '' : `: ${what}`}`,
  'empty-box': () => 'Recuadro vacío',
  hidden: what => `Oculto: ${what}`,
  'left-out': what => `Se deja fuera: ${what}`,
  'too-many': what => `Más de lo que cabe en un modelo: ${what}`,
}

export const imports: typeof english = {
  files: 'Tablas y dibujos',
  clipboard: 'la tabla copiada',
  reading: 'Leyendo el archivo',
  title: name => `Traer ${name}`,
  understood: ({ cards, links, indicators, groups, partners, lines }) => {
    const parts = [
      ...(links > 0 ? [plural(links, 'conexión', 'conexiones')] : []),
      ...(indicators > 0 ? [plural(indicators, 'indicador', 'indicadores')] : []),
      ...(groups > 0 ? [plural(groups, 'grupo', 'grupos')] : []),
      ...(partners > 0 ? [plural(partners, 'socio', 'socios')] : []),
      ...(lines > 0 ? [plural(lines, 'línea para las listas', 'líneas para las listas')] : []),
    ]
    return `Se entendió: ${listed([plural(cards, 'tarjeta', 'tarjetas'), ...parts])}.`
  },
  nothing: 'Todavía no se traería nada: indique qué columna contiene las tarjetas.',
  drawn: (boxes, arrows) =>
    `En el dibujo: ${plural(boxes, 'recuadro', 'recuadros')} y ${plural(arrows, 'flecha', 'flechas')}.`,
  pages: 'Páginas por traer',
  page: number => `Página ${number}`,
  laneIs: name => `Qué son los recuadros de ${name}`,
  free: 'Palabras fuera de los recuadros',
  headed: 'La primera fila contiene los encabezados',
  column: number => `Columna ${number}`,
  columnIs: name => `Qué es ${name}`,
  moreRows: count => (count === 1 ? 'y una fila más' : `y ${count} filas más`),
  table: 'Las primeras filas de la tabla',
  roles,
  intos,
  setAside: count => `Apartado (${count})`,
  asideBelow: count =>
    count === 1 ? 'Se apartó 1 cosa, nombrada abajo.' : `Se apartaron ${count} cosas, nombradas abajo.`,
  asides,
  times: (sentence, count) => (count === 1 ? sentence : `${sentence} (${count} veces)`),
  more: count => `y ${count} más`,
  add: count => (count === 0 ? 'Traer' : `Traer ${plural(count, 'tarjeta', 'tarjetas')}`),
  done: (count, name) =>
    count === 1 ? `Se trajo 1 tarjeta de ${name}.` : `Se trajeron ${count} tarjetas de ${name}.`,
  failures: {
    unknown:
      'Este archivo no se puede traer. Se pueden traer tablas (CSV) y dibujos de draw.io, Excalidraw y Miradi.',
    'not-text':
      'Este archivo no es una tabla de texto. Guárdelo como CSV desde su hoja de cálculo y traiga ese archivo.',
    empty: 'Este archivo está vacío.',
    damaged: 'Este archivo está dañado o no es lo que dice su nombre.',
    'too-deep': 'Este archivo está anidado en más de 64 niveles, y ningún dibujo de estos lo está.',
    'no-page': 'Este dibujo no tiene ninguna página.',
    'no-chain': 'Este proyecto de Miradi no tiene ninguna cadena de resultados.',
    'too-much':
      'Este archivo contiene más de lo que se puede traer: a lo más 20 000 filas de 200 columnas, 20 000 recuadros o 32 MiB.',
    'too-large': name => `${name} pesa más de 32 MiB, que es más de lo que se puede traer.`,
    nothing: 'Nada de este archivo puede ser una tarjeta.',
    failed: 'No se pudo leer este archivo. Su modelo no cambió.',
  },
}
