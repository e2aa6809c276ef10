/** What a row says of its card. */
export const cardColumns = [
  'code',
  'kind',
  'horizon',
  'text',
  'group',
  'owners',
  'start',
  'end',
  'status',
  'leads to',
  'notes',
] as const

/** What a row says of its indicator, besides its text and its owners. */
export const indicatorColumns = [
  'unit',
  'baseline',
  'latest',
  'target',
  'due',
  'source',
  'frequency',
] as const

/**
 * The columns, in English whatever language is shown, so that a table always comes back the same way. A row is an
 * element, or, below it, one of its indicators. Codes in `leads to` and `element` are those of this table; texts are
 * the model's own; several in one cell stand apart by semicolons.
 */
export const csvColumns = ['row', ...cardColumns, 'element', ...indicatorColumns] as const
