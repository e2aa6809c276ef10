import type { details as english } from '../en/details'

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const readingOf = (date: string): string => (date === '' ? 'medición' : `medición de ${date}`)

export const details: typeof english = {
  text: 'Texto',
  emptyText: 'Todavía no hay nada escrito',
  kind: 'Tipo',
  horizon: 'Cuándo se nota',
  notSaid: 'Sin indicar',
  unknownKind: kind => `${kind} (sin ubicar)`,
  status: 'Estado',
  statuses: { planned: 'Previsto', underway: 'En marcha', done: 'Hecho', stopped: 'Detenido' },
  dates: 'Fechas',
  notes: 'Notas',
  notesHint: 'Lo que convenga recordar',
  leadsTo: 'Lleva a',
  comesFrom: 'Es posible gracias a',
  findings: 'Revisión',

  owners: 'De quién es',
  addOwner: 'Agregar un socio por su nombre',
  ownerAdded: name => `Ahora también es de ${name}.`,

  people: 'Quién lo hace',
  addPerson: 'Agregar una persona o un cargo',
  someone: 'Alguien',
  peopleCount: count => `${count} personas`,
  person: 'Persona o cargo',
  partner: 'De parte de',
  hours: 'Horas',
  hoursUnread: 'Aquí solo se puede guardar un número.',
  per: 'Cada',
  perHint: 'semana',
  hoursSay: (hours, per) => (per === '' ? `${hours} h` : `${hours} h por ${per}`),
  paid: 'Pagado',
  unpaid: 'Sin pago',

  indicators: 'Indicadores',
  firstIndicator: '¿Cómo lo sabrían?',
  addIndicator: 'Agregar un indicador',
  indicatorText: 'Lo que verían o contarían',
  unwritten: 'Todavía sin palabras',
  measured: ({ baseline, latest, target, due }) => {
    const by = due === '' ? '' : ` para ${due}`
    const parts = [
      baseline === '' ? '' : `desde ${baseline}`,
      latest === '' ? '' : `ahora ${latest}`,
      target === '' ? '' : `hasta llegar a ${target}${by}`,
    ].filter(part => part !== '')
    return parts.length === 0 ? 'Todavía sin cifras' : capital(parts.join(', '))
  },
  baseline: 'Punto de partida',
  target: 'Meta',
  unit: 'Unidad',
  due: 'Se alcanza para',
  frequency: 'Con qué frecuencia',
  frequencyHint: 'cada trimestre',
  source: 'Fuente',
  sourceHint: 'Una encuesta, un registro, un conteo',
  keepers: 'Quién lleva la cuenta',
  readings: 'Mediciones',
  addReading: 'Agregar una medición de hoy',
  readingOf,
  readingDate: date => `Fecha de la ${readingOf(date)}`,
  readingValue: date => `Valor de la ${readingOf(date)}`,
  readingNote: date => `Nota sobre la ${readingOf(date)}`,
  note: 'Nota',
  removeReading: date => `Quitar la ${readingOf(date)}`,
  reached: (latest, target) => `${latest} de ${target}`,
  withUnit: (amount, unit) => (unit === '' ? amount : `${amount} ${unit}`),
  number: n => String(n).replace(/^-?\d{5,}/, whole => whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')),

  moveUp: what => `Subir: ${what}`,
  moveDown: what => `Bajar: ${what}`,
  remove: 'Quitar',
  added: what => `Se agregó: ${what}.`,
  moved: (what, place, of) => `${what} está ahora en el lugar ${place} de ${of}.`,
  removed: what => `Se quitó: ${what}.`,

  ifWord: 'Si',
  thenWord: 'entonces',
  assumption: 'Suponiendo que',
  assumptionHint: 'Qué debe cumplirse para que este paso funcione',
  evidence: 'Evidencia',
  evidences: { none: 'Se buscó, no se encontró', some: 'Alguna', strong: 'Sólida' },
  legend: 'Qué dicen las líneas',
  evidenceSays: word => `Evidencia: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  openLink: code => `Razón y evidencia de la conexión con ${code}`,
  unlink: 'Quitar esta conexión',
}
