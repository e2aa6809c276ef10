import type { Wording } from '../../review/rule'

const infinitive = /^\p{Ll}+(ar|er|ir)(se)? /u
const lowered = (text: string): string => text.trim().charAt(0).toLowerCase() + text.trim().slice(1)

export const wording: Wording = {
  isDoing: text => infinitive.test(lowered(text)),
  isDeed: text => infinitive.test(lowered(text)),
  isSeveral: text => /[;\n]|[\p{L}\p{N}]{3}[.!?]\s+\p{Lu}/u.test(text.trim()),
}
