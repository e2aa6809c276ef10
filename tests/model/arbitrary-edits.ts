import fc from 'fast-check'
import { frozen } from '../../src/file/versions'
import { type Becomes, steps } from '../../src/guide/steps'
import { blankElement, blankGroup, blankPartner } from '../../src/model/blank'
import { capture } from '../../src/model/edits/capture'
import {
  changeElement,
  duplicateElements,
  insertElement,
  moveElements,
  setHorizon,
  setKind,
  setText,
} from '../../src/model/edits/elements'
import { groupElements, putInGroup, renameGroup, takeOutOfGroups } from '../../src/model/edits/groups'
import {
  addPartner,
  changeInitiative,
  changePartner,
  movePartner,
  removePartner,
  setLanguage,
} from '../../src/model/edits/initiative'
import { addLink, changeLink } from '../../src/model/edits/links'
import { changePage } from '../../src/model/edits/page'
import { removeThings } from '../../src/model/edits/remove'
import { setField, setTemplate } from '../../src/model/edits/template'
import { addVersion, removeVersion } from '../../src/model/edits/versions'
import { addWaiver, removeWaiver } from '../../src/model/edits/waivers'
import type { EditName } from '../../src/model/history'
import { evidences, horizons, type Id, type Indicator, type Leader, type Model } from '../../src/model/model'
import { templateOf, templates } from '../../src/templates/templates'
import { formEditsDrawn } from './arbitrary-form-edits'
import { listEditsDrawn } from './arbitrary-list-edits'
import { markEditsDrawn } from './arbitrary-mark-edits'
import { detailEdits } from './detail-edits'
import { type AnyEdit, at, columnIn, type Draw, idIn, idsIn, kindIn } from './draws'

const indicatorOf = (owner: Id, { text, index, newId }: Draw): Indicator => ({
  id: newId(),
  text,
  unit: '%',
  baseline: index,
  target: text,
  due: '2027-06',
  source: '',
  frequency: '',
  owners: [owner],
  readings: [{ id: newId(), date: '2026-12-01', value: 35, note: '', more: [] }],
  more: [],
})

const leaderOf = ({ text, newId }: Draw): Leader => ({
  id: newId(),
  name: text,
  role: '',
  knows: '',
  lastTold: '2026-10',
  more: [],
})

const becomesIn = (pick: number): Becomes => {
  const becomes = Object.values(steps).flatMap((step): readonly Becomes[] =>
    step.as === 'links' || step.as === 'review' ? [] : [step],
  )
  return at(becomes, pick) ?? { as: 'purpose' }
}

