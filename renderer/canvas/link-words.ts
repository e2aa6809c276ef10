import { evidences } from '../../src/model/model'
import type { Words } from '../../src/words/words'

/** How strong the evidence is, in words; a word this release does not know stands for itself. */
const evidenceLabel = ({ details }: Words, evidence: string): string => {
  const known = evidences.find(one => one === evidence)
  return known ? details.evidences[known] : evidence
}

/** The same as a sentence; '' where nobody has said. */
export const evidenceSentence = (words: Words, evidence: string): string =>
  evidence === '' ? '' : words.details.evidenceSays(evidenceLabel(words, evidence))

/** A link by its cards' codes and its evidence, for those who do not see its line. */
export const linkName = (words: Words, from: string, to: string, evidence: string): string =>
  [`${words.canvas.linkName(from, to)}.`, evidenceSentence(words, evidence)].join(' ').trim()
