import { readFileSync } from 'node:fs'
import { type Fonts, typesetterFrom } from '../../src/page/typesetter'

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../assets/fonts/${name}`, import.meta.url)))

export const fonts: Fonts = { regular: read('Inter-Regular.ttf'), semibold: read('Inter-SemiBold.ttf') }
export const typesetter = typesetterFrom(fonts)
