import harfBuzz from 'harfbuzzjs/dist/harfbuzz.wasm?url'
import regular from '../assets/fonts/Inter-Regular.ttf?url'
import semibold from '../assets/fonts/Inter-SemiBold.ttf?url'
import emoji from '../assets/fonts/NotoEmoji-Regular.ttf?url'
import arabic from '../assets/fonts/NotoSansArabic-Regular.ttf?url'
import arabicSemibold from '../assets/fonts/NotoSansArabic-SemiBold.ttf?url'
import hebrew from '../assets/fonts/NotoSansHebrew-Regular.ttf?url'
import hebrewSemibold from '../assets/fonts/NotoSansHebrew-SemiBold.ttf?url'
import korean from '../assets/fonts/NotoSansKR-Regular.ttf?url'
import simplified from '../assets/fonts/NotoSansSC-Regular.ttf?url'
import symbols from '../assets/fonts/NotoSansSymbols2-Regular.ttf?url'
import traditional from '../assets/fonts/NotoSansTC-Regular.ttf?url'
import type { FontFile } from '../src/powers'

/** Where the app keeps its fonts. */
const fontUrls: Readonly<Record<FontFile, string>> = {
  regular,
  semibold,
  arabic,
  arabicSemibold,
  hebrew,
  hebrewSemibold,
  simplified,
  traditional,
  korean,
  symbols,
  emoji,
}

const read = async (url: string): Promise<Uint8Array> => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} could not be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const kept = new Map<FontFile, Promise<Uint8Array>>()

/** The bytes of a bundled font: the same the screen draws with, read once in the page and once in its worker. */
export const fontBytes = (file: FontFile): Promise<Uint8Array> => {
  const bytes = kept.get(file) ?? read(fontUrls[file])
  kept.set(file, bytes)
  return bytes
}

/** The program that joins letters. */
export const harfBuzzBytes = (): Promise<Uint8Array> => read(harfBuzz)
