import type { cli as english } from '../en/cli'

export const cli: typeof english = {
  usage:
    'Diga qué hacer: export MODELO.logicmodel -o SALIDA.pdf|SALIDA.docx|SALIDA.pptx|SALIDA.png|SALIDA.svg|SALIDA.md|SALIDA.csv [--paper letter|legal|tabloid|a4|a3] [--portrait] [--template ID|FORMULARIO.logictemplate] [--table] [--width PÍXELES] [--attach|--attach-public] [--date AAAA-MM-DD] [--lang en|es] [--include reading,indicators,owners,assumptions,notes,waivers,table], export MODELO.logicmodel -o COPIA.logicmodel, check MODELO.logicmodel [--review] [--json], check FORMULARIO.logictemplate [--json], compare UNO.logicmodel OTRO.logicmodel, merge BASE.logicmodel UNO.logicmodel OTRO.logicmodel -o SALIDA.logicmodel, o import ARCHIVO -o SALIDA.logicmodel.',
  unknownCommand: word =>
    `No existe el comando “${word}”; los comandos son export, check, compare, merge e import.`,
  unknownOption: (option, known) => `Aquí no existe la opción ${option}; las opciones son ${known}.`,
  needsValue: option => `La opción ${option} necesita un valor a continuación.`,
  takesNoValue: option => `La opción ${option} no lleva ningún valor.`,
  givenTwice: option => `La opción ${option} aparece dos veces.`,
  noModel: wanted => {
    if (wanted === 1) return 'Indique el modelo lógico con el que trabajar, por ejemplo plan.logicmodel.'
    return wanted === 2
      ? 'Indique los dos modelos lógicos que se van a comparar.'
      : 'Indique tres modelos lógicos: el que dio origen a las dos copias, y luego las dos copias.'
  },
  oneTooMany: extra => `“${extra}” es un modelo de más para este comando.`,
  noMergeOutput: 'Indique dónde guardar el modelo combinado, por ejemplo -o combinado.logicmodel.',
  noImportOutput: 'Diga adónde va el modelo, por ejemplo -o plan.logicmodel.',
  setAside: what => `Se apartó: ${what}`,
  notAModelName: name => `“${name}” tiene que terminar en .logicmodel.`,
  notCopies: name => `“${name}” no es una copia del mismo modelo, así que no se combinó nada.`,
  newerMerge: name =>
    `“${name}” se hizo con una versión más reciente de la aplicación, que esta no debe reescribir, así que no se combinó nada.`,
  clashes: count =>
    count === 1
      ? 'Un cambio choca con otro, así que no se escribió nada.'
      : `${count} cambios chocan, así que no se escribió nada.`,
  reviewOfForm: 'Un formulario no tiene nada que revisar, solo un modelo; quite --review.',
  noOutput: 'Indique dónde guardar el resultado, por ejemplo -o plan.pdf.',
  unknownPaper: (word, known) => `No existe el papel “${word}”; los papeles son ${known}.`,
  unknownInclude: (word, known) => `No hay “${word}” que incluir; lo que puede seguir al modelo es ${known}.`,
  unknownLanguage: (word, known) => `La página no habla “${word}”; sus idiomas son ${known}.`,
  unknownTemplate: (word, known) =>
    `No hay una plantilla “${word}”; las plantillas son ${known}, o un archivo que termine en .logictemplate.`,
  attachTwice: 'Diga --attach o --attach-public, no las dos.',
  attachToNoPdf: 'Un modelo solo se puede adjuntar a un PDF; nombre uno, como -o plan.pdf.',
  newerAttach: name =>
    `“${name}” se hizo con una versión más reciente de la aplicación, así que no se escribió de nuevo en un PDF.`,
  notAWidth: (text, least, most) =>
    `“${text}” no es un ancho para una imagen: un número entero de ${least} a ${most}.`,
  widthOfNoPicture: 'Solo las imágenes PNG llevan --width; nombre una, como -o plan.png.',
  notADate: text => `“${text}” no es un día como 2027-01-14.`,
  unknownFormat: (name, known) =>
    `“${name}” no termina en nada que se pueda hacer; las terminaciones son ${known}.`,
  sameFile: name =>
    `“${name}” es el modelo mismo, así que se dejó como estaba; elija otro nombre para el resultado.`,
  cannotRead: {
    missing: name => `No existe el archivo “${name}”.`,
    folder: name => `“${name}” es una carpeta, no un modelo lógico.`,
    denied: name => `No tiene permiso para leer “${name}”.`,
    tooLarge: name => `“${name}” pasa de 32 MiB, más de lo que puede tener un modelo lógico.`,
    failed: name => `No se pudo leer “${name}”.`,
  },
  cannotWrite: {
    readOnly: name => `“${name}” es de solo lectura, así que no se reemplazó.`,
    denied: name => `No tiene permiso para escribir en la carpeta de “${name}”.`,
    folder: name => `“${name}” es una carpeta; elija otro nombre para el resultado.`,
    folderGone: name => `La carpeta de “${name}” no existe.`,
    full: name => `No queda espacio en el disco para “${name}”.`,
    failed: name => `No se pudo escribir “${name}”.`,
  },
  copiedNewer:
    'Este archivo se hizo con una versión más reciente de la aplicación, así que se copió tal cual en lugar de guardarse de nuevo.',
  missing: characters =>
    `La tipografía no tiene signo para ${characters}; cada uno aparece en la página como un recuadro vacío.`,
  waived: (says, reason) => (reason === '' ? `Se deja así: ${says}` : `Se deja así: ${says} ${reason}`),
  unexpected: message => `Falló algo que no debía fallar, y no se escribió nada: ${message}`,
}
