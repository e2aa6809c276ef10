/** What may follow the model on pages of its own, as it is called there and where it is chosen. */
export const lastPages = {
  titles: {
    reading: 'The model, read aloud',
    indicators: 'How we will know',
    owners: 'Whose it is, and who does it',
    assumptions: 'What the links assume',
    notes: 'Notes',
    waivers: 'What the group chose to leave as it is',
    table: 'The model as a table',
  },
  choices: {
    reading: 'If–then sentences',
    indicators: 'Indicators',
    owners: 'Owners and people',
    assumptions: 'Reasons of the links',
    notes: 'Notes',
    waivers: 'Findings left as they are',
    changes: 'Changes since the last named version',
    table: 'The model as a table',
  },
  part: 'Last pages',
  since: (version: string) => `What has changed since “${version}”`,
  source: (source: string) => `Source: ${source}`,
  frequency: (often: string) => `How often: ${often}`,
  keepers: (who: string) => `Who keeps count: ${who}`,
}
