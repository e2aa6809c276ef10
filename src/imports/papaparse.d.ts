// The library's own types draw in those of Node and the DOM, which the core has not.
declare module 'papaparse' {
  type Config = {
    readonly delimiter?: string
    readonly delimitersToGuess?: readonly string[]
    readonly preview?: number
    readonly skipEmptyLines?: 'greedy'
  }
  const papaparse: {
    parse(text: string, config: Config): { readonly data: ReadonlyArray<readonly string[]> }
  }
  export = papaparse
}
