import type { dialogs as english } from '../en/dialogs'

const themes = {
  system: 'Según la computadora',
  light: 'Claro',
  dark: 'Oscuro',
  contrast: 'Alto contraste',
}

const papers = {
  letter: 'Carta, 8½ × 11 pulg.',
  legal: 'Legal, 8½ × 14 pulg.',
  tabloid: 'Tabloide, 11 × 17 pulg.',
  a4: 'A4, 210 × 297 mm',
  a3: 'A3, 297 × 420 mm',
}

export const dialogs: typeof english = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  done: 'Listo',
  themes,
  papers,

  preferences: {
    title: 'Preferencias',
    theme: 'Apariencia',
    language: 'Idioma',
    labels: 'Nombres de las columnas',
    labelings: {
      technical: 'Insumos, actividades, resultados',
      plain: 'Lo que tenemos, lo que hacemos, lo que cambia',
    },
    paper: 'Papel para modelos nuevos',
    guide: 'Orden en la guía',
    note: 'Se guardan en esta computadora, nunca en un modelo.',
  },

  problems: {
    title: 'Qué se corrigió en este archivo',
    lead: count =>
      count === 1
        ? 'Algo en este archivo no estaba como debía. Aquí se corrigió; el archivo mismo queda como está hasta que usted guarde.'
        : `${count} cosas en este archivo no estaban como debían. Aquí se corrigieron; el archivo mismo queda como está hasta que usted guarde.`,
    none: 'No hizo falta corregir nada en este archivo.',
    where: 'En el archivo',
    setAside: 'Apartado',
    setAsideLead: 'Esto no se pudo poner en su lugar. Se conserva en el archivo tal como estaba.',
  },

  palette: {
    title: 'Hacer algo, o ir a una tarjeta',
    search: 'Escriba unas letras de un comando o de una tarjeta',
    help: 'Enter ejecuta el comando, o va a la tarjeta.',
    none: 'Ningún comando ni tarjeta dice eso.',
  },

  shortcuts: {
    title: 'Atajos de teclado',
  },

  about: {
    title: 'Logic Model Builder',
    version: version => `Versión ${version}`,
    what: 'Construya modelos lógicos con las personas en la sala, sin conexión a internet, y llévelos a la junta en PDF.',
    privacy: 'Todo queda en esta computadora. La aplicación no se comunica con ninguna red.',
    licence:
      'Software libre bajo la licencia MIT. Lienzo: React Flow. Tipografías: Inter y Noto, bajo la SIL Open Font License.',
  },

  crash: {
    title: 'Algo falló en la aplicación',
    unexpected: 'Algo falló en la aplicación. Su modelo se conserva; guárdelo e intente de nuevo.',
    says: 'No se pudo mostrar la ventana. Su modelo está a salvo: guarde una copia y luego continúe.',
    saveCopy: 'Guardar una copia',
    carryOn: 'Intentar de nuevo',
    saved: name => `Se guardó una copia como ${name}.`,
  },
}
