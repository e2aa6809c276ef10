export const model = {
  kinds: {
    input: 'Input',
    activity: 'Activity',
    participation: 'Participants',
    output: 'Output',
    outcome: 'Outcome',
  },
  /** The same in plain words, for those who chose them. */
  plainKinds: {
    input: 'What we have',
    activity: 'What we do',
    participation: 'Who takes part',
    output: 'What we see',
    outcome: 'What changes',
  },
  horizons: { short: 'Short term', medium: 'Medium term', long: 'Long term', impact: 'Impact' },
  sectors: {
    district: 'District',
    charter: 'Charter',
    community: 'Community',
    government: 'Government',
    funder: 'Funder',
    other: 'Other',
  },
  joint: 'Joint',
  notPlaced: 'Not placed',
  untitled: 'Untitled model',
  assumptions: 'Assumptions',
  externalFactors: 'External factors',
  parkingLot: 'Parking lot',
}
