import type { template as english } from '../en/template'

export const template: typeof english = {
  title: 'Plantilla',
  choose: 'Plantillas',
  current: 'En uso',
  use: 'Usar esta plantilla',
  inUse: 'Esta plantilla está en uso.',
  fits: 'Cada tarjeta tiene una columna aquí.',
  cards: count =>
    count === 1
      ? 'Una tarjeta no tiene columna aquí. Queda en “Sin ubicar”, con todo lo que lleva.'
      : `${count} tarjetas no tienen columna aquí. Quedan en “Sin ubicar”, con todo lo que llevan.`,
  unsaid: count =>
    count === 1
      ? 'Un resultado no dice cuándo se verá. Queda en “Sin ubicar” hasta que lo mueva a una columna.'
      : `${count} resultados no dicen cuándo se verán. Quedan en “Sin ubicar” hasta que los mueva a una columna.`,
  fields: count =>
    count === 1
      ? 'Una casilla con texto no tiene lugar aquí. Sus palabras se conservan.'
      : `${count} casillas con texto no tienen lugar aquí. Sus palabras se conservan.`,
  again: 'Al volver a la plantilla anterior, el modelo queda igual que antes.',
  under: (heading, columns) => `${heading} (${columns})`,
  changed: name => `Ahora en la plantilla “${name}”.`,
  lane: (heading, lane) => `${heading}: ${lane}`,
  change: 'Cambiar de plantilla…',
}
