import { asked } from './asked'
import type { Column, Template } from './template'

const years = [1, 2, 3] as const

/** A column of the form as its rows, a year each. */
const yearly = (column: Pick<Column, 'id' | 'label' | 'plain' | 'prompt' | 'takes'>): readonly Column[] =>
  years.map(year => ({
    ...column,
    id: `${column.id}-${year}`,
    label: { en: `${column.label.en}, year ${year}`, es: `${column.label.es}, año ${year}` },
    row: { en: `Year ${year}`, es: `Año ${year}` },
  }))

export const vistaStyle: Template = {
  id: 'vista-style',
  name: { en: 'Yearly rows, AmeriCorps VISTA style', es: 'Filas por año, al estilo de AmeriCorps VISTA' },
  source: {
    en: 'Columns, questions and yearly rows as in a project design form in the style of AmeriCorps VISTA; the plain words are ours. Its project title is the title here.',
    es: 'Columnas, preguntas y filas por año según un formulario de diseño de proyectos al estilo de AmeriCorps VISTA; las palabras sencillas son propias. Su título del proyecto es aquí el título.',
  },
  columns: [
    {
      id: 'inputs',
      label: { en: 'Inputs', es: 'Insumos' },
      plain: asked.inputs.plain,
      prompt: {
        en: 'What project resources will we invest?',
        es: '¿Qué recursos del proyecto invertiremos?',
      },
      takes: ['input'],
    },
    ...yearly({
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      plain: asked.activities.plain,
      prompt: { en: 'What will we do?', es: '¿Qué haremos?' },
      takes: ['activity', 'participation'],
    }),
    ...yearly({
      id: 'outputs',
      label: { en: 'Outputs', es: 'Productos' },
      plain: asked.outputs.plain,
      prompt: {
        en: 'What and how many services and products will we deliver?',
        es: '¿Qué servicios y productos entregaremos, y cuántos?',
      },
      takes: ['output'],
    }),
    {
      id: 'short',
      label: { en: 'Short-term', es: 'Corto plazo' },
      plain: asked.short.plain,
      prompt: {
        en: 'What changes in knowledge, skills, attitudes, opinions will occur?',
        es: '¿Qué cambios ocurrirán en conocimientos, habilidades, actitudes y opiniones?',
      },
      takes: ['outcome'],
      horizons: ['short'],
    },
    {
      id: 'mid',
      label: { en: 'Medium-term', es: 'Mediano plazo' },
      plain: asked.medium.plain,
      prompt: {
        en: 'What changes in participants’ behavior or action do we anticipate?',
        es: '¿Qué cambios de conducta o de acción de los participantes prevemos?',
      },
      takes: ['outcome'],
      horizons: ['medium', 'long', 'impact'],
    },
  ],
  spans: [
    {
      id: 'activities',
      label: { en: 'Activities / Interventions', es: 'Actividades / Intervenciones' },
      over: years.map(year => `activities-${year}`),
    },
    {
      id: 'outputs',
      label: { en: 'Outputs', es: 'Productos' },
      over: years.map(year => `outputs-${year}`),
    },
    {
      id: 'outcomes',
      label: { en: 'Outcomes: evidence of change', es: 'Resultados: evidencia del cambio' },
      over: ['short', 'mid'],
    },
  ],
  header: [
    {
      id: 'problem',
      label: { en: 'Problem statement', es: 'Planteamiento del problema' },
      prompt: { en: 'What is the matter, and for whom', es: 'Cuál es el problema, y para quiénes' },
    },
    {
      id: 'goal',
      label: { en: 'Goal statement', es: 'Declaración de la meta' },
      prompt: { en: 'What all of it is for, in a sentence', es: 'Para qué es todo esto, en una oración' },
    },
  ],
  footer: [
    {
      id: 'evidence',
      label: { en: 'Evidence for the intervention', es: 'Evidencia que respalda la intervención' },
      prompt: {
        en: 'What is known about whether this works, and from where',
        es: 'Qué se sabe sobre si esto funciona, y de qué fuente',
      },
    },
  ],
}
