import type { FontFile, FontName } from '../powers'

/** Where each bundled font lies in assets/fonts. */
export const fontFiles: Readonly<Record<FontFile, string>> = {
  regular: 'Inter-Regular.ttf',
  semibold: 'Inter-SemiBold.ttf',
  arabic: 'NotoSansArabic-Regular.ttf',
  arabicSemibold: 'NotoSansArabic-SemiBold.ttf',
  hebrew: 'NotoSansHebrew-Regular.ttf',
  hebrewSemibold: 'NotoSansHebrew-SemiBold.ttf',
  simplified: 'NotoSansSC-Regular.ttf',
  traditional: 'NotoSansTC-Regular.ttf',
  korean: 'NotoSansKR-Regular.ttf',
  symbols: 'NotoSansSymbols2-Regular.ttf',
  emoji: 'NotoEmoji-Regular.ttf',
}

export type Family = {
  /** As a style sheet and a PDF name it. */
  readonly name: string
  /** One file for both weights: bold is drawn with a stroke around the letters. */
  readonly files: Readonly<Record<FontName, FontFile>>
  /** The characters it is there for; null for all it has. */
  readonly draws: RegExp | null
  /** Whether what is drawn for a character depends on its neighbours. */
  readonly joins: boolean
}

const both = (file: FontFile): Family['files'] => ({ regular: file, semibold: file })
const chinese =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u2460-\u24ff\u2ff0-\u30ff\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u

/** Every text looks for its glyphs here first. */
export const inter: Family = {
  name: 'Inter',
  files: { regular: 'regular', semibold: 'semibold' },
  draws: null,
  joins: false,
}

const arabic: Family = {
  name: 'Noto Sans Arabic',
  files: { regular: 'arabic', semibold: 'arabicSemibold' },
  draws: /\p{Script_Extensions=Arabic}/u,
  joins: true,
}
const hebrew: Family = {
  name: 'Noto Sans Hebrew',
  files: { regular: 'hebrew', semibold: 'hebrewSemibold' },
  draws: /\p{Script=Hebrew}/u,
  joins: true,
}
const simplified: Family = {
  name: 'Noto Sans SC',
  files: both('simplified'),
  draws: chinese,
  joins: false,
}
const traditional: Family = {
  name: 'Noto Sans TC',
  files: both('traditional'),
  draws: chinese,
  joins: false,
}
const korean: Family = {
  name: 'Noto Sans KR',
  files: both('korean'),
  draws: /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  joins: false,
}
const symbols: Family = {
  name: 'Noto Sans Symbols 2',
  files: both('symbols'),
  draws: /[\u2190-\u2bff\u{1f100}-\u{1f1e5}\u{1f780}-\u{1f8ff}]/u,
  joins: false,
}
const emoji: Family = {
  name: 'Noto Emoji',
  files: both('emoji'),
  draws: /\u20e3|[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}]/u,
  joins: true,
}

const others = [arabic, hebrew, simplified, traditional, korean, symbols, emoji]
const taiwan = [arabic, hebrew, traditional, simplified, korean, symbols, emoji]
const korea = [arabic, hebrew, korean, simplified, traditional, symbols, emoji]

/** Whether Chinese characters have the form of Taiwan and Hong Kong in a language (BCP 47). */
const isTraditional = /^(?:zh\b.*-(?:Hant|TW|HK|MO)|yue|hak|nan)\b/i

/**
 * The families after Inter, in the order a character of a text in this language looks for its font. One and the same
 * Chinese character has another form in Beijing, Taipei and Seoul.
 */
export const familiesFor = (language: string): readonly Family[] => {
  if (isTraditional.test(language)) return taiwan
  return /^ko\b/i.test(language) ? korea : others
}

/** Inter and all others, each once. */
export const families: readonly Family[] = [inter, ...others]
