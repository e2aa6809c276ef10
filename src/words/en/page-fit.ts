type FitChosen = {
  readonly pages: number
  readonly type: number
  readonly isClose: boolean
  readonly isUneven: boolean
}

/** How a model stands on its pages. */
export const pageFit = {
  /** `type` in points. */
  fits: ({ pages, type, isClose, isUneven }: FitChosen) =>
    `${pages === 1 ? 'It fits on one page' : `It takes ${pages} pages`}, in type of ${type} points${isClose ? ', set closely' : ''}${isUneven ? ', with columns of different widths' : ''}.`,
  allowed: (allowed: number, pages: number) =>
    `This form allows ${allowed === 1 ? 'one page' : `${allowed} pages`}; the model takes ${pages}.`,
  broken: (words: readonly string[]) =>
    `${words.length === 1 ? 'A word is' : 'Some words are'} wider than their column and had to be broken: ${words.join(', ')}.`,
  larger: (paper: string, pages: number) =>
    `On ${paper} it would fit on ${pages === 1 ? 'one page' : `${pages} pages`}.`,
  take: 'Use the larger paper',
}
