/** What stands in the Word document beside what is said elsewhere already. */
export const wordPaper = {
  model: 'The model',
  plan: 'Evaluation plan',
  shows: 'What it shows',
  indicator: 'Indicator',
  latest: 'Latest reading',
  noIndicators: 'No indicators yet',
}
