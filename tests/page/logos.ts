import { readFileSync } from 'node:fs'
import { setLogo } from '../../src/model/edits/logo'
import { addTemplate } from '../../src/model/edits/own-template'
import { setTemplate } from '../../src/model/edits/template'
import type { Model } from '../../src/model/model'
import { writtenDown } from '../../src/templates/copy'
import { templateOf } from '../../src/templates/templates'

const pictures = { 'seal.png': 'png', 'wordmark.jpg': 'jpeg' } as const
export type PictureName = keyof typeof pictures

/** Of the tests' own pictures, in base64: a square one one sees through, and a wide one. */
export const pictureData = (name: PictureName): string =>
  readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url)).toString('base64')

/** The model in a form of its own after the one it is in, with this logo. */
export const withLogo = (model: Model, name: PictureName, alt: string): Model => {
  const form = { ...writtenDown(templateOf(model), 'own form', 'en'), name: 'Our own' }
  const image = { id: 'own logo', type: pictures[name], data: pictureData(name), alt, more: [] }
  return setLogo(setTemplate(addTemplate(model, form), form.id), form.id, image)
}
