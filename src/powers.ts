/** The bundled typeface's files, by the name the page and the screen use for them. */
export type FontName = 'regular' | 'semibold'

/** What the core cannot do itself and a host hands in: names for new things, the day, the bundled fonts. */
export type Powers = {
  /** A short random id, never used before in any document. */
  readonly newId: () => string
  /** Today where the user is, as YYYY-MM-DD. */
  readonly today: () => string
  /** The bytes of a bundled TrueType font. */
  readonly fontBytes: (name: FontName) => Promise<Uint8Array>
}
