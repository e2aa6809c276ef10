import type { StepId } from '../../guide/steps'
import type { guide as english } from '../en/guide'
import { listed } from './grammar/lists'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const names: Readonly<Record<StepId, string>> = {
  purpose: 'Propósito',
  long: 'Largo plazo',
  medium: 'Mediano plazo',
  short: 'Corto plazo',
  activities: 'Actividades',
  participants: 'Participantes',
  outputs: 'Productos',
  inputs: 'Insumos',
  links: 'Conexiones',
  assumptions: 'Supuestos',
  factors: 'Factores externos',
  review: 'Repaso',
}

const asks: Readonly<Record<StepId, string>> = {
  purpose: '¿Qué nos reúne y qué queremos lograr en conjunto?',
  long: '¿Qué será diferente en diez años si lo hacemos bien de verdad?',
  medium: '¿Qué hará la gente de otra manera en el camino?',
  short: '¿Qué sabrá, sentirá o podrá hacer la gente primero?',
  activities: '¿Qué haremos para que esto pueda suceder?',
  participants: '¿Quiénes van a participar?',
  outputs: '¿Cuánto habrá de todo ello?',
  inputs: '¿Qué tenemos y qué necesitamos para empezar?',
  links: '¿Qué hace posible esto?',
  assumptions: '¿Qué debe cumplirse para que esto funcione?',
  factors: '¿Qué puede ayudar o estorbar sin que lo controlemos?',
  review: 'Léanlo en voz alta: ¿cada paso se sigue del anterior?',
}

export const guide: typeof english = {
  title: 'Guía',
  begin: 'Paso a paso',
  stops: 'Pasos',
  names,
  asks,
  order: 'Orden de las preguntas',
  orders: { 'outcomes-first': 'Primero los resultados', 'inputs-first': 'Primero los insumos' },
  close: 'Cerrar la guía',
  previous: 'Pregunta anterior',
  next: 'Pregunta siguiente',
  pageUp: 'Page Up',
  pageDown: 'Page Down',

  type: 'Escriba lo que se dice y presione Enter',
  add: 'Agregar',
  park: 'Dejar pendiente',

  links: {
    choose: 'Elegir lo que lleva a ella',
    next: 'Tarjeta siguiente',
    title: code => `¿Qué lleva a ${code}?`,
    several: codes => `Conectar ${listed(codes)}`,
    all: 'Algo lleva ya a cada tarjeta.',
    none: 'Las conexiones unen tarjetas. Lo que lleva a algo se ve cuando hay algunas.',
  },

  review: { show: 'Mostrar lo que falta' },

  said: {
    step: (name, asks) => `${name}. ${asks}`,
    cards: (count, lane) =>
      count === 1 ? `Se agregó 1 tarjeta a ${lane}.` : `Se agregaron ${count} tarjetas a ${lane}.`,
    items: (count, list) =>
      count === 1 ? `Se agregó a ${list}.` : `Se agregaron ${count} líneas a ${list}.`,
    purpose: 'Se agregó al propósito.',
    linked: (code, count) => `${plural(count, 'tarjeta lleva ahora', 'tarjetas llevan ahora')} a ${code}.`,
  },
}
