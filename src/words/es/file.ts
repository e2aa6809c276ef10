import type { file as english } from '../en/file'

/** What stands in a place of the file, for "hay … donde corresponde …". */
const sorts: typeof english.sorts = {
  text: 'texto',
  number: 'un número',
  amount: 'un número o texto',
  flag: 'un sí o un no',
  list: 'una lista',
  group: 'un grupo de valores',
  nothing: 'nada',
}

const referred = {
  element: 'una tarjeta',
  partner: 'un socio',
  group: 'un grupo',
  image: 'una imagen',
  thing: 'algo',
}

export const file: typeof english = {
  failures: {
    'too-large': 'Este archivo pasa de 32 MiB, más de lo que puede tener un modelo lógico.',
    empty: 'Este archivo está vacío.',
    blank: 'Este archivo no contiene más que espacios en blanco.',
    'not-utf8':
      'Este archivo no se puede leer como texto, así que no es un archivo de modelo lógico o está dañado.',
    'too-deep': 'Este archivo tiene más de 64 niveles anidados; ningún modelo lógico llega a tanto.',
    'too-many-values':
      'Este archivo contiene más de un millón de valores, más de lo que puede tener un modelo lógico.',
    damaged: line =>
      `Este archivo no es un archivo de modelo lógico, o está dañado cerca de la línea ${line}.`,
    'cut-short': line => `Este archivo está incompleto: se interrumpe a la mitad, en la línea ${line}.`,
    'not-an-object': 'Este archivo contiene datos, pero no un modelo lógico.',
    'not-ours': 'Este archivo no se creó como modelo lógico.',
    'no-version': 'Este archivo no dice qué versión del formato de modelo lógico usa.',
    'wrong-version':
      'Este archivo indica una versión del formato de modelo lógico que no existe; las versiones son números enteros a partir de 1.',
    'newer-unreadable':
      'Este archivo se hizo con una versión más reciente de la aplicación y esta no lo puede leer; por favor, actualice la aplicación.',
    'too-many-elements':
      'Este archivo contiene más de 20,000 tarjetas, más de lo que puede tener un modelo lógico.',
    'too-many-links':
      'Este archivo contiene más de 100,000 conexiones, más de lo que puede tener un modelo lógico.',
  },
  pdf: {
    withoutModel:
      'Este PDF no lleva ningún modelo lógico dentro. Lo lleva si se exportó desde esta aplicación y se pidió incluir el modelo.',
    locked: 'Este PDF está bloqueado, así que no se puede leer nada de lo que lleva dentro.',
    opened:
      'Se abrió desde el PDF como documento nuevo. Guárdelo para conservar sus cambios; el PDF queda como está.',
  },
  tooMuch:
    'Este modelo creció más de lo que cabe en su archivo, así que no se guardó; quite algunas tarjetas, conexiones o notas largas y guarde de nuevo.',
  sorts,
  why: {
    'wrong-type': (found, wanted) => `hay ${sorts[found]} donde corresponde ${sorts[wanted]}`,
    'missing-key': key => `le falta ${key}`,
    'link-end-missing': id => `su extremo ${id} no existe`,
    'link-to-itself': 'lleva de una tarjeta a sí misma',
    'doubled-link': 'otra conexión ya une las mismas dos tarjetas en la misma dirección',
    'missing-reference': (sort, id) => `remite a ${referred[sort]} que no existe, ${id}`,
    'image-not-usable': {
      type: 'solo se pueden usar imágenes PNG y JPEG',
      svg: 'un SVG puede llevar más que una imagen; guardado como PNG, se puede usar',
      jpeg: 'este tipo de JPEG se ve distinto de un programa a otro; guardado como PNG, se puede usar',
      isPng: 'dice que es un JPEG y es un PNG',
      isJpeg: 'dice que es un PNG y es un JPEG',
      data: 'los datos de la imagen están dañados',
      size: 'una imagen puede tener como máximo 1 MiB',
      side: 'una imagen puede tener como máximo 4000 píxeles de ancho y de alto',
      many: 'las imágenes de un archivo pueden tener juntas como máximo 20 millones de píxeles',
    },
  },
  keys: { id: 'el id', name: 'el nombre', kind: 'el tipo', from: 'el inicio', to: 'el final' },
  problems: {
    'newer-version':
      'Este archivo se hizo con una versión más reciente de la aplicación, así que aquí se puede leer y exportar, pero no cambiar.',
    'doubled-key': key => `${key} aparece dos veces en el mismo lugar; vale la última.`,
    'number-kept-as-text': written =>
      `El número ${written} no se puede guardar con exactitud, así que se conserva como texto.`,
    'no-document-id': id => `El archivo no tiene un id propio, así que se le dio ${id}.`,
    'no-name':
      'El archivo no tiene lugar para el nombre de la iniciativa, así que el modelo queda sin título.',
    'set-aside': why => `Esto se apartó: ${why}.`,
    'unknown-kind': word =>
      `${word} no es un tipo de tarjeta que esta versión conozca; la tarjeta se conserva y se muestra sin ubicar.`,
    'unknown-template': id =>
      `La plantilla ${id} no se conoce aquí; el modelo se muestra en la plantilla de muestra.`,
    'template-not-usable': (name, why) =>
      `El formulario ${name} no se puede usar; se conserva como está. ${why}`,
    'unknown-word': word =>
      `${word} no es una de las palabras que esta versión conoce aquí; se conserva como está.`,
    'not-a-date': text => `${text} no es una fecha como 2026, 2026-08 o 2026-08-31; se conserva como texto.`,
    'control-characters': 'Se quitaron de este texto caracteres de control invisibles.',
    'doubled-id': (id, now) =>
      `El id ${id} se usa dos veces; el primero lo conserva y este pasó a ser ${now}.`,
  },
}
