import type { formFile as english } from '../en/form-file'

export const formFile: typeof english = {
  failures: {
    'too-large': 'Este archivo pasa de 2 MiB, más de lo que puede tener un formulario.',
    empty: 'Este archivo está vacío.',
    blank: 'Este archivo no contiene más que espacios en blanco.',
    'not-utf8': 'Este archivo no se puede leer como texto, así que no contiene un formulario o está dañado.',
    'too-deep': 'Este archivo tiene más de 64 niveles anidados; ningún formulario llega a tanto.',
    'too-many-values':
      'Este archivo contiene más de un millón de valores, más de lo que puede tener un formulario.',
    damaged: line => `Este archivo no contiene un formulario, o está dañado cerca de la línea ${line}.`,
    'cut-short': line => `Este archivo está incompleto: se interrumpe a la mitad, en la línea ${line}.`,
    'not-an-object': 'Este archivo contiene datos, pero no un formulario.',
    'not-ours': 'Este archivo no se creó como formulario para modelos lógicos.',
    'no-version': 'Este archivo no dice qué versión del formato de formularios usa.',
    'wrong-version':
      'Este archivo indica una versión del formato de formularios que no existe; las versiones son números enteros a partir de 1.',
  },
  newer:
    'Este formulario se hizo con una versión más reciente de la aplicación; actualice la aplicación para usarlo.',
  notUsable: (where, why) =>
    `Este formulario no se puede usar. ${where === '' ? '' : `En ${where} de su archivo: `}${why}`,
  noForm: 'En este archivo no hay ningún formulario.',
  tooLarge:
    'Este formulario pasa de los 2 MiB que puede tener uno para otros; póngale un logotipo más pequeño o menos palabras.',
  files: 'Formularios para modelos lógicos',
  shared: name => `Se guardó el formulario como “${name}”. Otros pueden abrirlo o soltarlo sobre su modelo.`,
  came: {
    new: name => `“${name}” está ahora entre los formularios de este modelo.`,
    there: name => `“${name}” ya está entre los formularios de este modelo.`,
  },
  use: '¿Usarlo para este modelo?',
  later: 'Ahora no',
  started: name => `Está en el formulario “${name}”.`,
}
