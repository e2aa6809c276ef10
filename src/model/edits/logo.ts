import type { Id, Image, Model } from '../model'
import { changeTemplate, withoutUnshown } from './own-template'
import { added, changed, changedIn } from './unchanged'

// A picture is one thing: another one is another thing, with an id of its own. So two people's logos are never mixed.

/** Puts a picture at the heading of a form's page, or takes it away (null). One that no form shows any more goes. */
export const setLogo = (model: Model, id: Id, image: Image | null): Model => {
  const before = logoIn(model, id)
  if (!model.templates.some(form => form.id === id) || image?.id === before) return model
  const images = image ? added(model.images, image) : model.images
  const after = changeTemplate(changed(model, { images }), id, form => ({ ...form, logo: image?.id ?? '' }))
  return withoutUnshown(after, before)
}

/** Says what a form's logo shows, for those who do not see it. */
export const describeLogo = (model: Model, id: Id, alt: string): Model =>
  changed(model, { images: changedIn(model.images, logoIn(model, id), { alt }) })

const logoIn = ({ templates }: Model, id: Id): Id => templates.find(form => form.id === id)?.logo ?? ''
