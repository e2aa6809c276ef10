import type { Id, MarkWord, Model } from '../model/model'

/** The cards, then the links that bear a mark, each once. */
export const markedAs = ({ elements, links, marks }: Model, word: MarkWord): readonly (readonly Id[])[] => {
  const marked = new Set(marks.filter(({ mark }) => mark === word).map(({ about }) => about))
  return [...elements, ...links].filter(({ id }) => marked.has(id)).map(({ id }) => [id])
}
