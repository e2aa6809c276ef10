import type { ExampleName } from '../../commands'
import type { panels as english } from '../en/panels'

const examples: Readonly<Record<ExampleName, string>> = {
  'joint-literacy-coaching': 'Un distrito y varias escuelas chárter comparten dos asesores de lectura.',
  'common-enrolment':
    'Una sola solicitud y un solo calendario para todas las escuelas públicas de la ciudad.',
  'special-education-cooperative':
    'Escuelas pequeñas comparten especialistas para estudiantes con discapacidades.',
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const panels: typeof english = {
  frame: {
    document: 'Documento',
    saved: 'Guardado',
    notSaved: 'Aún sin guardar',
    edited: 'Con cambios',
    readOnly: 'Solo lectura',
    exportPdf: 'Exportar PDF',
    cards: 'Tarjetas y vistas',
    model: 'Modelo',
    details: 'Detalles',
    status: 'De un vistazo',
    counts: (cards, links) =>
      `${plural(cards, 'tarjeta', 'tarjetas')} · ${plural(links, 'conexión', 'conexiones')}`,
    menuBar: 'Menús',
    dismiss: 'Quitar',
    dropHere: 'Suelte aquí para abrir',
    notices: 'Mensajes',
  },

  start: {
    title: 'Comenzar un modelo',
    lead: 'Escriba, o arrastre una tarjeta a una columna.',
    blank: 'Empezar en blanco',
    open: 'Abrir un archivo',
    bringIn: 'Traer una tabla o un dibujo',
    examples: 'O ver un ejemplo',
    example: examples,
  },

  initiative: {
    title: 'Acerca de esta iniciativa',
    name: 'Nombre',
    purpose: 'Propósito',
    purposeHint: 'La situación, y lo que los socios quieren lograr juntos',
    home: 'Sede',
    homeHint: 'La organización y la oficina que la alojan',
    sponsor: 'Patrocinio',
    sponsorHint: 'Quién le da respaldo visible',
    start: 'Comienza',
    end: 'Termina',
    dateHint: 'como 2026-08',
    dateUnread:
      'Se conserva como lo escribió. Escrito como 2026, 2026-08 o 2026-08-15, se puede ordenar y comparar.',
    language: 'Idioma de este modelo',
    endFirst: 'Es anterior al comienzo.',
    partners: 'Socios',
    noPartners: 'Nadie todavía. ¿Quiénes hacen esto juntos?',
    partner: place => `Socio ${place}`,
    partnerName: 'Nombre',
    partnerSector: 'Sector',
    partnerRole: 'Su parte en esto',
    notSaid: 'Sin indicar',
    addPartner: 'Agregar socio',
    removePartner: name => `Quitar ${name}`,
    moveUp: name => `Subir ${name}`,
    moveDown: name => `Bajar ${name}`,
    unnamed: 'el socio sin nombre',
  },

  files: {
    unsavedLeave: 'Los cambios de este modelo no están guardados. ¿Abrir el otro de todos modos?',
    revert: '¿Volver al archivo guardado? Se pierden los cambios hechos desde entonces.',
    nothingSaved: 'No hay ningún archivo guardado al que volver.',
    cannotOpen: 'No se pudo abrir el archivo. Compruebe que sigue en su lugar y ábralo de nuevo.',
    cannotRead: name => `No se pudo leer ${name}. Compruebe que sigue en su lugar y ábralo de nuevo.`,
    noExample: 'No se pudo leer el ejemplo. Recargue la página y ábralo de nuevo.',
    tooLarge: name => `${name} es demasiado grande para ser un modelo lógico.`,
    newer:
      'Este archivo se hizo con una versión más reciente de la aplicación. Se puede leer, exportar y copiar, pero no cambiar aquí.',
    mended: count =>
      count === 1
        ? 'Se corrigió una cosa en este archivo.'
        : `Se corrigieron ${count} cosas en este archivo.`,
    printFailed: why => `No se pudieron preparar las páginas (${why}). Su modelo no cambió.`,
  },
}
