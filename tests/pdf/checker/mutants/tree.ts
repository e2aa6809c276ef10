import type { treeChecks } from '../checks/tree'
import { pagesOf } from '../pdf'
import { element, type Faults, root } from './plant'

export const treeMutants: Faults<typeof treeChecks> = {
  'every element leads back to what it stands in': {
    'an item leads to the document': {
      file: pdf => {
        element(pdf, 'LI').dict['/P'] = element(pdf, 'Document').ref
      },
    },
  },
  'every role is a standard one': {
    'a role of our own': {
      file: pdf => {
        element(pdf, 'LI').dict['/S'] = '/Card'
      },
    },
    'a standard role given another meaning': {
      file: pdf => {
        root(pdf)['/RoleMap'] = { '/P': '/Figure' }
      },
    },
  },
  'there is one document, it begins with its only H1, and no level of heading is left out': {
    'an H3 after the H1': {
      file: pdf => {
        element(pdf, 'H2').dict['/S'] = '/H3'
      },
    },
    'a second H1': {
      file: pdf => {
        element(pdf, 'H2', 'Assumptions').dict['/S'] = '/H1'
      },
    },
    'no Document': {
      file: pdf => {
        element(pdf, 'Document').dict['/S'] = '/Sect'
      },
    },
  },
  'a list has items, an item a label and a body or a body alone': {
    'an item without a body': {
      file: pdf => {
        const item = element(pdf, 'LI')
        item.dict['/K'] = [item.kids[0]?.type === 'node' ? item.kids[0].node.ref : null]
      },
    },
    'a paragraph in a list': {
      file: pdf => {
        element(pdf, 'LI').dict['/S'] = '/P'
      },
    },
    'labels that are said not to count': {
      file: pdf => {
        delete element(pdf, 'L').dict['/A']
      },
    },
  },
  'no element is empty': {
    'a paragraph without kids': {
      file: pdf => {
        element(pdf, 'P').dict['/K'] = []
      },
    },
  },
  'kids are elements, MCR or OBJR': {
    'a bare number, which cannot say its page': {
      file: pdf => {
        element(pdf, 'P').dict['/Pg'] = pagesOf(pdf)[0] ?? null
        element(pdf, 'P').dict['/K'] = 1
      },
    },
  },
}
