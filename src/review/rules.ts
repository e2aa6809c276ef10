import type { Words } from '../words/words'
import type { Rule } from './rule'
import { activityWithoutAnyone } from './rules/activity-without-anyone'
import { doubtLeftOpen } from './rules/doubt-left-open'
import { goesRound } from './rules/goes-round'
import { indicatorWithoutSource } from './rules/indicator-without-source'
import { inputSkipsActivity } from './rules/input-skips-activity'
import { inputUnused } from './rules/input-unused'
import { leadsNowhere } from './rules/leads-nowhere'
import { linkGoesBack } from './rules/link-goes-back'
import { linkSkipsStage } from './rules/link-skips-stage'
import { linkWithinStage } from './rules/link-within-stage'
import { noAssumptions } from './rules/no-assumptions'
import { noExternalFactors } from './rules/no-external-factors'
import { noLongTermOutcome } from './rules/no-long-term-outcome'
import { noOutcome } from './rules/no-outcome'
import { notPlaced } from './rules/not-placed'
import { nothingLinked } from './rules/nothing-linked'
import { outcomeAsActivity } from './rules/outcome-as-activity'
import { outcomeNotReached } from './rules/outcome-not-reached'
import { outcomeWithoutIndicator } from './rules/outcome-without-indicator'
import { outcomeWithoutInput } from './rules/outcome-without-input'
import { outcomeWithoutReason } from './rules/outcome-without-reason'
import { outputAsActivity } from './rules/output-as-activity'
import { partnerWithoutPart } from './rules/partner-without-part'
import { severalResults } from './rules/several-results'
import { somethingMissing } from './rules/something-missing'
import { standsAlone } from './rules/stands-alone'
import { tooManyCards } from './rules/too-many-cards'
import { tooManyLinks } from './rules/too-many-links'
import { tooManyWords } from './rules/too-many-words'

export type RuleId = keyof Words['review']['rules']

/** Every check, in the order in which its findings are told: what the whole model lacks, how it hangs together, how it is put. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'no-outcome': noOutcome,
  'no-long-term-outcome': noLongTermOutcome,
  'nothing-linked': nothingLinked,
  'not-placed': notPlaced,
  'stands-alone': standsAlone,
  'input-unused': inputUnused,
  'leads-nowhere': leadsNowhere,
  'outcome-not-reached': outcomeNotReached,
  'outcome-without-input': outcomeWithoutInput,
  'goes-round': goesRound,
  'link-goes-back': linkGoesBack,
  'input-skips-activity': inputSkipsActivity,
  'link-skips-stage': linkSkipsStage,
  'link-within-stage': linkWithinStage,
  'outcome-without-indicator': outcomeWithoutIndicator,
  'indicator-without-source': indicatorWithoutSource,
  'outcome-without-reason': outcomeWithoutReason,
  'doubt-left-open': doubtLeftOpen,
  'something-missing': somethingMissing,
  'no-assumptions': noAssumptions,
  'no-external-factors': noExternalFactors,
  'activity-without-anyone': activityWithoutAnyone,
  'partner-without-part': partnerWithoutPart,
  'too-many-cards': tooManyCards,
  'too-many-words': tooManyWords,
  'too-many-links': tooManyLinks,
  'several-results': severalResults,
  'outcome-as-activity': outcomeAsActivity,
  'output-as-activity': outputAsActivity,
}
