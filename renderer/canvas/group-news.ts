import type { Id, Model } from '../../src/model/model'
import { words } from '../words'

/** A group's name as it is shown and said; '' where there is no such group. */
export const groupName = ({ groups }: Pick<Model, 'groups'>, id: Id): string => {
  const group = groups.find(one => one.id === id)
  return group ? group.name.trim() || words().groups.nameless : ''
}

/** What a move did to a card's group, in a sentence; '' where it is in the same. */
export const groupNews = (before: Model, after: Model, id: Id): string => {
  const groupIn = (model: Model): Id => model.elements.find(one => one.id === id)?.group ?? ''
  const [was, is] = [groupIn(before), groupIn(after)]
  const { said } = words().groups
  if (was === is) return ''
  return is === '' ? said.left(groupName(before, was)) : said.joined(groupName(after, is))
}
