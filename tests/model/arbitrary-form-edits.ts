import { blankColumn, blankField, blankTemplate } from '../../src/model/blank'
import type { CustomTemplate } from '../../src/model/custom-template'
import { bringForm, formFor } from '../../src/model/edits/bring-form'
import { describeLogo, setLogo } from '../../src/model/edits/logo'
import {
  addBox,
  addColumn,
  addSpan,
  addTemplate,
  type BoxPlace,
  changeBox,
  changeColumn,
  changeTemplate,
  moveBox,
  moveColumn,
  removeBox,
  removeColumn,
  removeSpan,
  removeTemplate,
  renameFacet,
  renameSpan,
  setLimit,
  setReading,
  spread,
} from '../../src/model/edits/own-template'
import { setTemplate } from '../../src/model/edits/template'
import { horizons, kinds, type Model } from '../../src/model/model'
import { copyOf, spelledOut } from '../../src/templates/copy'
import { templates } from '../../src/templates/templates'
import { pictures } from '../file/pictures'
import { type AnyEdit, at, type Draw, idIn } from './draws'

const form =
  (change: (form: CustomTemplate, draw: Draw) => CustomTemplate) =>
  (model: Model, draw: Draw): Model =>
    changeTemplate(model, idIn(model.templates, draw.other), own => change(spelledOut(own, 'en'), draw))

const place = ({ index }: Draw): BoxPlace => (index % 2 ? 'header' : 'footer')
const some = <T>(list: readonly T[], { index }: Draw): readonly T[] => list.filter((_, i) => (index >> i) % 2)

/** Edits of forms of one's own. */
export const formEditsDrawn: readonly AnyEdit[] = [
  [
    'make-form',
    (model, { pick, text, newId }) => {
      const after = at([...templates.values()], pick)
      const copy = after
        ? copyOf(model, after, { id: newId(), name: text }, 'es')
        : blankTemplate(newId(), text)
      return setTemplate(addTemplate(model, copy), copy.id)
    },
  ],
  [
    'template',
    (model, { pick }) =>
      setTemplate(model, at([...model.templates.map(({ id }) => id), 'sample'], pick) ?? 'sample'),
  ],
  [
    'bring-form',
    (model, { pick, text, newId }) => {
      const form = at(model.templates, pick) ?? blankTemplate(newId(), text)
      return bringForm(model, formFor(model, { ...form, source: text }), newId).model
    },
  ],
  ['remove-form', (model, { pick }) => removeTemplate(model, idIn(model.templates, pick))],
  ['change-form', form((own, { text }) => ({ ...own, name: text, source: text }))],
  ['change-form', form((own, { text, newId }) => addColumn(own, blankColumn(newId(), text)))],
  [
    'change-form',
    form((own, draw) =>
      changeColumn(own, idIn(own.columns, draw.pick), {
        label: draw.text,
        plain: draw.text,
        takes: draw.index % 3 ? some(kinds, draw) : ['outcome'],
        horizons: some(horizons, draw),
      }),
    ),
  ],
  ['change-form', form((own, { pick, index }) => moveColumn(own, idIn(own.columns, pick), index))],
  ['change-form', form((own, { pick }) => removeColumn(own, idIn(own.columns, pick)))],
  ['change-form', form((own, { pick, text }) => renameSpan(own, idIn(own.spans, pick), text))],
  ['change-form', form((own, { text, newId }) => addSpan(own, { id: newId(), label: text }))],
  [
    'change-form',
    form((own, { pick, other, index }) =>
      spread(own, idIn(own.spans, pick), [idIn(own.columns, other), idIn(own.columns, index)]),
    ),
  ],
  ['change-form', form((own, { pick, text }) => renameFacet(own, idIn(own.matrix.facets, pick), text))],
  ['change-form', form((own, { text }) => setReading(own, text))],
  ['change-form', form((own, { pick }) => removeSpan(own, idIn(own.spans, pick)))],
  ['change-form', form((own, draw) => addBox(own, place(draw), blankField(draw.newId(), draw.text)))],
  [
    'change-form',
    form((own, draw) => changeBox(own, place(draw), idIn(own[place(draw)], draw.pick), { label: draw.text })),
  ],
  [
    'change-form',
    form((own, draw) => moveBox(own, place(draw), idIn(own[place(draw)], draw.pick), draw.index)),
  ],
  ['change-form', form((own, draw) => removeBox(own, place(draw), idIn(own[place(draw)], draw.pick)))],
  ['change-form', form((own, { index }) => setLimit(own, 'pages', index === 0 ? undefined : index))],
  [
    'change-form',
    (model, { pick, index, text, newId }) => {
      const picture = pictures[index % 3]
      const image = picture && { id: newId(), ...picture, alt: text, more: [] }
      return setLogo(model, idIn(model.templates, pick), image ?? null)
    },
  ],
  ['change-form', (model, { pick, text }) => describeLogo(model, idIn(model.templates, pick), text)],
]
