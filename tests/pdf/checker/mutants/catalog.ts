import type { catalogChecks } from '../checks/catalog'
import { catalogOf, dictOf, pagesOf } from '../pdf'
import { type Faults, inMetadata, outline, withTexts } from './plant'

export const catalogMutants: Faults<typeof catalogChecks> = {
  'it is PDF 1.7': {
    'an older version': {
      file: pdf => {
        pdf.version = '1.4'
      },
    },
  },
  'the catalog says that it is tagged': {
    'Marked is false': {
      file: pdf => {
        catalogOf(pdf)['/MarkInfo'] = { '/Marked': false }
      },
    },
    'no MarkInfo': {
      file: pdf => {
        delete catalogOf(pdf)['/MarkInfo']
      },
    },
  },
  'the document has its language': {
    none: {
      file: pdf => {
        delete catalogOf(pdf)['/Lang']
      },
    },
    another: { drawing: drawing => ({ ...drawing, language: 'en' }) },
  },
  'the window shows the title': {
    'the file’s name instead': {
      file: pdf => {
        dictOf(pdf, catalogOf(pdf)['/ViewerPreferences'])['/DisplayDocTitle'] = false
      },
    },
  },
  'the metadata says PDF/UA-1': {
    'another part': { file: inMetadata('<pdfuaid:part>1', '<pdfuaid:part>2') },
    'another namespace': { file: inMetadata('pdfua/ns/id', 'pdfa/ns/id') },
    'no metadata': {
      file: pdf => {
        delete catalogOf(pdf)['/Metadata']
      },
    },
  },
  'the title is the first heading, in metadata and properties too': {
    'no dc:title': { file: inMetadata('Shared reading', '') },
    'another in the properties': {
      file: pdf => {
        dictOf(pdf, pdf.trailer['/Info'])['/Title'] = 'u:untitled.pdf'
      },
    },
    'another heading': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.role === 'title',
          () => ({ lines: [{ text: 'Draft', x: 36, y: 60 }] }),
        ),
    },
  },
  'bookmarks name the headings and open at them': {
    'no outline': {
      file: pdf => {
        delete catalogOf(pdf)['/Outlines']
      },
    },
    'one is named otherwise': {
      file: pdf => {
        dictOf(pdf, outline(pdf)['/First'])['/Title'] = 'u:Page 1'
      },
    },
    'one opens at another page': {
      file: pdf => {
        outline(pdf)['/Dest'] = [pagesOf(pdf)[1] ?? null, '/XYZ', 0, 0, null]
      },
    },
  },
}
