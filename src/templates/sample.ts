import { asked } from './asked'
import type { Template } from './template'

/**
 * The default form. Its three columns are the ones named by the toolkit's sentence "intended outcomes,
 * implementation activities, and inputs required for implementation"; the form itself is ours.
 */
export const sample: Template = {
  id: 'sample',
  name: { en: 'Collaboration initiative', es: 'Iniciativa de colaboración' },
  source: { en: 'Our own form.', es: 'Formulario propio.' },
  columns: [
    { id: 'inputs', label: { en: 'Inputs', es: 'Insumos' }, ...asked.inputs, takes: ['input'] },
    {
      id: 'activities',
      label: { en: 'Implementation activities', es: 'Actividades previstas' },
      ...asked.activities,
      takes: ['activity', 'participation', 'output'],
    },
    {
      id: 'outcomes',
      label: { en: 'Intended outcomes', es: 'Resultados previstos' },
      ...asked.outcomes,
      takes: ['outcome'],
    },
  ],
  spans: [],
  header: [],
  footer: [],
}
