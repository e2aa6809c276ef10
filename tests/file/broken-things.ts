import { templateOf } from '../../src/templates/templates'
import { type Case, elementWith, firstElement, firstLinkWith, head, withElements } from './broken'
import { pictures } from './pictures'

const [{ data: dot }] = pictures

/** Rules across the things of a file. */
export const brokenThings: Readonly<Record<string, Case>> = {
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

  'doubled ids within a custom template: the first keeps it, and its boxes share theirs': {
    broken: withElements(
      '"templates": [{"id": "t", "name": "T", "columns": [{"id": "c", "label": "C"}, {"id": "c", "label": "D"}, {"id": "c-2", "label": "E"}], "header": [{"id": "c", "label": "H"}], "footer": [{"id": "c", "label": "F"}]}, {"id": "sample", "name": "U", "columns": [{"id": "c", "label": "C"}]}]',
    ),
    names: [
      'doubled-id templates[1].id',
      'doubled-id templates[0].columns[1].id',
      'doubled-id templates[0].footer[0].id',
    ],
    see: model => [
      model.templates.map(({ id }) => id),
      model.templates.flatMap(({ columns, header, footer }) =>
        [...columns, ...header, ...footer].map(({ id }) => id),
      ),
    ],
    as: [
      ['t', 'sample-2'],
      ['c', 'c-3', 'c-2', 'c', 'c-2', 'c'],
    ],
  },
  'a custom template that is of no use stays, and the model is shown in the sample': {
    broken: withElements(
      '"template": "t", "templates": [{"id": "t", "name": "Our form", "columns": [{"id": "c", "label": "C", "takes": ["dream"]}], "limits": {"pages": -3}}, {"id": "u", "name": "", "logo": "gone", "limits": {"type": -1}}]',
    ),
    names: [
      'missing-reference templates[1].logo',
      'template-not-usable templates[0]',
      'template-not-usable templates[1]',
    ],
    aside: [['templates[1].logo', 'gone']],
    see: model => [
      model.template,
      templateOf(model).id,
      model.templates[0]?.columns[0]?.takes,
      model.templates[0]?.limits.pages,
    ],
    as: ['t', 'sample', ['dream'], -3],
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
    broken: `${head}, "images": [{"id": "u", "type": "svg", "data": "PHN2Zz4="}, {"id": "v", "type": "png", "data": "not base64!"}, {"id": "w", "type": "jpeg", "data": "abc"}, {"id": "x", "alt": "A seal to come"}, {"id": "y", "type": "png", "data": "aGkh"}, {"id": "z", "type": "gif", "data": "${dot}"}]`,
    names: [0, 1, 2, 4, 5].map(at => `image-not-usable images[${at}]`),
    aside: [
      ['images', { id: 'u', type: 'svg', data: 'PHN2Zz4=' }],
      ['images', { id: 'v', type: 'png', data: 'not base64!' }],
      ['images', { id: 'w', type: 'jpeg', data: 'abc' }],
      ['images', { id: 'y', type: 'png', data: 'aGkh' }],
      ['images', { id: 'z', type: 'gif', data: dot }],
    ],
    see: model => [model.images.map(({ id }) => id), model.setAside.map(({ why }) => why)],
    as: [
      ['x'],
      [
        'an SVG can carry more than a picture; saved as PNG, it can be used',
        'the picture’s data is damaged',
        'the picture’s data is damaged',
        'only PNG and JPEG pictures can be used',
        'only PNG and JPEG pictures can be used',
      ],
    ],
  },
  'a picture that is another type than it says; one that does not say is what it is': {
    broken: `${head}, "images": [{"id": "u", "type": "jpeg", "data": "${dot}"}, {"id": "v", "data": "${dot}"}], "templates": [{"id": "t", "name": "T", "logo": "u", "columns": [{"id": "c", "label": "C"}]}]`,
    names: ['image-not-usable images[0]', 'missing-reference templates[0].logo'],
    aside: [
      ['images', { id: 'u', type: 'jpeg', data: dot }],
      ['templates[0].logo', 'u'],
    ],
    see: model => [model.images.map(({ id }) => id), model.setAside[0]?.why],
    as: [['v'], 'it says it is a JPEG, and is a PNG'],
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
