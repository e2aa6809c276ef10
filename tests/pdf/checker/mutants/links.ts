import type { linkChecks } from '../checks/links'
import { pagesOf } from '../pdf'
import { annotation, annotationRefs, element, type Faults, page, withTexts } from './plant'

export const linksMutants: Faults<typeof linkChecks> = {
  'links are objects of their own': {
    'one written in its page': {
      file: pdf => {
        const refs = annotationRefs(pdf)
        refs[0] = annotation(pdf)
      },
    },
  },
  'links say in words what they are': {
    'no Contents': {
      file: pdf => {
        delete annotation(pdf)['/Contents']
      },
    },
  },
  'links lead to where their card stands': {
    'no destination': {
      file: pdf => {
        delete annotation(pdf)['/Dest']
      },
    },
    'the foot of the page': {
      file: pdf => {
        annotation(pdf)['/Dest'] = [pagesOf(pdf)[0] ?? null, '/XYZ', 0, 0, null]
      },
    },
    'a page that is none': {
      file: pdf => {
        annotation(pdf)['/Dest'] = ['1 0 R', '/Fit']
      },
    },
  },
  'each link of the page is in the tree, and each Link of the tree on the page': {
    'one is not on its page': {
      file: pdf => {
        annotationRefs(pdf).pop()
      },
    },
    'one is not in the tree': {
      file: pdf => {
        const { dict } = element(pdf, 'Link')
        dict['/K'] = Array.isArray(dict['/K']) ? dict['/K'].slice(0, 1) : null
      },
    },
    'one hangs on a paragraph': {
      file: pdf => {
        element(pdf, 'Link').dict['/S'] = '/P'
      },
    },
  },
  'a link leads back to the element it belongs to': {
    'two are exchanged': {
      file: pdf => {
        const [one, other] = [annotation(pdf, 0), annotation(pdf, 1)]
        const kept = one['/StructParent'] ?? null
        one['/StructParent'] = other['/StructParent'] ?? null
        other['/StructParent'] = kept
      },
    },
  },
  'there is exactly one for each link of the model': {
    'one is text alone': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.about === 'e3',
          () => ({ jumps: [] }),
        ),
    },
    'one says another': {
      drawing: drawing =>
        withTexts(
          drawing,
          mark => mark.jumps.length > 0 && mark.about === 'e3',
          ({ jumps }) => ({ jumps: jumps.map(jump => ({ ...jump, says: 'Leads on' })) }),
        ),
    },
  },
  'a link’s box is around its words': {
    'beside them': {
      file: pdf => {
        annotation(pdf)['/Rect'] = [0, 0, 10, 10]
      },
    },
  },
  'links are seen and printed as they are, and Tab goes through them as they are read': {
    hidden: {
      file: pdf => {
        annotation(pdf)['/F'] = 2
      },
    },
    'Tab goes by rows': {
      file: pdf => {
        page(pdf)['/Tabs'] = '/R'
      },
    },
  },
}
