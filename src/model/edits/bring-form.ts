import { formText } from '../../file/save-form'
import { document } from '../../file/shape/document'
import { eachThing } from '../../file/walk'
import { templates } from '../../templates/templates'
import type { CustomTemplate } from '../custom-template'
import type { Id, Model } from '../model'
import type { SharedForm } from '../shared-form'
import { cleaned } from './clean'
import { addTemplate } from './own-template'
import { changed } from './unchanged'

/** A form of a model as it goes to others: with its logo's picture, and nothing else of the model. */
export const formFor = ({ images }: Pick<Model, 'images'>, template: CustomTemplate): SharedForm => ({
  template,
  images: images.filter(({ id }) => id === template.logo),
  more: [],
})

/**
 * Adds a form that others have saved to this model's own. One that says the same is there already and stays one; where
 * another form has its id it gets a new one, and where another has its name, a number after it.
 * @param newId gives an id never used before
 * @returns the model, and the form's id in it
 */
export const bringForm = (
  model: Model,
  { template, images }: SharedForm,
  newId: () => Id,
): { readonly model: Model; readonly id: Id } => {
  const given = formFor({ images }, template)
  const there = model.templates.find(own => isSameForm(formFor(model, own), given))
  if (there) return { model, id: there.id }
  const isTaken = templates.has(template.id) || model.templates.some(({ id }) => id === template.id)
  const id = isTaken ? newId() : template.id
  const [logo] = given.images
  const picture = logo && { ...logo, id: isThere(model, logo.id) ? newId() : logo.id }
  const form = { ...template, id, name: freeName(model, template.name), logo: picture?.id ?? '' }
  const withForm = addTemplate(model, form)
  return {
    model: picture ? changed(withForm, { images: [...model.images, cleaned(picture)] }) : withForm,
    id,
  }
}

/** Whether anything in the model's file goes by this id. */
const isThere = (model: Model, wanted: Id): boolean => {
  let found = false
  eachThing(document, model, ({ id }, { id: space }) => {
    found ||= space === 'file' && id === wanted
  })
  return found
}

const numbered = (name: string, number: number): string => `${name} ${number}`

const freeName = ({ templates: own }: Model, name: string): string => {
  const names = new Set(own.map(form => form.name))
  if (name.trim() === '' || !names.has(name)) return name
  let number = 2
  while (names.has(numbered(name, number))) number++
  return numbered(name, number)
}

/** Whether two forms say the same, whatever ids they and their logos have; a name may have got its number here. */
const isSameForm = (own: SharedForm, given: SharedForm): boolean => {
  const { name } = given.template
  const number = own.template.name.startsWith(`${name} `) ? own.template.name.slice(name.length + 1) : ''
  const isName = own.template.name === name || /^\d+$/.test(number)
  return isName && saysOf(own) === saysOf(given)
}

const saysOf = ({ template, images, more }: SharedForm): string =>
  formText({
    template: { ...template, id: '', name: '', logo: '' },
    images: images.map(image => ({ ...image, id: '' })),
    more,
  })
