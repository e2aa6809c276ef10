import { type Case, elementWith, firstElement, head, withElements } from './broken'

/** Rules about one place of a file. */
export const brokenValues: Readonly<Record<string, Case>> = {
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
}
