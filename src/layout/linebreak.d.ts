// The library carries no types of its own.
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    /** Where the text may be broken next, as an index; null at its end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export = LineBreaker
}
