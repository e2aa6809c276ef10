import type { Row } from '../../src/file/differences/groups'
import { written } from '../../src/file/differences/telling'
import type { Model } from '../../src/model/model'
import { type ChangeList, changeSections } from '../../src/page/change-list'
import type { Words } from '../../src/words/words'
import { momentInWords } from '../versions/when'
import type { Comparison } from './compare-store'
import type { Differences } from './use-differences'

/**
 * What another copy says otherwise as a list on paper, the clashes with both sides' words.
 * @param taken which of theirs are taken; null where nothing can be
 */
export const comparedList = (
  mine: Model,
  { name, at }: Comparison,
  { groups, onlyOurs, tellers, found }: Differences,
  taken: ReadonlySet<string> | null,
  words: Words,
): ChangeList => {
  const { paper } = words.comparing
  const theirs = ({ difference, against }: Row): string => {
    const told = written(tellers.theirs(difference), words)
    if (against.length === 0) return told
    const ours = against.map(one => `${paper.isHere} ${written(tellers.ours(one), words)}`)
    return [...ours, `${paper.isThere} ${told}`].join('\n')
  }
  const ours = ({ difference }: Row): string => written(tellers.ours(difference), words)
  return {
    title: paper.title(name),
    facts: [
      paper.here(mine.initiative.name.trim() || words.model.untitled),
      paper.there(name, at === null ? '' : momentInWords(at)),
      found,
    ],
    language: mine.language,
    sections: [
      ...changeSections(groups, words, theirs, ({ key }) => (taken?.has(key) ? paper.taken : '')),
      ...changeSections(onlyOurs, words, ours).map(section => ({
        ...section,
        name: `only here ${section.name}`,
        title: paper.onlyHere(section.title),
      })),
    ],
  }
}
