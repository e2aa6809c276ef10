import type { Id, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import type { Template } from '../templates/template'
import type { PageChoices } from './choices'
import type { Sheet } from './drawing'
import { leadsToOf, type Named } from './leads-to'
import { margins, papers } from './paper'
import { type Poured, pour } from './pour'

/** What is to be set on pages, whatever the type it is set in. */
export type Task = {
  readonly model: Model
  readonly template: Template
  readonly poured: Poured
  readonly codes: ReadonlyMap<Id, string>
  readonly leadsTo: ReadonlyMap<Id, readonly Named[]>
  readonly choices: PageChoices
  readonly size: Pick<Sheet, 'width' | 'height'>
  /** The margin, and the width between both. */
  readonly margin: number
  readonly width: number
}

export const taskOf = (model: Model, template: Template, choices: PageChoices): Task => {
  const [short, long] = papers[choices.paper]
  const size = choices.portrait ? { width: short, height: long } : { width: long, height: short }
  const margin = margins[choices.margins]
  const codes = codesOf(model, template)
  return {
    model,
    template,
    poured: pour(model, template, choices.language),
    codes,
    leadsTo: leadsToOf(model.links, model.elements, codes),
    choices,
    size,
    margin,
    width: size.width - 2 * margin,
  }
}
