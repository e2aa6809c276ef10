import { kinds } from '../../../src/model/model'
import { sample as real } from '../../../src/templates/sample'
import type { Template } from '../../../src/templates/template'

/** Stands in the sample's place in the bench's build of the app: the same, with a column for each kind. */
export const sample: Template = {
  ...real,
  columns: kinds.flatMap(kind => {
    const column = real.columns.find(({ takes }) => takes.some(taken => taken === kind))
    return column ? [{ ...column, id: kind, takes: [kind] }] : []
  }),
}
