/** The endings of files that can be brought in, for dialogs and for what is dropped on the window. */
export const importEndings = ['csv', 'tsv', 'txt', 'drawio', 'xml', 'excalidraw', 'xmpz2'] as const

export type ImportEnding = (typeof importEndings)[number]

export const isImportName = (name: string): boolean =>
  importEndings.some(ending => name.toLowerCase().endsWith(`.${ending}`))
