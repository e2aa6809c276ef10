import { readFileSync } from 'node:fs'
import { fontFiles } from '../../src/layout/families'
import { shaperFrom } from '../../src/layout/shaper'
import { type FontSource, gatherFonts } from '../../src/page/gather-fonts'
import { type Fonts, typesetterFrom } from '../../src/page/typesetter'
import type { FontFile } from '../../src/powers'

const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)))

const kept = new Map<FontFile, Uint8Array>()

export const fontSource: FontSource = {
  fontBytes: async file => {
    const bytes = kept.get(file) ?? read(`assets/fonts/${fontFiles[file]}`)
    kept.set(file, bytes)
    return bytes
  },
  shaper: async () => shaperFrom(read('node_modules/harfbuzzjs/dist/harfbuzz.wasm')),
}

/** Inter alone, as for a model that needs no more. */
export const onlyInter: Fonts = await gatherFonts('', fontSource)

/** All there are. */
export const fonts: Fonts = await gatherFonts(
  [
    { lang: 'zh', text: '文 عربي עברית ✘ 😀' },
    { lang: 'zh-Hant', text: '文' },
    { lang: 'ko', text: '한' },
  ],
  fontSource,
)

export const typesetter = typesetterFrom(fonts)
