import type { Template } from './template'

/**
 * The default form. Its three columns are the ones named by the toolkit's sentence "intended outcomes,
 * implementation activities, and inputs required for implementation"; the form itself is ours.
 */
export const sample: Template = {
  id: 'sample',
  name: { en: 'Collaboration initiative' },
  columns: [
    {
      id: 'inputs',
      label: { en: 'Inputs' },
      plain: { en: 'What we have' },
      prompt: { en: 'People, time, money, agreements: what do we need to begin?' },
      takes: ['input'],
    },
    {
      id: 'activities',
      label: { en: 'Implementation activities' },
      plain: { en: 'What we will do' },
      prompt: { en: 'What will we do together, for whom, and how much of it?' },
      takes: ['activity', 'participation', 'output'],
    },
    {
      id: 'outcomes',
      label: { en: 'Intended outcomes' },
      plain: { en: 'What will be different' },
      prompt: { en: 'What should be different when this works?' },
      takes: ['outcome'],
    },
  ],
}
