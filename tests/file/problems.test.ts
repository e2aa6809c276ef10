import { expect, test } from 'vitest'
import { saveText } from '../../src/file/save'
import type { Model } from '../../src/model/model'
import { opened } from './opening'

// Every rule a reader checks: what breaks it, what it is called and where, and what was set aside from where.

type Case = {
  readonly broken: string
  readonly names?: readonly string[]
  readonly aside?: readonly (readonly [from: string, thing: unknown])[]
  /** Something to be seen in the model. */
  readonly see?: (model: Model) => unknown
  readonly as?: unknown
}

const head =
  '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N", "partners": [{"id": "p", "name": "P"}]}'
const withElements = (rest: string): string =>
  `${head}, "groups": [{"id": "g", "name": "G"}], "elements": [{"id": "a", "kind": "input"}, {"id": "b", "kind": "outcome"}]${rest && `, ${rest}`}`
const elementWith = (rest: string): string => `${head}, "elements": [{"id": "a", "kind": "input", ${rest}}]`
const firstElement = ({ elements }: Model): Model['elements'][number] | undefined => elements[0]
const firstLinkWith = (rest: string): string => withElements(`"links": [{"id": "l", ${rest}}]`)

const cases: Readonly<Record<string, Case>> = {
  'nothing wrong': { broken: withElements('') },

  'a key given twice: the last counts': {
    broken: elementWith('"text": "one", "text": "two"'),
    names: ['doubled-key elements[0].text'],
    see: model => firstElement(model)?.text,
    as: 'two',
  },
  'a key given twice, once in another spelling': {
    broken: `${head}, "language": "en", "langu\\u0061ge": "fr"`,
    names: ['doubled-key language'],
    see: model => model.language,
    as: 'fr',
  },
  'a key given twice where nobody looks': {
    broken: `${head}, "later": [0, {"__proto__": 1, "__proto__": 2}]`,
    names: ['doubled-key later[1].__proto__'],
  },
  'a number too long to be held': {
    broken: `${head}, "later": 12345678901234567890`,
    names: ['number-kept-as-text later'],
    see: model => model.more,
    as: [['later', '12345678901234567890']],
  },
  'numbers beyond any size, and numbers that only look long': {
    broken: `${head}, "assessments": [{"id": "z", "answers": {"a": 1e400, "b": -1e-400, "c": 80.0, "d": -0, "e": 1E2, "f": 0.1, "g": 123456789012345678e1}}]`,
    names: [
      'number-kept-as-text assessments[0].answers.a',
      'number-kept-as-text assessments[0].answers.b',
      'number-kept-as-text assessments[0].answers.g',
    ],
    see: model => [...(model.assessments[0]?.answers ?? [])].map(([, answer]) => answer),
    as: ['1e400', '-1e-400', 80, 0, 100, 0.1, '123456789012345678e1'],
  },

  'no id of the document': {
    broken:
      '"format": "logic-model", "version": 1, "initiative": {"name": "N"}, "groups": [{"id": "document", "name": ""}]',
    names: ['no-document-id id'],
    see: model => model.id,
    as: 'document-2',
  },
  'an id of the document that is no text': {
    broken: '"format": "logic-model", "version": 1, "id": 5, "initiative": {"name": "N"}',
    names: ['wrong-type id', 'no-document-id id'],
    aside: [['id', 5]],
    see: model => model.id,
    as: 'document',
  },
  'no name': {
    broken: '"format": "logic-model", "version": 1, "id": "d"',
    names: ['no-name initiative.name'],
    see: model => model.initiative.name,
    as: '',
  },
  'a name that is no text': {
    broken: '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": ["N"]}',
    names: ['wrong-type initiative.name'],
    aside: [['initiative.name', ['N']]],
  },
  'an untitled model': {
    broken: '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": ""}',
  },

  'values of the wrong type': {
    broken: elementWith(
      '"text": 5, "notes": null, "owners": "p", "assignments": {"w": 1}, "start": 2026, "horizon": false, "group": 0',
    ),
    names: [
      'wrong-type elements[0].horizon',
      'wrong-type elements[0].text',
      'wrong-type elements[0].notes',
      'wrong-type elements[0].owners',
      'wrong-type elements[0].assignments',
      'wrong-type elements[0].start',
      'wrong-type elements[0].group',
    ],
    aside: [
      ['elements[0].horizon', false],
      ['elements[0].text', 5],
      ['elements[0].notes', null],
      ['elements[0].owners', 'p'],
      ['elements[0].assignments', { w: 1 }],
      ['elements[0].start', 2026],
      ['elements[0].group', 0],
    ],
  },
  'more values of the wrong type': {
    broken: `${head}, "language": {"a": 1}, "fields": {"f": 1, "two words": ["x"]}, "page": "letter", "links": 7, "steps": {"name": true}, "scaleUp": [1], "assessments": [{"id": "z", "answers": {"q": [3]}}], "versions": [{"id": "v", "model": ["m"]}]`,
    names: [
      'wrong-type language',
      'wrong-type fields.f',
      'wrong-type fields["two words"]',
      'wrong-type page',
      'wrong-type links',
      'wrong-type assessments[0].answers.q',
      'wrong-type scaleUp',
      'wrong-type steps.name',
      'wrong-type versions[0].model',
    ],
    aside: [
      ['language', { a: 1 }],
      ['fields.f', 1],
      ['fields["two words"]', ['x']],
      ['page', 'letter'],
      ['links', 7],
      ['assessments[0].answers.q', [3]],
      ['scaleUp', [1]],
      ['steps.name', true],
      ['versions[0].model', ['m']],
    ],
  },
  'numbers and yes or no of the wrong type': {
    broken: `${elementWith('"assignments": [{"id": "w", "hours": "4", "paid": 1}], "indicators": [{"id": "n", "target": true}]')}, "page": {"portrait": "no"}`,
    names: [
      'wrong-type page.portrait',
      'wrong-type elements[0].assignments[0].hours',
      'wrong-type elements[0].assignments[0].paid',
      'wrong-type elements[0].indicators[0].target',
    ],
    aside: [
      ['page.portrait', 'no'],
      ['elements[0].assignments[0].hours', '4'],
      ['elements[0].assignments[0].paid', 1],
      ['elements[0].indicators[0].target', true],
    ],
  },
  'empty values of any type': {
    broken: `${elementWith('"text": [], "owners": {}, "indicators": ""')}, "links": {}, "page": [], "fields": "", "steps": {"name": {}}`,
  },
  'items of the wrong type': {
    broken: `${head}, "elements": [5, "", {"id": "a", "kind": "input", "owners": ["p", 5, "", null]}], "page": {"include": [true, "assumptions"]}`,
    names: [
      'wrong-type page.include[0]',
      'wrong-type elements[0]',
      'wrong-type elements[2].owners[1]',
      'wrong-type elements[2].owners[3]',
    ],
    aside: [
      ['page.include', true],
      ['elements', 5],
      ['elements[2].owners', 5],
      ['elements[2].owners', null],
    ],
    see: model => [model.elements.length, firstElement(model)?.owners, model.page.include],
    as: [1, ['p'], ['assumptions']],
  },

  'things that lack what they must have': {
    broken: `${head}, "elements": [{"kind": "input"}, {"id": "", "kind": "input"}, {"id": "c"}, {"id": "e", "kind": ""}, {"id": 4, "kind": "input"}], "links": [{"id": "l", "from": "a"}], "groups": [{"id": "g"}], "templates": [{"id": "t", "name": 1}]`,
    names: [
      'missing-key templates[0]',
      'missing-key elements[0]',
      'missing-key elements[1]',
      'missing-key elements[2]',
      'missing-key elements[3]',
      'missing-key elements[4]',
      'missing-key links[0]',
      'missing-key groups[0]',
    ],
    aside: [
      ['templates', { id: 't', name: 1 }],
      ['elements', { kind: 'input' }],
      ['elements', { id: '', kind: 'input' }],
      ['elements', { id: 'c' }],
      ['elements', { id: 'e', kind: '' }],
      ['elements', { id: 4, kind: 'input' }],
      ['links', { id: 'l', from: 'a' }],
      ['groups', { id: 'g' }],
    ],
  },
  'a partner without a name, and one whose name is not known yet': {
    broken:
      '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N", "partners": [{"id": "p"}, {"id": "q", "name": ""}]}',
    names: ['missing-key initiative.partners[0]'],
    aside: [['initiative.partners', { id: 'p' }]],
    see: model => model.initiative.partners.map(({ id }) => id),
    as: ['q'],
  },

  'a kind nobody knows': {
    broken: `${head}, "elements": [{"id": "a", "kind": "hope"}]`,
    names: ['unknown-kind elements[0].kind'],
    see: model => firstElement(model)?.kind,
    as: 'hope',
  },
  'a template nobody knows': {
    broken: `${head}, "template": "theory-of-everything"`,
    names: ['unknown-template template'],
    see: model => model.template,
    as: 'theory-of-everything',
  },
  'a template of its own': { broken: `${head}, "template": "t", "templates": [{"id": "t", "name": "Ours"}]` },
  'words nobody knows': {
    broken: `${withElements(`"links": [{"id": "l", "from": "a", "to": "b", "evidence": "weak"}], "marks": [{"id": "m", "mark": "love"}], "channels": [{"id": "c", "direction": "up"}], "reviews": [{"id": "r", "kind": "party"}]`)}`,
    names: [
      'unknown-word links[0].evidence',
      'unknown-word marks[0].mark',
      'unknown-word channels[0].direction',
      'unknown-word reviews[0].kind',
    ],
    see: model => model.links[0]?.evidence,
    as: 'weak',
  },
  'more words nobody knows': {
    broken: elementWith('"horizon": "soon", "status": "late"'),
    names: ['unknown-word elements[0].horizon', 'unknown-word elements[0].status'],
  },

  'dates that are none': {
    broken: elementWith(
      '"start": "next fall", "end": "2027-02-29", "indicators": [{"id": "n", "due": "2026-13"}, {"id": "o", "due": "2026-1"}, {"id": "q", "due": "2028-02-29"}, {"id": "r", "due": "2026-00"}, {"id": "s", "due": "1900-02-29"}]',
    ),
    names: [
      'not-a-date elements[0].start',
      'not-a-date elements[0].end',
      'not-a-date elements[0].indicators[0].due',
      'not-a-date elements[0].indicators[1].due',
      'not-a-date elements[0].indicators[3].due',
      'not-a-date elements[0].indicators[4].due',
    ],
    see: model => firstElement(model)?.start,
    as: 'next fall',
  },

  'control characters': {
    broken: elementWith('"text": "a\\u0000b\\u001b[31m\\u007f\\u0085c", "notes": "\\u0007"'),
    names: ['control-characters elements[0].text', 'control-characters elements[0].notes'],
    see: model => [firstElement(model)?.text, firstElement(model)?.notes],
    as: ['ab[31mc', ''],
  },
  'tabs, line ends and direction marks': {
    broken: elementWith('"text": "a\\tb\\r\\nc\\rd\\ne \\u202eright\\u200f \\u2028"'),
    see: model => firstElement(model)?.text,
    as: 'a b\nc\nd\ne \u202eright\u200f \u2028',
  },
  'a kind of control characters alone': {
    broken: `${head}, "elements": [{"id": "a", "kind": "\\u0001"}]`,
    names: ['missing-key elements[0]'],
    aside: [['elements', { id: 'a', kind: '\u0001' }]],
  },

  'a doubled id: the first keeps it, and every reference': {
    broken: withElements(
      '"links": [{"id": "a", "from": "a", "to": "b"}, {"id": "a", "from": "b", "to": "a"}], "assumptions": [{"id": "a-2", "about": "a"}, {"id": "d"}]',
    ),
    names: ['doubled-id links[0].id', 'doubled-id links[1].id', 'doubled-id assumptions[1].id'],
    see: model => [...model.links, ...model.assumptions].map(({ id }) => id),
    as: ['a-3', 'a-4', 'a-2', 'd-2'],
  },
  'ids within templates and versions are nobody else’s': {
    broken: withElements(
      '"templates": [{"id": "a", "name": "T"}, {"id": "a", "name": "U"}], "versions": [{"id": "v", "model": {"id": "d", "elements": [{"id": "a"}, {"id": "a"}]}}]',
    ),
    names: ['doubled-id templates[1].id'],
    see: model => model.templates.map(({ id }) => id),
    as: ['a', 'a-2'],
  },

  'a link with a missing end': {
    broken: firstLinkWith('"from": "a", "to": "gone", "evidence": "some", "later": 1'),
    names: ['link-end-missing links[0]'],
    aside: [['links', { id: 'l', from: 'a', to: 'gone', evidence: 'some', later: 1 }]],
    see: model => model.setAside[0]?.why,
    as: 'its end “gone” does not exist',
  },
  'a link from something that is no element': {
    broken: firstLinkWith('"from": "g", "to": "a"'),
    names: ['link-end-missing links[0]'],
    aside: [['links', { id: 'l', from: 'g', to: 'a' }]],
  },
  'a link from a card to itself': {
    broken: firstLinkWith('"from": "a", "to": "a"'),
    names: ['link-to-itself links[0]'],
    aside: [['links', { id: 'l', from: 'a', to: 'a' }]],
  },
  'two links with the same ends; the way back is another link': {
    broken: withElements(
      '"links": [{"id": "l", "from": "a", "to": "b"}, {"id": "m", "from": "b", "to": "a"}, {"id": "n", "from": "a", "to": "b"}]',
    ),
    names: ['doubled-link links[2]'],
    aside: [['links', { id: 'n', from: 'a', to: 'b' }]],
    see: model => model.links.map(({ id }) => id),
    as: ['l', 'm'],
  },

  'references to what does not exist': {
    broken: `${elementWith('"owners": ["x", "p", "a"], "group": "gone", "assignments": [{"id": "w", "partner": "a"}], "indicators": [{"id": "n", "owners": ["y"]}]')}, "assumptions": [{"id": "s", "about": "gone"}], "waivers": [{"id": "h", "about": ["n", "gone"]}], "marks": [{"id": "m", "about": "p"}], "feedback": [{"id": "f", "became": "k"}]`,
    names: [
      'missing-reference elements[0].owners[0]',
      'missing-reference elements[0].owners[2]',
      'missing-reference elements[0].group',
      'missing-reference elements[0].assignments[0].partner',
      'missing-reference elements[0].indicators[0].owners[0]',
      'missing-reference assumptions[0].about',
      'missing-reference waivers[0].about[1]',
      'missing-reference feedback[0].became',
    ],
    aside: [
      ['elements[0].owners', 'x'],
      ['elements[0].owners', 'a'],
      ['elements[0].group', 'gone'],
      ['elements[0].assignments[0].partner', 'a'],
      ['elements[0].indicators[0].owners', 'y'],
      ['assumptions[0].about', 'gone'],
      ['waivers[0].about', 'gone'],
      ['feedback[0].became', 'k'],
    ],
    see: model => [firstElement(model)?.owners, model.waivers[0]?.about, model.marks[0]?.about],
    as: [['p'], ['n'], 'p'],
  },
  'a mark about a link that was set aside': {
    broken: withElements(
      '"links": [{"id": "l", "from": "a", "to": "a"}], "marks": [{"id": "m", "about": "l"}]',
    ),
    names: ['link-to-itself links[0]', 'missing-reference marks[0].about'],
    aside: [
      ['links', { id: 'l', from: 'a', to: 'a' }],
      ['marks[0].about', 'l'],
    ],
  },
  'places are those of the file, whatever was set aside before': {
    broken: `${head}, "elements": [{"id": "x"}, {"id": "a", "kind": "input", "group": "gone"}]`,
    names: ['missing-key elements[0]', 'missing-reference elements[1].group'],
    aside: [
      ['elements', { id: 'x' }],
      ['elements[1].group', 'gone'],
    ],
  },

  'pictures that cannot be used': {
    broken: `${head}, "images": [{"id": "u", "type": "svg", "data": "PHN2Zz4="}, {"id": "v", "type": "png", "data": "not base64!"}, {"id": "w", "type": "jpeg", "data": "abc"}, {"id": "x", "alt": "A seal to come"}]`,
    names: ['image-not-usable images[0]', 'image-not-usable images[1]', 'image-not-usable images[2]'],
    aside: [
      ['images', { id: 'u', type: 'svg', data: 'PHN2Zz4=' }],
      ['images', { id: 'v', type: 'png', data: 'not base64!' }],
      ['images', { id: 'w', type: 'jpeg', data: 'abc' }],
    ],
    see: model => model.images.map(({ id }) => id),
    as: ['x'],
  },

  'what was set aside goes below what was there, under ids that are free': {
    broken: `${head}, "language": 1, "groups": [{"id": "aside-2", "name": ""}], "page": 2, "setAside": [{"id": "aside-1", "thing": 0}]`,
    names: ['wrong-type language', 'wrong-type page'],
    aside: [
      ['', 0],
      ['language', 1],
      ['page', 2],
    ],
    see: model => model.setAside.map(({ id }) => id),
    as: ['aside-1', 'aside-3', 'aside-4'],
  },
  'markup is text': {
    broken: elementWith('"text": "<script>alert(1)</script>"'),
    see: model => firstElement(model)?.text,
    as: '<script>alert(1)</script>',
  },
}

test.each(Object.entries(cases))('%s', (_, { broken, names = [], aside = [], see, as }) => {
  const { model, problems } = opened(`{${broken}}`)
  expect(problems.map(({ id, place }) => `${id} ${place}`)).toEqual(names)
  expect(model.setAside.map(({ from, thing }) => [from, thing])).toEqual(aside)
  if (see) expect(see(model)).toEqual(as)
})

test.each(Object.entries(cases))('mended for good: %s', (_, { broken }) => {
  const first = opened(`{${broken}}`)
  const text = saveText(first.model)
  const again = opened(text)
  expect(again.model).toEqual(first.model)
  expect(saveText(again.model)).toBe(text)
  for (const { id } of again.problems) expect(lasting).toContain(id)
})

// What is kept as it is goes on being named.
const lasting = ['unknown-kind', 'unknown-template', 'unknown-word', 'not-a-date']

test('every problem says itself in one plain sentence without anything that steers a terminal', () => {
  for (const { broken } of Object.values(cases))
    for (const { says } of opened(`{${broken}}`).problems) {
      expect(says).toMatch(/^["“A-Z].*\.$/u)
      expect(says).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
})
