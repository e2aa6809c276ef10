import { asked } from './asked'
import type { Template } from './template'

export const cdcDashBrief2: Template = {
  id: 'cdc-dash-brief2',
  name: { en: 'CDC DASH Evaluation Brief 2', es: 'CDC DASH, Informe de evaluación 2' },
  source: {
    en: 'Columns, bands and time spans as in Evaluation Brief 2 of the CDC’s Division of Adolescent and School Health, its program goal above the columns; the questions are ours.',
    es: 'Columnas, bandas y plazos según Evaluation Brief 2 de la División de Salud Adolescente y Escolar de los CDC, con la meta del programa sobre las columnas; las preguntas son propias.',
  },
  columns: [
    { id: 'inputs', label: { en: 'Inputs', es: 'Insumos' }, ...asked.inputs, takes: ['input'] },
    {
      id: 'activities',
      label: { en: 'Strategies / Activities', es: 'Estrategias / Actividades' },
      ...asked.activities,
      takes: ['activity', 'participation'],
    },
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, ...asked.outputs, takes: ['output'] },
    {
      id: 'short',
      label: { en: 'Short-term outcomes', es: 'Resultados a corto plazo' },
      plain: { en: 'What changes in 1–3 years', es: 'Lo que cambia en 1 a 3 años' },
      prompt: asked.short.prompt,
      takes: ['outcome'],
      horizons: ['short'],
    },
    {
      id: 'mid',
      label: { en: 'Intermediate outcomes', es: 'Resultados intermedios' },
      plain: { en: 'What changes in 3–5 years', es: 'Lo que cambia en 3 a 5 años' },
      prompt: asked.medium.prompt,
      takes: ['outcome'],
      horizons: ['medium'],
    },
    {
      id: 'long',
      label: { en: 'Long-term outcomes', es: 'Resultados a largo plazo' },
      plain: { en: 'What changes in 4–6 years', es: 'Lo que cambia en 4 a 6 años' },
      prompt: asked.long.prompt,
      takes: ['outcome'],
      horizons: ['long', 'impact'],
    },
  ],
  spans: [
    {
      id: 'process',
      label: { en: 'Process components', es: 'Componentes del proceso' },
      over: ['inputs', 'activities', 'outputs'],
    },
    {
      id: 'outcome',
      label: { en: 'Outcome components', es: 'Componentes de resultados' },
      over: ['short', 'mid', 'long'],
    },
  ],
  header: [
    {
      id: 'goal',
      label: { en: 'Overall program goal', es: 'Meta general del programa' },
      prompt: { en: 'What all of it is for, in a sentence', es: 'Para qué es todo esto, en una oración' },
    },
  ],
  footer: [
    {
      id: 'datasource',
      label: {
        en: 'Data source to document accomplishment',
        es: 'Fuente de datos para documentar los logros',
      },
      prompt: {
        en: 'Where the figures for outputs and outcomes come from',
        es: 'De dónde vienen los datos sobre productos y resultados',
      },
    },
  ],
}
