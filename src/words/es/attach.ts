import type { PrivatePart } from '../../model/private'
import type { attach as english } from '../en/attach'

const parts: Readonly<Record<PrivatePart, string>> = {
  notes: 'notas de tarjetas y mediciones',
  people: 'quién hace qué, y qué saben los líderes',
  marks: 'marcas: con qué se está de acuerdo y qué se duda',
  waivers: 'observaciones que se dejaron así, con sus motivos',
  parked: 'las ideas pendientes',
  feedback: 'comentarios recibidos',
  reviews: 'balances, revisiones y evaluaciones',
  plans: 'papel de los socios, gobernanza, canales y pasos',
  versions: 'versiones anteriores',
  unknown: 'lo que esta versión de la aplicación no conoce',
}

export const attach: typeof english = {
  says: 'El modelo lógico del que se hicieron estas páginas',
  title: '¿Poner el modelo dentro del PDF?',
  lead: 'Quien tenga el PDF podrá abrirlo con esta aplicación y seguir con el modelo.',
  choose: 'Modelo dentro del PDF',
  choices: { '': 'Preguntar', none: 'No', public: 'Sin lo privado', all: 'Con todo' },
  offers: {
    none: 'No, solo las páginas',
    public: 'Sí, sin lo privado',
    all: 'Sí, con todo',
  },
  parts,
  private: 'No está en las páginas, pero sí en el archivo:',
  nothingPrivate: 'El archivo no dice nada que no digan las páginas.',
  once: 'Se pregunta una vez por modelo; se cambia en el panel de la página.',
  make: 'Exportar…',
}
