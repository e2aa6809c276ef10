import type { Difference } from '../../src/file/differences/difference'
import type { Group } from '../../src/file/differences/groups'
import { type Told, written } from '../../src/file/differences/telling'
import type { Model } from '../../src/model/model'
import { type ChangeList, changeSections } from '../../src/page/change-list'
import type { Words } from '../../src/words/words'
import type { Moment } from './versions-store'
import { momentAbout, momentName } from './when'

/** What a list of changes since a moment is called. */
export const sinceIn = (moment: Moment, words: Words): string => {
  const { since, sinceNamed } = words.versions
  return (moment.is === 'named' ? sinceNamed : since)(momentName(moment, words))
}

/** What has changed since a moment as a list on paper, with what is known of that moment. */
export const changesSince = (
  moment: Moment,
  now: Model,
  groups: readonly Group[],
  tell: (difference: Difference) => Told,
  words: Words,
): ChangeList => {
  const { present, decisions } = words.versions
  const about = moment.is === 'named' ? moment.version : null
  return {
    title: sinceIn(moment, words),
    facts: [
      words.comparing.paper.here(now.initiative.name.trim() || words.model.untitled),
      ...(about ? [momentAbout(moment, words)] : []),
      ...(about?.present ? [present(about.present)] : []),
      ...(about?.decisions ? [decisions(about.decisions)] : []),
    ],
    language: now.language,
    sections: changeSections(groups, words, ({ difference }) => written(tell(difference), words)),
  }
}
