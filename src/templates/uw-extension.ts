import { asked } from './asked'
import type { Template } from './template'

/** The form has no column for what is produced or counted: here it stands with the activities. */
export const uwExtension: Template = {
  id: 'uw-extension',
  name: {
    en: 'University of Wisconsin Extension program development',
    es: 'Desarrollo de programas, Extensión de la Universidad de Wisconsin',
  },
  source: {
    en: 'Columns and boxes as in the University of Wisconsin Extension’s model, its situation and priorities above the columns; the questions are ours. Copyright Board of Regents, University of Wisconsin System.',
    es: 'Columnas y casillas según el modelo de la Extensión de la Universidad de Wisconsin, con la situación y las prioridades sobre las columnas; las preguntas son propias. Derechos de Board of Regents, University of Wisconsin System.',
  },
  columns: [
    { id: 'inputs', label: { en: 'Inputs', es: 'Insumos' }, ...asked.inputs, takes: ['input'] },
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      ...asked.activities,
      takes: ['activity', 'output'],
    },
    {
      id: 'participation',
      label: { en: 'Participation', es: 'Participación' },
      ...asked.participation,
      takes: ['participation'],
    },
    {
      id: 'short',
      label: { en: 'Short term', es: 'Corto plazo' },
      ...asked.short,
      takes: ['outcome'],
      horizons: ['short'],
    },
    {
      id: 'medium',
      label: { en: 'Medium term', es: 'Mediano plazo' },
      ...asked.medium,
      takes: ['outcome'],
      horizons: ['medium'],
    },
    {
      id: 'long',
      label: { en: 'Long term', es: 'Largo plazo' },
      ...asked.long,
      takes: ['outcome'],
      horizons: ['long', 'impact'],
    },
  ],
  spans: [
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, over: ['activities', 'participation'] },
    {
      id: 'outcomes',
      label: { en: 'Outcomes – Impact', es: 'Resultados – Impacto' },
      over: ['short', 'medium', 'long'],
    },
  ],
  header: [
    {
      id: 'situation',
      label: { en: 'Situation', es: 'Situación' },
      prompt: {
        en: 'Needs, assets and who has a stake',
        es: 'Necesidades, recursos y a quiénes les importa',
      },
    },
    {
      id: 'priorities',
      label: { en: 'Priorities', es: 'Prioridades' },
      prompt: { en: 'What comes first, and why', es: 'Qué va primero, y por qué' },
    },
  ],
  footer: [
    {
      id: 'evaluation',
      label: { en: 'Evaluation', es: 'Evaluación' },
      prompt: {
        en: 'What is looked at, how data is gathered, and who is told',
        es: 'Qué se observa, cómo se reúnen los datos y a quién se informa',
      },
    },
  ],
}
