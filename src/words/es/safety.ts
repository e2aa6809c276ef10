import type { safety as english } from '../en/safety'

export const safety: typeof english = {
  recovered:
    'La aplicación se detuvo sin aviso. Su modelo está abierto de nuevo con todo lo que había escrito.',
  reopened: 'La aplicación se detuvo sin aviso. Su modelo está abierto de nuevo tal como se guardó.',
  recoveredApart: name =>
    `La aplicación se detuvo sin aviso, y “${name}” ha cambiado desde entonces. Esta es su copia, con todo lo que había escrito; guárdela con otro nombre.`,
  notRecovered:
    'La aplicación se detuvo sin aviso, y no se puede leer lo que se conservó de sus últimos cambios. El archivo está como se guardó.',
  windowStoppedDetail: 'Todo lo que escribió está a salvo en esta computadora.',
  recoveredName: (name, count) => (count === 1 ? `${name} (recuperado)` : `${name} (recuperado ${count})`),
  putAside: name =>
    `La aplicación se cerró dos veces al abrir su último modelo, así que no se volvió a abrir. Todo lo que escribió está en “${name}”, en sus documentos.`,
  notReopened: name =>
    `La aplicación se cerró dos veces al abrir “${name}”, así que no se volvió a abrir. El archivo está como se guardó.`,
  cannotSetAside: why =>
    `La aplicación se cerró dos veces al abrir su último modelo, así que no se volvió a abrir. Sigue guardado en esta computadora, pero no se pudo poner en sus documentos: ${why}`,
  cannotKeep:
    'Por el momento no se pueden conservar sus cambios en esta computadora, quizá porque su disco está lleno. Guarde el modelo y libere espacio.',

  autosave: 'Guardado',
  autosaves: { on: 'Automático, cuando el modelo tiene un archivo', off: 'Solo cuando se pide' },
  mark: {
    saved: ago => `Guardado ${ago}`,
    edited: ago => `Con cambios, guardado ${ago}`,
    refused: ago => `No se guardó, último ${ago}`,
    ago: {
      now: 'ahora mismo',
      seconds: count => `hace ${count} segundos`,
      minutes: count => (count === 1 ? 'hace 1 minuto' : `hace ${count} minutos`),
      hours: count => (count === 1 ? 'hace 1 hora' : `hace ${count} horas`),
      days: count => (count === 1 ? 'hace 1 día' : `hace ${count} días`),
    },
  },
  alsoOpen: computers =>
    computers.length > 2
      ? `También abierto en otras ${computers.length} computadoras`
      : `También abierto en ${computers.join(' y ')}`,
  tookIn: name => `“${name}” se cambió en otro lugar. Esos cambios ya están en su modelo.`,
  another: name =>
    `En el lugar de “${name}” hay otro modelo. Elija Guardar como para conservar el suyo en un archivo propio.`,
  unreadable: (name, why) =>
    `“${name}” se cambió en otro lugar y ahora no se puede leer: ${why} Elija Guardar como para conservar su trabajo en un archivo propio.`,
  clash: (name, count) =>
    `“${name}” se cambió en otro lugar mientras usted trabajaba. ${count === 1 ? 'Un cambio no concuerda' : `${count} cambios no concuerdan`} con los suyos, así que no se guardó. Elija cuál vale.`,

  writtenInPlace: name =>
    `“${name}” se guardó escribiendo encima, porque su carpeta no admite archivos nuevos. En esta computadora queda una copia de cómo estaba antes.`,
  busy: name =>
    `Otra persona ha estado guardando “${name}” todo este tiempo, así que no se guardó. Inténtelo de nuevo en un momento.`,
  away: name =>
    `No se puede llegar a la unidad o carpeta de “${name}”. Su trabajo está a salvo en esta computadora, y se guardará allí cuando vuelva.`,
  gone: name =>
    `“${name}” se movió o se eliminó. Su trabajo está a salvo en esta computadora. Guardar vuelve a poner el archivo; Guardar como lo deja en otro lugar.`,
}
