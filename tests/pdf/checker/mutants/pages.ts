import type { fontChecks, pageChecks, textChecks } from '../checks/pages'
import { catalogOf, dictOf, isRef, pagesOf } from '../pdf'
import { element, type Faults, fontResources, fonts, inPage, page, withTexts } from './plant'

export const pagesMutants: Faults<typeof fontChecks & typeof textChecks & typeof pageChecks> = {
  'fonts are in the resources': {
    'one is left out': {
      file: pdf => {
        const resources = fontResources(pdf)
        delete resources[Object.keys(resources)[0] ?? '']
      },
    },
  },
  'fonts are embedded in part, and say so': {
    'the name of the whole font': {
      file: pdf => {
        for (const { font } of fonts(pdf)) font['/BaseFont'] = '/Inter-Regular'
      },
    },
    'a font without a file': {
      file: pdf => {
        for (const { descriptor } of fonts(pdf)) delete descriptor['/FontFile2']
      },
    },
  },
  'fonts say what each glyph means': {
    'no ToUnicode': {
      file: pdf => {
        for (const { font } of fonts(pdf)) delete font['/ToUnicode']
      },
    },
    'a glyph left out': {
      file: pdf => {
        for (const { font } of fonts(pdf)) {
          const map = isRef(font['/ToUnicode']) ? pdf.streams.get(font['/ToUnicode']) : undefined
          if (map) map.data = map.data.replace(/<[\da-f]{4}><0065>\n/, '')
        }
      },
    },
  },
  'no font is one of the standard fourteen': {
    Helvetica: {
      file: pdf => {
        for (const { font } of fonts(pdf))
          Object.assign(font, { '/Subtype': '/Type1', '/BaseFont': '/Helvetica' })
      },
    },
  },
  'no glyph is missing': {
    'glyph 0': { file: inPage(/<[\da-f]{4}/i, '<0000') },
  },
  'the words are the model’s, in order, each in its language': {
    'no spaces at the ends of lines': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.lines.length > 1,
          ({ lines }) => ({ lines: lines.map(line => ({ ...line, text: line.text.trimEnd() })) }),
        ),
    },
    'a card that is not read out': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.about === 'e3' && mark.role !== 'code',
          () => ({ role: 'furniture' }),
        ),
    },
    'read across the columns': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.sections.length > 0,
          () => ({ sections: ['all'] }),
        ),
    },
    'two cards change places in their list': {
      file: pdf => {
        const { dict } = element(pdf, 'L')
        if (Array.isArray(dict['/K'])) dict['/K'].reverse()
      },
    },
    'a card is said to be in the document’s language': {
      file: pdf => {
        delete element(pdf, 'P', 'tiếng Việt').dict['/Lang']
      },
    },
  },
  'there are as many pages as planned, of their size': {
    'a page is left out': {
      file: pdf => {
        const pages = dictOf(pdf, catalogOf(pdf)['/Pages'])
        pages['/Kids'] = pagesOf(pdf).slice(0, -1)
      },
    },
    'a page of another size': {
      file: pdf => {
        page(pdf)['/MediaBox'] = [0, 0, 500, 500]
      },
    },
  },
  'no page is blank': {
    'one without content': { file: inPage(/[\s\S]+/, '', 1) },
  },
  'no text leaves the margins, and a card’s its card': {
    'a title too far right': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.role === 'title',
          ({ lines }) => ({ lines: lines.map(line => ({ ...line, x: drawing.sheets[0]?.width ?? 0 })) }),
        ),
    },
    'a card’s words below it': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.about === 'e3' && mark.role === 'card',
          ({ lines }) => ({ lines: lines.map(line => ({ ...line, y: line.y + 22 })) }),
        ),
    },
    'type that has grown': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.about === 'e3' && mark.role === 'card',
          ({ size }) => ({ size: size * 2 }),
        ),
    },
  },
}
