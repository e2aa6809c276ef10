import { familiesFor } from '../layout/families'
import type { Shaper } from '../layout/shaper'
import type { FontFile } from '../powers'
import { isSilent, typefaceOf } from './faces'
import type { Fonts } from './typesetter'

/** Where a host finds its fonts, and what joins letters. */
export type FontSource = {
  readonly fontBytes: (file: FontFile) => Promise<Uint8Array>
  readonly shaper: () => Promise<Shaper>
}

/** The fonts that draw all that is written in `given`, a model or part of one: Inter, and others as far as needed. */
export const gatherFonts = async (given: unknown, { fontBytes, shaper }: FontSource): Promise<Fonts> => {
  const [regular, semibold] = await Promise.all([fontBytes('regular'), fontBytes('semibold')])
  const files = new Map<FontFile, Uint8Array>()
  const inter = typefaceOf(regular)
  let joins = false
  for (const [language, characters] of charactersIn(given)) {
    const wanted = new Set(
      Array.from(characters).filter(one => !isSilent(one) && !inter.has(one.codePointAt(0) ?? 0)),
    )
    for (const family of familiesFor(language)) {
      const own = Array.from(wanted).filter(character => family.draws?.test(character))
      if (own.length === 0) continue
      for (const file of new Set(Object.values(family.files))) files.set(file, await fontBytes(file))
      const typeface = typefaceOf(files.get(family.files.regular) ?? regular)
      for (const character of own) if (typeface.has(character.codePointAt(0) ?? 0)) wanted.delete(character)
      joins ||= family.joins
    }
  }
  return { ...Object.fromEntries(files), regular, semibold, ...(joins ? { shaper: await shaper() } : {}) }
}

/** The characters of all texts in a value, by the language that the thing they belong to names. */
const charactersIn = (given: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  const walk = (value: unknown, language: string): void => {
    if (typeof value === 'string') {
      const characters = found.get(language) ?? new Set()
      found.set(language, characters)
      for (const [character] of value.normalize('NFC').matchAll(/\P{ASCII}/gu)) characters.add(character)
    } else if (Array.isArray(value) || value instanceof Map || value instanceof Set)
      for (const one of value instanceof Map ? value.values() : value) walk(one, language)
    else if (typeof value === 'object' && value !== null) {
      const own = languageOf(value) || language
      for (const one of Object.values(value)) walk(one, own)
    }
  }
  walk(given, '')
  return found
}

const languageOf = (thing: object): string => {
  const named = 'lang' in thing ? thing.lang : 'language' in thing ? thing.language : ''
  return typeof named === 'string' ? named : ''
}
