import type { shell as english } from '../en/shell'

export const shell: typeof english = {
  appName: 'Logic Model Builder',
  edited: 'con cambios',
  quit: 'Salir',
  modelFiles: 'Modelos lógicos',
  allFiles: 'Todos los archivos',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  mac: {
    services: 'Servicios',
    hide: 'Ocultar Logic Model Builder',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
    window: 'Ventana',
    minimize: 'Minimizar',
    zoom: 'Ampliar',
    allToFront: 'Traer todo al frente',
  },

  askSave: name => `¿Guardar los cambios en “${name}”?`,
  askSaveDetail: 'Los cambios que no guarde se pierden.',
  saveChanges: 'Guardar',
  dropChanges: 'No guardar',
  cancel: 'Cancelar',

  askRevert: name => `¿Volver a “${name}” tal como se guardó por última vez?`,
  askRevertDetail: 'Los cambios hechos desde entonces se pierden. Esto no se puede deshacer.',
  revert: 'Volver a lo guardado',

  askReplace: name => `“${name}” ya existe. ¿Reemplazarlo?`,
  replace: 'Reemplazar',

  cannotRead: {
    missing: name => `“${name}” ya no está. Puede que lo hayan movido, renombrado o eliminado.`,
    folder: name => `“${name}” es una carpeta, no un modelo lógico.`,
    denied: name =>
      `No se puede leer “${name}”. Quizá necesite permiso de la persona que administra la carpeta.`,
    tooLarge: name => `“${name}” pasa de 32 MB, más de lo que puede tener un modelo lógico. No se abrió.`,
    failed: name => `No se pudo leer “${name}”. Compruebe que su disco o unidad compartida esté en línea.`,
  },
  cannotWrite: {
    readOnly: name =>
      `“${name}” es de solo lectura, así que no se cambió. Elija Guardar como para conservar su trabajo en otro archivo.`,
    denied: name =>
      `No tiene permiso para escribir en la carpeta de “${name}”. Elija Guardar como y otra carpeta.`,
    folder: name => `“${name}” es una carpeta. Elija otro nombre.`,
    folderGone: name => `La carpeta de “${name}” ya no está. Elija Guardar como y otra carpeta.`,
    full: name =>
      `No queda espacio en el disco para “${name}”. Libere espacio, o elija Guardar como y otro disco.`,
    failed: name =>
      `No se pudo guardar “${name}”. Compruebe que su disco o unidad compartida esté en línea, o elija Guardar como.`,
    tooLarge: name =>
      `“${name}” pasaría de 32 MB y no se podría volver a abrir. Quite algunas imágenes y guarde.`,
    openElsewhere: name => `“${name}” está abierto en otra ventana. Elija otro nombre.`,
  },

  noFileToRevertTo: 'Este modelo aún no se ha guardado, así que no hay nada a lo que volver.',
  dropOnlyModels:
    'Aquí solo se pueden soltar archivos cuyo nombre termine en .logicmodel o .logictemplate. Para otro archivo, elija Abrir en el menú Archivo.',
  cannotPrint:
    'No se pudo imprimir la página. Compruebe que haya una impresora instalada, o exporte un PDF e imprímalo.',
  noLongerRecent: 'Ese archivo ya no está en la lista de modelos recientes. Elija Abrir para encontrarlo.',

  windowStopped: 'Esta ventana dejó de funcionar.',
  openAgain: 'Abrirla de nuevo',
  closeWindow: 'Cerrar ventana',
  wentWrong: 'Algo falló en la aplicación.',
  wentWrongDetail: 'Su modelo sigue abierto. Guárdelo ahora y vuelva a iniciar la aplicación.',
  cannotStart: 'La aplicación no pudo iniciarse. Volver a instalarla puede ayudar.',
}
