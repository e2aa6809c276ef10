import { saveWithin } from '../file/save-within'
import type { Model } from '../model/model'
import { withoutPrivate } from '../model/private'
import type { Result } from '../result'
import type { Words } from '../words/words'
import type { Attachment } from './attachment'

/** Whether the model goes along inside its PDF: not at all, without what is private, or whole. */
export const attachings = ['none', 'public', 'all'] as const
export type Attaching = (typeof attachings)[number]

export const isAttaching = (word: string): word is Attaching => attachings.some(one => one === word)

// Refused somewhere: by Windows, by macOS, by a shared drive.
const refused = /[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu
const longest = 80

/** The model as its file, to be attached; null where it is not to be. */
export const modelInside = (model: Model, attaching: Attaching, words: Words): Result<Attachment | null> => {
  if (attaching === 'none') return { ok: true, value: null }
  const text = saveWithin(attaching === 'all' ? model : withoutPrivate(model), words)
  if (!text.ok) return text
  const title = model.initiative.name.replace(refused, ' ').trim().slice(0, longest) || words.model.untitled
  const bytes = new TextEncoder().encode(text.value)
  return { ok: true, value: { name: `${title}.logicmodel`, says: words.attach.says, bytes } }
}
