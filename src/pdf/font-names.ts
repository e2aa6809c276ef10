import type { FontName } from '../powers'

export const fontNames: readonly FontName[] = ['regular', 'semibold']

/** What the embedded fonts are called in a PDF. */
export const familyOf: Readonly<Record<FontName, string>> = {
  regular: 'Inter-Regular',
  semibold: 'Inter-SemiBold',
}
