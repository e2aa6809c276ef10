import { asked } from './asked'
import type { Template } from './template'

/** The form has no row for what is put in: here it stands with the activities. */
export const logframe4x4: Template = {
  id: 'logframe-4x4',
  name: { en: 'Logical framework matrix', es: 'Matriz de marco lógico' },
  source: {
    en: 'Rows, columns and reading as in the logical framework matrix, its inputs in the row of the activities; the questions are ours. As a table it is filled from what the cards carry: their indicators, where these come from, and what the links assume.',
    es: 'Filas, columnas y lectura según la matriz de marco lógico, con los insumos en la fila de las actividades; las preguntas son propias. Como tabla se llena con lo que llevan las tarjetas: sus indicadores, de dónde vienen, y lo que suponen los enlaces.',
  },
  columns: [
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      ...asked.activities,
      takes: ['activity', 'participation', 'input'],
    },
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, ...asked.outputs, takes: ['output'] },
    {
      id: 'purpose',
      label: { en: 'Purpose', es: 'Propósito' },
      ...asked.outcomes,
      takes: ['outcome'],
      horizons: ['long', 'medium', 'short', ''],
    },
    {
      id: 'goal',
      label: { en: 'Goal', es: 'Fin' },
      ...asked.long,
      takes: ['outcome'],
      horizons: ['impact'],
    },
  ],
  spans: [],
  header: [],
  footer: [
    {
      id: 'preconditions',
      label: { en: 'Preconditions', es: 'Precondiciones' },
      prompt: {
        en: 'What must be so before anything can begin',
        es: 'Qué debe cumplirse antes de poder empezar',
      },
    },
  ],
  matrix: {
    facets: [
      { id: 'cards', label: { en: 'Narrative summary', es: 'Resumen narrativo' } },
      {
        id: 'indicators',
        label: { en: 'Objectively verifiable indicators', es: 'Indicadores objetivamente verificables' },
      },
      { id: 'sources', label: { en: 'Means of verification', es: 'Medios de verificación' } },
      { id: 'assumptions', label: { en: 'Assumptions', es: 'Supuestos' } },
    ],
    reading: {
      en: 'Read from the bottom up: if the activities are carried out and what is assumed beside them holds, then the outputs follow; and so on, row by row, up to the goal.',
      es: 'Se lee de abajo hacia arriba: si se realizan las actividades y se cumple lo que se supone a su lado, entonces siguen los productos; y así, fila por fila, hasta el fin.',
    },
  },
}
