import type { PaperFormat } from '../../exports/formats'
import type { papers as english } from '../en/papers'

const files: Readonly<Record<PaperFormat, string>> = {
  pdf: 'PDF',
  docx: 'Documento de Word',
  pptx: 'Diapositivas de PowerPoint',
  png: 'Imágenes PNG',
  svg: 'Imágenes SVG',
  md: 'Texto Markdown',
  csv: 'Tabla CSV',
}

export const papers: typeof english = {
  files,
  making: 'Preparando las páginas',
  failed: why => `No se pudo hacer el archivo (${why}). Su modelo no cambió.`,
  exported: (name, more, missing) => {
    const others = more === 0 ? '' : more === 1 ? ' y un archivo más' : ` y ${more} archivos más`
    const lacks =
      missing === ''
        ? ''
        : ` La tipografía no tiene estos caracteres, y en lugar de cada uno hay un recuadro: ${missing}`
    return `Se exportó como ${name}${others}.${lacks}`
  },
  picture: {
    title: 'Imágenes de las páginas',
    width: 'Ancho en píxeles',
    size: (height, dpi) => `${height} píxeles de alto, ${dpi} puntos por pulgada de este papel`,
    bounds: (least, most) => `Un número entero de ${least} a ${most}`,
    make: 'Exportar…',
  },
  brokenOff: (says, before) => (before === '' ? says : `${says} Ya se escribieron: ${before}.`),
  notAsNamed: 'No se pudo hacer el archivo. No se guardó nada.',
}
