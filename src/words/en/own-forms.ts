/** Forms people make for themselves. */
export const ownForms = {
  /** What can be wrong with one, besides what can be wrong with any template. */
  problems: {
    tooManyBoxes: (most: number) =>
      `A template has at most ${most} boxes above its columns, and as many below.`,
    unnamedBox: (id: string) => `The box “${id}” has no name.`,
    unnamedHeading: (id: string) => `The heading “${id}” has no name.`,
    unknownFacet: (word: string, known: string) =>
      `The matrix has a column “${word}”, which nothing can fill; what can be filled is ${known}.`,
  },
}
