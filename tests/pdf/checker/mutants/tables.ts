import type { tableChecks } from '../checks/tables'
import { dictOf, listOf } from '../pdf'
import { element, type Faults } from './plant'

export const tableMutants: Faults<typeof tableChecks> = {
  'a table holds rows, a row cells, and they stand nowhere else': {
    'a cell that stands in a list': {
      file: pdf => {
        element(pdf, 'TR').dict['/S'] = '/L'
      },
    },
    'a row that holds a paragraph': {
      file: pdf => {
        element(pdf, 'TD').dict['/S'] = '/P'
      },
    },
  },
  'every row of a table is as wide as the others, and no place in it is left out': {
    'a row without its last cell': {
      file: pdf => {
        listOf(pdf, element(pdf, 'TR').dict['/K']).pop()
      },
    },
    'a cell that reaches below the last row': {
      file: pdf => {
        element(pdf, 'TD').dict['/A'] = { '/O': '/Table', '/RowSpan': 9 }
      },
    },
  },
  'a heading in a table says what it is of, and nothing else does': {
    'a heading that does not say so': {
      file: pdf => {
        delete dictOf(pdf, element(pdf, 'TH').dict['/A'])['/Scope']
      },
    },
    'a cell that says it is one': {
      file: pdf => {
        element(pdf, 'TD').dict['/A'] = { '/O': '/Table', '/Scope': '/Row' }
      },
    },
  },
  'every cell of a table has a heading of its column above it': {
    'a heading that is said to be of its row': {
      file: pdf => {
        dictOf(pdf, element(pdf, 'TH').dict['/A'])['/Scope'] = '/Row'
      },
    },
  },
}
