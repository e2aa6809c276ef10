import { isPreposition, opensClause, plain } from './phrase'
import { namesThing } from './verbs'

/** Things one has one of, as people write them on cards without "a". Whatever is not here goes without. */
const countable = new Set(
  `increase account agency agreement app application approach assessment association building budget bus calendar campaign
  campus car centre center charter class classroom clinic club coach coalition committee community compact conference
  consultant contract coordinator council course curriculum dashboard database day decline decrease department director district
  donation drop event evaluation evaluator facilitator form foundation framework fund garden gift grant group guide
  guideline hall handbook home hub interpreter job kit laboratory lab law leader lesson letter library license
  list lottery manager manual map meeting mentor model month newsletter network nurse office organisation
  organization package partner partnership plan platform playground policy position principal procedure process
  programme program project protocol psychologist reduction report resolution rise room rule schedule scholarship school screening
  season session site space specialist statement strategy structure student study superintendent supervisor survey
  system task teacher team therapist tool toolkit tour trainer tutor union unit university van venue vision
  volunteer warehouse website week workshop year`.split(/\s+/),
)

const hasOwn =
  /^(an?|the|this|that|these|those|their|its|our|your|his|her|every|each|all|both|any|no|some|more|fewer|less|most|many|few|several|one|two|three|four|five|six|seven|eight|nine|ten|another|enough)$/
/** By sound: "an hour", "a unit", "an FBI grant", "a USDA grant". */
const vowel = /^(?!uni|eur|use|one\b|ubi|\p{Lu}{2})[aeiou]|^(hour|honest|honou?r)|^[AEFHILMNORSX]\p{Lu}/u

/** "joint office with four staff" → "a joint office with four staff"; anything that needs no article as it is. */
export const withArticle = (text: string): string => {
  const tokens = text.split(' ')
  const words = tokens.map(plain)
  const first = words[0] ?? ''
  const isNamed = /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(tokens[1] ?? '')
  if (hasOwn.test(first) || /^\p{N}|['’]s$/u.test(first) || isNamed) return text
  for (const [at, word] of words.entries()) {
    if (word === 'and' || word === 'or' || isPreposition(word) || opensClause(word)) return text
    const next = words[at + 1]
    const isEnd =
      next === undefined ||
      isPreposition(next) ||
      opensClause(next) ||
      (/(ed|ing)$/.test(next) && !namesThing(next)) ||
      /[,;]$/.test(tokens[at] ?? '')
    if (isEnd && countable.has(word)) return `${vowel.test(text) ? 'an' : 'a'} ${text}`
  }
  return text
}
