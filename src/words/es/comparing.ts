import type { comparing as english } from '../en/comparing'

export const comparing: typeof english = {
  title: name => `Comparar con “${name}”`,
  titleUnderneath: name => `“${name}” se cambió aquí y en otra parte`,
  found: {
    same: 'Ambas copias dicen lo mismo.',
    none: 'Aquí no se conserva ninguna versión guardada de la que vengan ambas. Esto es lo que ese archivo dice de otro modo que este modelo.',
    save: 'Ambas copias vienen de una versión guardada que esta computadora conserva. Esto es lo que la otra copia ha cambiado desde entonces.',
    version: name =>
      `Ambas copias vienen de la versión “${name}”. Esto es lo que la otra copia ha cambiado desde entonces.`,
    ours: 'Esa copia partió de este modelo como se guardó la última vez. Esto es lo que ha cambiado desde entonces.',
    theirs:
      'Esa copia es una versión anterior de este modelo. Todo lo que difiere se cambió aquí desde entonces.',
    underneath: 'Tome de la otra copia lo que debe valer. Después se puede deshacer.',
  },
  list: 'Diferencias',
  picture: 'Ambas copias en una sola imagen',
  noDifference: 'La otra copia no tiene nada que falte en este modelo.',
  sorts: {
    clash: 'Cambiado en ambas',
    added: 'Tarjetas agregadas',
    removed: 'Tarjetas quitadas',
    changed: 'Tarjetas cambiadas',
    moved: 'Tarjetas movidas',
    links: 'Conexiones',
    lists: 'Supuestos, factores e ideas pendientes',
    rest: 'La iniciativa, la página y lo demás',
  },
  signs: {
    clash: 'Cambiada en ambas',
    added: 'Agregada',
    removed: 'Quitada',
    changed: 'Cambiada',
    moved: 'Movida',
  },
  left: 'no tomada',
  takeFree: 'Tomar todo lo que no choca',
  takeAll: 'Tomar todo',
  takeNone: 'No tomar nada',
  takeAllOf: group => `Tomar todo: ${group}`,
  takeNoneOf: group => `No tomar nada: ${group}`,
  here: 'Aquí',
  there: 'Allí',
  takeThere: 'Tomar lo que está allí; lo que está aquí se abandona.',
  wasHere: 'Antes',
  isNew: 'Ahora',
  endOfChange: 'Fin del cambio',
  more: count => (count === 1 ? 'Mostrar 1 más' : `Mostrar ${count} más`),
  onlyHere: count => (count === 1 ? '1 cambio hecho solo aquí' : `${count} cambios hechos solo aquí`),
  taken: (count, of) => (count === 1 ? `1 de ${of} tomada` : `${count} de ${of} tomadas`),
  done: count => (count === 0 ? 'Tomar cambios' : count === 1 ? 'Tomar 1 cambio' : `Tomar ${count} cambios`),
  doneUnderneath: 'Reunir y guardar',
  tookFrom: (name, count) =>
    count === 1 ? `Se tomó 1 cambio de “${name}”.` : `Se tomaron ${count} cambios de “${name}”.`,
  readOnly: 'Este modelo no se puede cambiar, así que no se puede tomar nada.',
  newer: name =>
    `“${name}” se hizo con una versión más nueva de esta aplicación y no se puede comparar con él.`,
}
