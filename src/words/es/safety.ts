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
  cannotKeep:
    'Por el momento no se pueden conservar sus cambios en esta computadora, quizá porque su disco está lleno. Guarde el modelo y libere espacio.',

  writtenInPlace: name =>
    `“${name}” se guardó escribiendo encima, porque su carpeta no admite archivos nuevos. En esta computadora queda una copia de cómo estaba antes.`,
  busy: name =>
    `Otra persona ha estado guardando “${name}” todo este tiempo, así que no se guardó. Inténtelo de nuevo en un momento.`,
  gone: name =>
    `“${name}” se movió o se eliminó. Su trabajo está a salvo en esta computadora. Guardar vuelve a poner el archivo; Guardar como lo deja en otro lugar.`,
}
