import type { Model } from '../../src/model/model'

/** A file's text between the outer braces, what is found wrong in it, and what was set aside from where. */
export type Case = {
  readonly broken: string
  readonly names?: readonly string[]
  readonly aside?: readonly (readonly [from: string, thing: unknown])[]
  /** Something to be seen in the model. */
  readonly see?: (model: Model) => unknown
  readonly as?: unknown
}

export const head =
  '"format": "logic-model", "version": 1, "id": "d", "initiative": {"name": "N", "partners": [{"id": "p", "name": "P"}]}'
export const withElements = (rest: string): string =>
  `${head}, "groups": [{"id": "g", "name": "G"}], "elements": [{"id": "a", "kind": "input"}, {"id": "b", "kind": "outcome"}]${rest && `, ${rest}`}`
export const elementWith = (rest: string): string =>
  `${head}, "elements": [{"id": "a", "kind": "input", ${rest}}]`
export const firstElement = ({ elements }: Model): Model['elements'][number] | undefined => elements[0]
export const firstLinkWith = (rest: string): string => withElements(`"links": [{"id": "l", ${rest}}]`)
