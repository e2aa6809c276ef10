import type { safety as english } from '../en/safety'

export const safety: typeof english = {
  writtenInPlace: name =>
    `“${name}” se guardó escribiendo encima, porque su carpeta no admite archivos nuevos. En esta computadora queda una copia de cómo estaba antes.`,
  busy: name =>
    `Otra persona ha estado guardando “${name}” todo este tiempo, así que no se guardó. Inténtelo de nuevo en un momento.`,
  gone: name =>
    `“${name}” se movió o se eliminó. Su trabajo está a salvo en esta computadora. Guardar vuelve a poner el archivo; Guardar como lo deja en otro lugar.`,
}
