import { readFileSync } from 'node:fs'
import { measureWith } from '../../src/layout/measure'
import { typefaceFrom } from '../../src/layout/typeface'
import type { FontName } from '../../src/powers'

const files = { regular: 'Inter-Regular.ttf', semibold: 'Inter-SemiBold.ttf' }

export const fontBytes = (name: FontName): Uint8Array =>
  readFileSync(new URL(`../../assets/fonts/${files[name]}`, import.meta.url))

export const typefaces = {
  regular: typefaceFrom(fontBytes('regular')),
  semibold: typefaceFrom(fontBytes('semibold')),
}

export const measure = measureWith(typefaces)
