/** Forms saved for others, and brought in from them. */
export const formFile = {
  /** Why a file holds no form at all. */
  failures: {
    'too-large': 'This file is larger than 2 MiB, which is more than a form may be.',
    empty: 'This file is empty.',
    blank: 'This file holds nothing but blank space.',
    'not-utf8': 'This file is not readable as text, so it holds no form or it was damaged.',
    'too-deep': 'This file is nested more than 64 levels deep, which no form is.',
    'too-many-values': 'This file holds more than a million values, which is more than a form may hold.',
    damaged: (line: number) => `This file holds no form, or it is damaged near line ${line}.`,
    'cut-short': (line: number) => `This file is cut short: it breaks off in the middle, at line ${line}.`,
    'not-an-object': 'This file holds data, but no form.',
    'not-ours': 'This file was not made as a form for logic models.',
    'no-version': 'This file does not say which version of the format for forms it uses.',
    'wrong-version':
      'This file gives a version of the format for forms that does not exist; versions are whole numbers from 1.',
  },
  newer: 'This form was made with a newer release of the app; update the app to use it.',
  /** @param where its place in the file, as `template.columns[2]`; '' where the reason names it */
  notUsable: (where: string, why: string) =>
    `This form cannot be used. ${where === '' ? '' : `At ${where} in its file: `}${why}`,
  noForm: 'There is no form in this file.',
  tooLarge:
    'This form is larger than the 2 MiB a form for others may be; give it a smaller logo or fewer words.',
  /** Of the dialogs. */
  files: 'Forms for logic models',
  shared: (name: string) => `Saved the form as “${name}”. Others can open it, or drop it on their model.`,
  came: {
    new: (name: string) => `“${name}” is now among this model’s forms.`,
    there: (name: string) => `“${name}” is among this model’s forms already.`,
  },
  /** After that, and what would have no place. */
  use: 'Use it for this model?',
  later: 'Not now',
  started: (name: string) => `It stands in the form “${name}”.`,
}
