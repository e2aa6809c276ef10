/** What the command line says. Each is one sentence, so that a script's log stays readable. */
export const cli = {
  usage:
    'Say what to do: export MODEL.logicmodel -o OUT.pdf|OUT.docx|OUT.pptx|OUT.png|OUT.svg|OUT.md|OUT.csv [--paper letter|legal|tabloid|a4|a3] [--portrait] [--template ID|FORM.logictemplate] [--table] [--width PIXELS] [--attach|--attach-public] [--date YYYY-MM-DD] [--lang en|es] [--include reading,indicators,owners,assumptions,notes,waivers,table], export MODEL.logicmodel -o COPY.logicmodel, check MODEL.logicmodel [--review] [--json], check FORM.logictemplate [--json], compare ONE.logicmodel OTHER.logicmodel, merge BASE.logicmodel ONE.logicmodel OTHER.logicmodel -o OUT.logicmodel, or import FILE -o OUT.logicmodel.',
  unknownCommand: (word: string) =>
    `There is no command “${word}”; the commands are export, check, compare, merge and import.`,
  unknownOption: (option: string, known: string) =>
    `There is no option ${option} here; the options are ${known}.`,
  needsValue: (option: string) => `The option ${option} needs a value after it.`,
  takesNoValue: (option: string) => `The option ${option} takes no value.`,
  givenTwice: (option: string) => `The option ${option} is given twice.`,
  /** By how many models the command works on. */
  noModel: (wanted: number): string => {
    if (wanted === 1) return 'Name the logic model to work on, such as plan.logicmodel.'
    return wanted === 2
      ? 'Name the two logic models to compare.'
      : 'Name three logic models: the one both copies came from, then the two copies.'
  },
  oneTooMany: (extra: string) => `“${extra}” is one model too many for this command.`,
  noMergeOutput: 'Say where the merged model goes, such as -o merged.logicmodel.',
  noImportOutput: 'Say where the model goes, such as -o plan.logicmodel.',
  setAside: (what: string) => `Set aside: ${what}`,
  notAModelName: (name: string) => `“${name}” has to end in .logicmodel.`,
  notCopies: (name: string) => `“${name}” is no copy of the same model, so nothing was merged.`,
  newerMerge: (name: string) =>
    `“${name}” was made with a newer release of the app, which this one must not rewrite, so nothing was merged.`,
  clashes: (count: number) =>
    count === 1
      ? 'One change clashes, so nothing was written.'
      : `${count} changes clash, so nothing was written.`,
  reviewOfForm: 'A form has nothing to review, only a model has; leave out --review.',
  noOutput: 'Say where the result goes, such as -o plan.pdf.',
  unknownPaper: (word: string, known: string) => `There is no paper “${word}”; the papers are ${known}.`,
  unknownInclude: (word: string, known: string) =>
    `There is no “${word}” to include; what can follow the model is ${known}.`,
  unknownLanguage: (word: string, known: string) =>
    `The page does not speak “${word}”; its languages are ${known}.`,
  unknownTemplate: (word: string, known: string) =>
    `There is no template “${word}”; the templates are ${known}, or a file that ends in .logictemplate.`,
  attachTwice: 'Say either --attach or --attach-public.',
  attachToNoPdf: 'A model can be attached to a PDF alone; name one, such as -o plan.pdf.',
  newerAttach: (name: string) =>
    `“${name}” was made with a newer release of the app, so it was not written anew into a PDF.`,
  notAWidth: (text: string, least: number, most: number) =>
    `“${text}” is not a width for a picture: a whole number from ${least} to ${most}.`,
  widthOfNoPicture: 'Only PNG pictures take --width; name one, such as -o plan.png.',
  notADate: (text: string) => `“${text}” is not a day such as 2027-01-14.`,
  unknownFormat: (name: string, known: string) =>
    `“${name}” ends in nothing that can be made; the endings are ${known}.`,
  sameFile: (name: string) =>
    `“${name}” is the model itself, so it was left as it is; choose another name for the result.`,
  cannotRead: {
    missing: (name: string) => `There is no file “${name}”.`,
    folder: (name: string) => `“${name}” is a folder, not a logic model.`,
    denied: (name: string) => `You may not read “${name}”.`,
    tooLarge: (name: string) => `“${name}” is larger than 32 MiB, which is more than a logic model may be.`,
    failed: (name: string) => `“${name}” could not be read.`,
  },
  cannotWrite: {
    readOnly: (name: string) => `“${name}” is read-only, so it was not replaced.`,
    denied: (name: string) => `You may not write to the folder of “${name}”.`,
    folder: (name: string) => `“${name}” is a folder; choose another name for the result.`,
    folderGone: (name: string) => `The folder of “${name}” does not exist.`,
    full: (name: string) => `There is no room left on the disk for “${name}”.`,
    failed: (name: string) => `“${name}” could not be written.`,
  },
  copiedNewer:
    'This file was made with a newer release of the app, so it was copied as it is instead of being saved anew.',
  missing: (characters: string) =>
    `The typeface has no sign for ${characters}; each is shown as an empty box on the page.`,
  waived: (says: string, reason: string) =>
    reason === '' ? `Left as it is: ${says}` : `Left as it is: ${says} ${reason}`,
  unexpected: (message: string) =>
    `Something went wrong that should not have, and nothing was written: ${message}`,
}
