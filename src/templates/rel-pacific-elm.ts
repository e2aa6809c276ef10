import { asked } from './asked'
import type { Template } from './template'

export const relPacificElm: Template = {
  id: 'rel-pacific-elm',
  name: { en: 'REL Pacific education logic model', es: 'Modelo lógico educativo de REL Pacific' },
  source: {
    en: 'Columns after the education logic models of REL Pacific, checked in part; the problem statement and the questions are ours. REL reports are in the public domain.',
    es: 'Columnas según los modelos lógicos educativos de REL Pacific, verificadas en parte; el planteamiento del problema y las preguntas son propios. Los informes de REL son de dominio público.',
  },
  columns: [
    { id: 'resources', label: { en: 'Resources', es: 'Recursos' }, ...asked.inputs, takes: ['input'] },
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      ...asked.activities,
      takes: ['activity', 'participation'],
    },
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, ...asked.outputs, takes: ['output'] },
    {
      id: 'short',
      label: { en: 'Short-term outcomes', es: 'Resultados a corto plazo' },
      ...asked.short,
      takes: ['outcome'],
      horizons: ['short'],
    },
    {
      id: 'mid',
      label: { en: 'Mid-term outcomes', es: 'Resultados a mediano plazo' },
      ...asked.medium,
      takes: ['outcome'],
      horizons: ['medium'],
    },
    {
      id: 'long',
      label: { en: 'Long-term outcomes', es: 'Resultados a largo plazo' },
      ...asked.long,
      takes: ['outcome'],
      horizons: ['long', 'impact'],
    },
  ],
  spans: [],
  header: [
    {
      id: 'problem',
      label: { en: 'Problem statement', es: 'Planteamiento del problema' },
      prompt: { en: 'What is the matter, and for whom', es: 'Cuál es el problema, y para quiénes' },
    },
  ],
  footer: [],
}
