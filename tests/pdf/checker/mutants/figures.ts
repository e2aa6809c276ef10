import type { figureChecks } from '../checks/figures'
import { type Dict, dictOf, listOf, type Pdf, type Stream } from '../pdf'
import { element, type Faults, inPage, page } from './plant'

const figure = (pdf: Pdf): Dict => element(pdf, 'Figure').dict

const xObjects = (pdf: Pdf): Dict => dictOf(pdf, dictOf(pdf, page(pdf)['/Resources'])['/XObject'])

const pictureStream = (pdf: Pdf): Stream => {
  const stream = pdf.streams.get(String(xObjects(pdf)['/Im1']))
  if (!stream) throw new Error('There is no picture to spoil.')
  return stream
}

export const figureMutants: Faults<typeof figureChecks> = {
  'a figure shows one picture, and no picture stands in anything else': {
    'a picture in a paragraph': {
      file: pdf => {
        figure(pdf)['/S'] = '/P'
      },
    },
    'a picture as an artifact': { file: inPage(/\/Figure <<[^>]*>> BDC/, '/Artifact BMC') },
    'a paragraph that says it is a figure': {
      file: pdf => {
        element(pdf, 'P').dict['/S'] = '/Figure'
      },
    },
    'a picture drawn twice': { file: inPage('/Im1 Do', '/Im1 Do /Im1 Do') },
  },
  'a figure says in words what it shows': {
    'no Alt': {
      file: pdf => {
        delete figure(pdf)['/Alt']
      },
    },
    'an empty Alt': {
      file: pdf => {
        figure(pdf)['/Alt'] = 'u: '
      },
    },
  },
  'a figure says where it stands, which is where its picture is and on the page': {
    'no BBox': {
      file: pdf => {
        delete dictOf(pdf, figure(pdf)['/A'])['/BBox']
      },
    },
    'counted from the top': {
      file: pdf => {
        const layout = dictOf(pdf, figure(pdf)['/A'])
        const [x = 0, y = 0, right = 0, top = 0] = listOf(pdf, layout['/BBox']).map(Number)
        layout['/BBox'] = [x, 612 - top, right, 612 - y]
      },
    },
    'another owner': {
      file: pdf => {
        dictOf(pdf, figure(pdf)['/A'])['/O'] = '/Table'
      },
    },
    'a picture beyond the page': {
      drawing: drawing => ({
        ...drawing,
        sheets: drawing.sheets.map(sheet => ({
          ...sheet,
          marks: sheet.marks.map(mark =>
            mark.type === 'image' ? { ...mark, box: { ...mark.box, x: sheet.width - 5 } } : mark,
          ),
        })),
      }),
    },
  },
  'pictures are in the resources, whole, and so is what one sees through': {
    'not there': {
      file: pdf => {
        delete xObjects(pdf)['/Im1']
      },
    },
    'cut short': {
      file: pdf => {
        const stream = pictureStream(pdf)
        stream.data = stream.data.slice(1)
      },
    },
    'said to be wider': {
      file: pdf => {
        pictureStream(pdf).dict['/Width'] = 161
      },
    },
    'without its colours': {
      file: pdf => {
        delete pictureStream(pdf).dict['/ColorSpace']
      },
    },
    'seen through by half': {
      file: pdf => {
        const mask = pdf.streams.get(String(pictureStream(pdf).dict['/SMask']))
        if (mask) mask.data = mask.data.slice(mask.data.length / 2)
      },
    },
  },
}
