/** The weights a text is set in, and Inter's files for them. */
export type FontName = 'regular' | 'semibold'

/** The bundled fonts' files. All but Inter's are read only where a text has characters for them. */
export type FontFile =
  | FontName
  | 'arabic'
  | 'arabicSemibold'
  | 'hebrew'
  | 'hebrewSemibold'
  | 'simplified'
  | 'traditional'
  | 'korean'
  | 'symbols'
  | 'emoji'

/** What the core cannot do itself and a host hands in: names for new things, the day, the bundled fonts. */
export type Powers = {
  /** A short random id, never used before in any document. */
  readonly newId: () => string
  /** Today where the user is, as YYYY-MM-DD. */
  readonly today: () => string
  /** The bytes of a bundled TrueType font. */
  readonly fontBytes: (file: FontFile) => Promise<Uint8Array>
}
