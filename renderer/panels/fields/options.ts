/** One row of a list to choose from. */
export type Option = { readonly id: string; readonly label: string }

/** The options, and a file's own word where it brought one that is not among them. */
export const withOwn = (options: readonly Option[], value: string, label = value): readonly Option[] =>
  options.some(option => option.id === value) ? options : [...options, { id: value, label }]
