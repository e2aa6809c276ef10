/** The model as text, beside the canvas. */
export const outline = {
  title: 'Outline',
  help: 'Up and Down walk the rows. Right opens a row, Left closes it. Type to add a card below. Enter edits a card’s text, or why a link holds. Alt and an arrow key moves a card, Control and L links it, Delete takes a card or a link away. Escape leads back to the canvas.',
  showLinks: 'Show links',
  close: 'Close the outline',
  inGroup: (name: string) => `In group ${name}`,
  leadsTo: (code: string, sentence: string) => `Leads to ${code}. ${sentence}`,
  comesFrom: (code: string, sentence: string) => `Comes from ${code}. ${sentence}`,
  noReason: 'No reason given yet.',
  assuming: 'Assuming:',
  reasonLabel: (from: string, to: string) => `What must hold for ${from} to lead to ${to}`,
}
