import type { templateProblems as english } from '../en/template-problems'

export const templateProblems: typeof english = {
  noColumns: 'Una plantilla necesita al menos una columna.',
  tooManyColumns: most => `Una plantilla tiene como máximo ${most} columnas.`,
  noId: 'Algo en la plantilla no tiene identificador.',
  twice: id => `El identificador “${id}” está dos veces.`,
  unnamed: column => `La columna “${column}” no tiene nombre.`,
  unknownKind: (column, word, known) =>
    `La columna “${column}” recibe “${word}”, que no es un tipo de tarjeta; los tipos son ${known}.`,
  takesNothing: column => `La columna “${column}” no recibe ningún tipo de tarjeta.`,
  unknownHorizon: (column, word, known) =>
    `La columna “${column}” recibe resultados de “${word}”, que no es un plazo; los plazos son ${known}.`,
  noHorizon: column => `La columna “${column}” debe nombrar un plazo para lo que se suelta ahí.`,
  horizonOfOthers: column =>
    `La columna “${column}” pregunta cuándo se nota algo, lo que solo dicen los resultados.`,
  missingColumn: (heading, column) =>
    `El encabezado “${heading}” está sobre “${column}”, que no es una columna de esta plantilla.`,
  notNeighbours: heading => `El encabezado “${heading}” debe estar sobre columnas contiguas.`,
  rowsInPart: heading => `Bajo el encabezado “${heading}”, todas las columnas deben ser filas, o ninguna.`,
  underTwo: column => `La columna “${column}” está bajo dos encabezados.`,
  looseRow: column => `La columna “${column}” es una fila y no está bajo ningún encabezado.`,
  matrixWithoutCards: 'Una matriz debe empezar con lo que dicen las tarjetas.',
  pageLimit: pages => `El límite de ${pages} páginas no es un número entero de 1 o más.`,
  typeLimit: (type, least, most) => `La letra mínima de ${type} puntos no está entre ${least} y ${most}.`,
}
