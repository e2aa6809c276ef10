import type { groups as english } from '../en/groups'
import { listed } from './grammar/lists'

const cards = (count: number) => (count === 1 ? '1 tarjeta' : `${count} tarjetas`)

export const groups: typeof english = {
  nameless: 'Grupo sin nombre',
  band: (name, count) => `Grupo ${name}, ${cards(count)}`,
  hint: 'Clic para seleccionar sus tarjetas, doble clic para cambiarle el nombre',
  nameField: 'Nombre del grupo',
  inGroup: name => `En el grupo ${name}.`,

  chooser: {
    title: (codes, count) => `Agrupar ${codes.length === count ? listed(codes) : cards(count)}`,
    search: 'Escriba un nombre',
    help: 'Enter pone las tarjetas en el grupo elegido arriba, o en uno nuevo con el nombre que escribió.',
    none: 'Todavía no hay grupos. Escriba un nombre para este.',
    create: name => `Grupo nuevo “${name}”`,
    rename: name => `Cambiar el nombre de “${name}”`,
    renameTo: (name, typed) => `Cambiar el nombre de “${name}” a “${typed}”`,
  },

  field: {
    label: 'Grupo',
    none: 'En ningún grupo',
    create: 'Grupo nuevo…',
    rename: 'Cambiar el nombre de este grupo',
  },

  said: {
    grouped: (count, name) =>
      count === 1
        ? `1 tarjeta está ahora en el grupo ${name}.`
        : `${cards(count)} están ahora en el grupo ${name}.`,
    ungrouped: count =>
      count === 1 ? '1 tarjeta ya no está en un grupo.' : `${cards(count)} ya no están en un grupo.`,
    renamed: name => `El grupo se llama ahora ${name}.`,
    joined: name => `Ahora en el grupo ${name}.`,
    left: name => `Ya no está en el grupo ${name}.`,
  },
}
