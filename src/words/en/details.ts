/** What stands beside the chosen card or link. */
export const details = {
  kind: 'Kind',
  horizon: 'When it shows',
  notSaid: 'Not said',
  unknownKind: (kind: string) => `${kind} (not placed)`,
  notes: 'Notes',
  owners: 'Whose it is',
  noPartners: 'Name the partners under About this initiative, and choose among them here.',
  emptyText: 'Nothing written yet',
  leadsTo: 'Leads to',
  comesFrom: 'Made possible by',

  ifWord: 'If',
  thenWord: 'then',
  assumption: 'Assuming',
  assumptionHint: 'What has to hold for this step to work',
  evidence: 'Evidence',
  evidences: { none: 'Looked, found none', some: 'Some', strong: 'Strong' },
  legend: 'What the lines say',
  evidenceSays: (word: string) => `Evidence: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  openLink: (code: string) => `Reason and evidence of the link with ${code}`,
  unlink: 'Remove this link',
}
