import type { ownForms as english } from '../en/own-forms'

export const ownForms: typeof english = {
  problems: {
    tooManyBoxes: most =>
      `Una plantilla tiene como máximo ${most} casillas sobre sus columnas, y otras tantas debajo.`,
    unnamedBox: id => `La casilla “${id}” no tiene nombre.`,
    unnamedHeading: id => `El encabezado “${id}” no tiene nombre.`,
    unknownFacet: (word, known) =>
      `La matriz tiene una columna “${word}”, que nada puede llenar; se puede llenar ${known}.`,
  },
}
