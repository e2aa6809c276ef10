import type { Wording } from '../../review/rule'
import { phraseOf } from './grammar/phrase'
import { isPlainVerb } from './grammar/verbs'

/** What people do, rather than what changes. */
const doings = new Set(
  `arrange assist build call coach collect communicate compare conduct convene coordinate create deliver demonstrate
  design develop discuss distribute draft employ establish evaluate examine facilitate fund gather give guide help
  hire hold host identify implement inform install interview introduce invest invite launch lead let maintain manage
  meet mentor negotiate offer organise organize pay pilot plan prepare produce promote provide publish purchase
  recommend record recruit renew report research review revise run schedule send support survey teach test train
  translate update visit`.split(/\s+/),
)

const comparatives = /^(better|fewer|greater|higher|improved|increased|less|lower|more|reduced|stronger)\b/i
const lowered = (text: string): string => text.trim().charAt(0).toLowerCase() + text.trim().slice(1)

/** "Teachers feel ready and principals back them": a sentence on either side of an "and". */
const isTwice = (before: string, after: string): boolean => {
  const [first = '', second = ''] = after.split(' ')
  if (comparatives.test(after)) return true
  if (phraseOf(lowered(before), 'outcome').shape !== 'sentence') return false
  const isObjectClause = /^(how|what|when|where|why|who|that|which|if|whether)$/.test(first)
  const isVerbAgain = isPlainVerb(first) && second !== '' && / .+ /.test(before)
  return !isObjectClause && (isVerbAgain || phraseOf(lowered(after), 'outcome').shape === 'sentence')
}

/** In letters. A card longer than this has worse troubles than its grammar, and is told so. */
const longest = 400

/** What the wording of an English card gives away. Guesses: good enough for a hint, never for more. */
export const wording: Wording = {
  isDoing: text => {
    if (text.length > longest) return false
    const said = phraseOf(lowered(text), 'outcome')
    return said.shape === 'deed' && doings.has(said.verb)
  },
  isDeed: text => text.length <= longest && phraseOf(lowered(text), 'output').shape === 'deed',
  isSeveral: (text, kind) => {
    if (text.length > longest) return false
    if (/[;\n]|[\p{L}\p{N}]{3}[.!?]\s+\p{Lu}/u.test(text.trim())) return true
    if (kind !== 'outcome') return false
    const parts = text.split(/,? and /)
    return parts.some((part, at) => at > 0 && isTwice(parts.slice(0, at).join(' and '), part))
  },
}
