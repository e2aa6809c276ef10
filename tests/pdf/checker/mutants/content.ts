import type { contentChecks } from '../checks/content'
import { dictOf, pagesOf } from '../pdf'
import { element, type Faults, inPage, page, parentNums, root } from './plant'

export const contentMutants: Faults<typeof contentChecks> = {
  'all that is painted is content or an artifact': {
    'a box that is neither': { file: inPage(/\/Artifact BMC\n([^E]*?)\nEMC/, '$1') },
    'a text that is neither': { file: inPage(/\/P <<\/MCID \d+>> BDC\n([\s\S]*?)\nEMC/, '$1') },
    'a mark without a number': { file: inPage(/\/P <<\/MCID \d+>> BDC/, '/P <<>> BDC') },
  },
  'marks are balanced': {
    'one is not ended': { file: inPage('EMC\n', '') },
    'one is ended twice': { file: inPage(/EMC$/, 'EMC\nEMC') },
    'one begins outside of its text and ends within': { file: inPage('ET\nEMC', 'EMC\nET') },
  },
  'a mark has the tag of its element': {
    'a paragraph marked as a label': { file: inPage('/P <<', '/Lbl <<') },
  },
  'each mark has a number of its own and one element, which the parent tree names': {
    'one number twice': { file: inPage('/MCID 2>>', '/MCID 1>>') },
    'the parent tree names another element': {
      file: pdf => {
        const parents = parentNums(pdf)[1]
        if (Array.isArray(parents)) parents.reverse()
      },
    },
    'an element holds a mark that is not drawn': {
      file: pdf => {
        element(pdf, 'P').dict['/K'] = [
          { '/Type': '/MCR', '/Pg': pagesOf(pdf)[0] ?? null, '/MCID': 1 },
          { '/Type': '/MCR', '/Pg': pagesOf(pdf)[0] ?? null, '/MCID': 9999 },
        ]
      },
    },
    'a mark on a later page that no element holds': {
      file: inPage(/\/P <<\/MCID 1>> BDC/, '/P <</MCID 9999>> BDC', 1),
    },
  },
  'the parent tree is flat, with one entry for each page and each link': {
    branches: {
      file: pdf => {
        const tree = dictOf(pdf, root(pdf)['/ParentTree'])
        pdf.values.set('9000 0 R', { '/Nums': tree['/Nums'] ?? null, '/Limits': [0, 9] })
        tree['/Kids'] = ['9000 0 R']
      },
    },
    'an entry is missing': {
      file: pdf => {
        parentNums(pdf).splice(-2)
      },
    },
    'a page does not say which is its own': {
      file: pdf => {
        delete page(pdf)['/StructParents']
      },
    },
  },
}