/** Every edit there is, each under the name history knows it by. */
const edits: readonly AnyEdit[] = [
  [
    'add-card',
    (model, { pick, other, index, text, newId }) =>
      insertElement(
        model,
        templateOf(model),
        blankElement(newId(), kindIn(pick), text),
        columnIn(model, other),
        index,
      ),
  ],
  [
    'add-card',
    (model, draw) =>
      insertElement(
        model,
        templateOf(model),
        { ...blankElement(draw.newId(), 'thought', draw.text), owners: ['missing'], group: 'missing' },
        null,
        draw.index,
      ),
  ],
  [
    'move-card',
    (model, draw) =>
      moveElements(
        model,
        templateOf(model),
        idsIn(model.elements, draw),
        columnIn(model, draw.other),
        draw.index,
      ),
  ],
  [
    'move-card',
    (model, { pick, other, index }) =>
      moveElements(
        model,
        templateOf(model),
        [idIn(model.elements, pick)],
        columnIn(model, other),
        index,
        at(['', ...model.groups.map(({ id }) => id), 'missing'], other),
      ),
  ],
  ['edit-text', (model, { pick, text }) => setText(model, idIn(model.elements, pick), text)],
  [
    'change-kind',
    (model, { pick, other }) => setKind(model, templateOf(model), idIn(model.elements, pick), kindIn(other)),
  ],
  [
    'edit-details',
    (model, draw) => {
      const owner = idIn(model.initiative.partners, draw.other)
      return changeElement(model, idIn(model.elements, draw.pick), {
        owners: [owner],
        group: idIn(model.groups, draw.index),
        assignments: [{ id: draw.newId(), person: draw.text, partner: owner, per: '', more: [] }],
        indicators: [indicatorOf(owner, draw)],
      })
    },
  ],
  [
    'edit-details',
    (model, { pick }) =>
      changeElement(model, idIn(model.elements, pick), { indicators: [], assignments: [] }),
  ],
  [
    'edit-details',
    (model, draw) => setHorizon(model, idsIn(model.elements, draw), at(horizons, draw.index) ?? 'short'),
  ],
  ...detailEdits,
  [
    'duplicate-card',
    (model, draw) => duplicateElements(model, idsIn(model.elements, draw), draw.newId).model,
  ],
  ['delete', (model, draw) => removeThings(model, idsIn([...model.elements, ...model.links], draw))],
  [
    'add-link',
    (model, { pick, other, newId }) =>
      addLink(model, newId(), idIn(model.elements, pick), idIn(model.elements, other)),
  ],
  [
    'edit-details',
    (model, { pick, text, other }) =>
      changeLink(model, idIn(model.links, pick), {
        assumption: text,
        evidence: at(evidences, other) ?? '',
      }),
  ],
  [
    'group',
    (model, draw) =>
      groupElements(
        model,
        templateOf(model),
        idsIn(model.elements, draw),
        blankGroup(draw.index % 4 === 0 ? idIn(model.groups, draw.pick) : draw.newId(), draw.text),
      ),
  ],
  [
    'group',
    (model, draw) =>
      putInGroup(model, templateOf(model), idsIn(model.elements, draw), idIn(model.groups, draw.other)),
  ],
  ['ungroup', (model, draw) => takeOutOfGroups(model, templateOf(model), idsIn(model.elements, draw))],
  ['rename-group', (model, { pick, text }) => renameGroup(model, idIn(model.groups, pick), text)],
  ['edit-initiative', (model, { text }) => changeInitiative(model, { name: text, home: text })],
  ['edit-initiative', (model, { pick }) => setLanguage(model, pick % 2 === 0 ? 'es' : 'en')],
  ['edit-partners', (model, { text, newId }) => addPartner(model, blankPartner(newId(), text))],
  [
    'edit-partners',
    (model, draw) =>
      changePartner(model, idIn(model.initiative.partners, draw.pick), {
        name: draw.text,
        leaders: draw.index % 2 ? [leaderOf(draw)] : [],
      }),
  ],
  ['edit-partners', (model, { pick }) => removePartner(model, idIn(model.initiative.partners, pick))],
  [
    'edit-partners',
    (model, { pick, index }) => movePartner(model, idIn(model.initiative.partners, pick), index),
  ],
  ...listEditsDrawn,
  ...markEditsDrawn,
  ...formEditsDrawn,
  [
    'add-card',
    (model, { pick, text, newId }) =>
      capture(model, templateOf(model), becomesIn(pick), [text, `${text} too`], newId).model,
  ],
  [
    'waive',
    (model, draw) =>
      addWaiver(model, {
        id: draw.newId(),
        rule: 'stands-alone',
        about: idsIn(model.elements, draw),
        reason: draw.text,
        date: '2026-11-02',
        more: [],
      }),
  ],
  ['take-back-waiver', (model, { pick }) => removeWaiver(model, idIn(model.waivers, pick))],
  ['template', (model, { pick }) => setTemplate(model, at([...templates.keys()], pick) ?? '')],
  [
    'edit-form',
    (model, { pick, text }) => setField(model, at(['goal', 'situation', 'problem'], pick) ?? '', text),
  ],
  [
    'freeze-version',
    (model, { text, newId }) =>
      addVersion(
        model,
        frozen(newId(), { name: text, date: '2027-05-14', present: '', decisions: text }, model),
      ),
  ],
  ['remove-version', (model, { pick }) => removeVersion(model, idIn(model.versions, pick))],
  ['page-setup', (model, { pick, text }) => changePage(model, { status: text, portrait: pick % 2 === 0 })],
]

/** One edit, ready to be made to any model; the same model gives the same outcome. */
export type DrawnEdit = {
  readonly name: EditName
  readonly gesture: string | null
  readonly edit: (model: Model) => Model
}

/** Sequences of edits of every kind; ids of new things start with `new` and never repeat within one sequence. */
export const arbitraryEdits: fc.Arbitrary<readonly DrawnEdit[]> = fc
  .array(
    fc.record({
      which: fc.constantFrom(...edits),
      pick: fc.nat(),
      other: fc.nat(),
      index: fc.nat({ max: 12 }),
      text: fc.string({ unit: 'binary', maxLength: 12 }),
      gesture: fc.constantFrom(null, null, 'typing', 'dragging'),
    }),
    { maxLength: 40 },
  )
  .map(draws =>
    draws.map(({ which: [name, edit], gesture, ...draw }, place) => ({
      name,
      gesture,
      edit: model => {
        let count = 0
        return edit(model, { ...draw, newId: () => `new${place}-${++count}` })
      },
    })),
  )
