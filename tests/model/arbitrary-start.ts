import fc from 'fast-check'
import { blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import { kinds, type Model } from '../../src/model/model'
import { arbitraryModel } from '../file/arbitrary-model'

/** A model in which everything that can be referred to is, so that removing any of it has references to clear. */
const connected: Model = {
  ...blankModel('m', 'en'),
  initiative: {
    ...blankModel('m', 'en').initiative,
    partners: [
      blankPartner('p1', 'Harlow Valley School District'),
      blankPartner('p2', 'Meridian Charter School'),
    ],
  },
  groups: [{ id: 'g1', name: 'Coaching', more: [] }],
  elements: Array.from({ length: 12 }, (_, at) => ({
    ...blankElement(`e${at}`, kinds[at % kinds.length] ?? 'input', `Card ${at}`),
    owners: ['p1', 'p2'],
    group: 'g1',
    indicators: [
      {
        id: `n${at}`,
        text: '',
        unit: '',
        baseline: 20,
        target: 80,
        due: '',
        source: '',
        frequency: '',
        owners: ['p1'],
        readings: [{ id: `v${at}`, date: '', value: 35, note: '', more: [] }],
        more: [],
      },
    ],
    assignments: [{ id: `w${at}`, person: 'Coach', partner: 'p2', per: 'month', more: [] }],
  })),
  links: Array.from({ length: 11 }, (_, at) => blankLink(`l${at}`, `e${at}`, `e${at + 1}`)),
  assumptions: [{ id: 's1', text: 'Coaches are released', about: 'e3', more: [] }],
  waivers: [{ id: 'h1', rule: 'one', about: ['e1', 'l2'], reason: '', date: '', more: [] }],
  marks: Array.from({ length: 11 }, (_, at) => ({
    id: `k${at}`,
    about: at % 2 ? `l${at}` : `w${at}`,
    mark: 'doubt',
    note: '',
    more: [],
  })),
  feedback: [{ id: 'f1', date: '', from: '', text: '', became: 's1', more: [] }],
  channels: [
    {
      id: 'c1',
      audience: '',
      direction: '',
      message: '',
      medium: '',
      frequency: '',
      owners: ['p1'],
      more: [],
    },
  ],
  reviews: [
    {
      id: 'r1',
      date: '',
      kind: '',
      worked: '',
      improve: '',
      present: '',
      actions: [{ id: 'y1', text: '', owners: ['p2'], due: '', more: [] }],
      more: [],
    },
  ],
}

export const arbitraryStart: fc.Arbitrary<Model> = fc.oneof(
  fc.constantFrom(blankModel('m', 'en'), connected),
  arbitraryModel(),
)
