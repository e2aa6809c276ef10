import { asked } from './asked'
import type { Template } from './template'

/** The sample with what can be counted in a column of its own, as most forms have it. */
export const basic: Template = {
  id: 'basic',
  name: { en: 'Basic, with outputs', es: 'Básico, con productos' },
  source: { en: 'Our own form.', es: 'Formulario propio.' },
  columns: [
    { id: 'inputs', label: { en: 'Inputs', es: 'Insumos' }, ...asked.inputs, takes: ['input'] },
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      ...asked.activities,
      takes: ['activity', 'participation'],
    },
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, ...asked.outputs, takes: ['output'] },
    { id: 'outcomes', label: { en: 'Outcomes', es: 'Resultados' }, ...asked.outcomes, takes: ['outcome'] },
  ],
  spans: [],
  header: [],
  footer: [],
}
