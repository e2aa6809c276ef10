/** What can be wrong with a template from elsewhere. Columns and headings are named by their ids. */
export const templateProblems = {
  noColumns: 'A template needs at least one column.',
  tooManyColumns: (most: number) => `A template has at most ${most} columns.`,
  noId: 'Something in the template has no id.',
  twice: (id: string) => `The id “${id}” is there twice.`,
  unnamed: (column: string) => `The column “${column}” has no name.`,
  unknownKind: (column: string, word: string, known: string) =>
    `The column “${column}” takes “${word}”, which is no kind of card; the kinds are ${known}.`,
  takesNothing: (column: string) => `The column “${column}” takes no kind of card.`,
  unknownHorizon: (column: string, word: string, known: string) =>
    `The column “${column}” takes outcomes of “${word}”, which is no time; the times are ${known}.`,
  noHorizon: (column: string) => `The column “${column}” has to name a time for what is dropped there.`,
  horizonOfOthers: (column: string) =>
    `The column “${column}” asks when things show, which only outcomes say.`,
  missingColumn: (heading: string, column: string) =>
    `The heading “${heading}” stands over “${column}”, which is no column of this template.`,
  notNeighbours: (heading: string) => `The heading “${heading}” has to stand over columns side by side.`,
  rowsInPart: (heading: string) => `Under the heading “${heading}”, all columns have to be rows, or none.`,
  underTwo: (column: string) => `The column “${column}” stands under two headings.`,
  looseRow: (column: string) => `The column “${column}” is a row and stands under no heading.`,
  matrixWithoutCards: 'A matrix has to begin with what the cards say.',
  pageLimit: (pages: number) => `The limit of ${pages} pages is not a whole number of 1 or more.`,
  typeLimit: (type: number, least: number, most: number) =>
    `The smallest type of ${type} points is not between ${least} and ${most}.`,
}
