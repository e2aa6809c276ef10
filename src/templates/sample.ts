import type { Template } from './template'

/**
 * The default form. Its three columns are the ones named by the toolkit's sentence "intended outcomes,
 * implementation activities, and inputs required for implementation"; the form itself is ours.
 */
export const sample: Template = {
  id: 'sample',
  name: { en: 'Collaboration initiative', es: 'Iniciativa de colaboración' },
  columns: [
    {
      id: 'inputs',
      label: { en: 'Inputs', es: 'Insumos' },
      plain: { en: 'What we have', es: 'Lo que tenemos' },
      prompt: {
        en: 'People, time, money, agreements: what do we need to begin?',
        es: 'Personas, tiempo, dinero, acuerdos: ¿qué necesitamos para empezar?',
      },
      takes: ['input'],
    },
    {
      id: 'activities',
      label: { en: 'Implementation activities', es: 'Actividades previstas' },
      plain: { en: 'What we will do', es: 'Lo que haremos' },
      prompt: {
        en: 'What will we do together, for whom, and how much of it?',
        es: '¿Qué haremos en conjunto, para quiénes y en qué cantidad?',
      },
      takes: ['activity', 'participation', 'output'],
    },
    {
      id: 'outcomes',
      label: { en: 'Intended outcomes', es: 'Resultados previstos' },
      plain: { en: 'What will be different', es: 'Lo que será diferente' },
      prompt: {
        en: 'What should be different when this works?',
        es: '¿Qué debería ser diferente cuando esto funcione?',
      },
      takes: ['outcome'],
    },
  ],
}
