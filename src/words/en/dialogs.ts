const themes = {
  system: 'As the computer is set',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
}

const papers = {
  letter: 'Letter, 8½ × 11 in',
  legal: 'Legal, 8½ × 14 in',
  tabloid: 'Tabloid, 11 × 17 in',
  a4: 'A4, 210 × 297 mm',
  a3: 'A3, 297 × 420 mm',
}

export const dialogs = {
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  themes,
  papers,

  preferences: {
    title: 'Preferences',
    theme: 'Appearance',
    language: 'Language',
    labels: 'Names of the columns',
    labelings: {
      technical: 'Inputs, activities, outcomes',
      plain: 'What we have, what we do, what changes',
    },
    paper: 'Paper for new models',
    guide: 'Order in the guide',
    note: 'Kept on this computer, never in a model.',
  },

  problems: {
    title: 'What was mended in this file',
    lead: (count: number) =>
      count === 1
        ? 'One thing in this file was not as it should be. It was mended here; the file itself stays as it is until you save.'
        : `${count} things in this file were not as they should be. They were mended here; the file itself stays as it is until you save.`,
    none: 'Nothing in this file needed mending.',
    where: 'In the file',
    setAside: 'Set aside',
    setAsideLead: 'These could not be put in their place. They are kept in the file as they were.',
  },

  palette: {
    title: 'Do something, or go to a card',
    search: 'Type a few letters of a command or a card',
    help: 'Enter does the command, or goes to the card.',
    none: 'No command or card says that.',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
  },

  about: {
    title: 'Logic Model Builder',
    version: (version: string) => `Version ${version}`,
    what: 'Build logic models with the people in the room, offline, and take them to the board as a PDF.',
    privacy: 'Everything stays on this computer. The app makes no request to any network.',
    licence:
      'Free software under the MIT License. Canvas: React Flow. Typefaces: Inter and Noto, under the SIL Open Font License.',
  },

  crash: {
    title: 'Something in the app went wrong',
    unexpected: 'Something in the app went wrong. Your model is kept; save it, and try once more.',
    says: 'The window could not be drawn. Your model is safe: save a copy of it, then carry on.',
    saveCopy: 'Save a copy',
    carryOn: 'Try again',
    saved: (name: string) => `A copy was saved as ${name}.`,
  },
}
