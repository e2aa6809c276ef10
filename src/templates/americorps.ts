import { asked } from './asked'
import type { Template } from './template'

export const americorps: Template = {
  id: 'americorps',
  name: { en: 'AmeriCorps grant application', es: 'Solicitud de subvención de AmeriCorps' },
  source: {
    en: 'Columns, questions and limits (three pages, type of 10 points) as in AmeriCorps’ logic model form; what stands over its columns is shortened. Its name of the program is the title here.',
    es: 'Columnas, preguntas y límites (tres páginas, letra de 10 puntos) según el formulario de modelo lógico de AmeriCorps; lo que está sobre sus columnas se abrevió. Su nombre del programa es aquí el título.',
  },
  columns: [
    {
      id: 'inputs',
      label: { en: 'Inputs', es: 'Insumos' },
      plain: { en: 'Project resources', es: 'Recursos del proyecto' },
      prompt: {
        en: 'What we invest, with the number and type of AmeriCorps slots',
        es: 'Lo que invertimos, con el número y el tipo de puestos de AmeriCorps',
      },
      takes: ['input'],
    },
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      plain: { en: 'Core project components', es: 'Componentes del proyecto' },
      prompt: {
        en: 'What we do, with how long and how often',
        es: 'Lo que hacemos, con su duración y frecuencia',
      },
      takes: ['activity', 'participation'],
    },
    {
      id: 'outputs',
      label: { en: 'Outputs', es: 'Productos' },
      plain: { en: 'Evidence of implementation', es: 'Evidencia de la ejecución' },
      prompt: {
        en: 'Direct products from program activities',
        es: 'Productos directos de las actividades del programa',
      },
      takes: ['output'],
    },
    {
      id: 'short',
      label: { en: 'Short-term', es: 'Corto plazo' },
      plain: asked.short.plain,
      prompt: {
        en: 'Changes in knowledge, skills, attitudes and opinions',
        es: 'Cambios en conocimientos, habilidades, actitudes y opiniones',
      },
      takes: ['outcome'],
      horizons: ['short'],
    },
    {
      id: 'mid',
      label: { en: 'Medium-term', es: 'Mediano plazo' },
      plain: asked.medium.plain,
      prompt: {
        en: 'Changes in behavior or action that result from new knowledge',
        es: 'Cambios de conducta o de acción que resultan de los nuevos conocimientos',
      },
      takes: ['outcome'],
      horizons: ['medium'],
    },
    {
      id: 'long',
      label: { en: 'Long-term', es: 'Largo plazo' },
      plain: asked.long.plain,
      prompt: {
        en: 'Meaningful changes, often in condition or status in life',
        es: 'Cambios significativos, a menudo en la condición o la situación de vida',
      },
      takes: ['outcome'],
      horizons: ['long', 'impact'],
    },
  ],
  spans: [
    {
      id: 'change',
      label: { en: 'Outcomes: evidence of change', es: 'Resultados: evidencia del cambio' },
      over: ['short', 'mid', 'long'],
    },
  ],
  header: [],
  footer: [],
  limits: { pages: 3, type: 10 },
}
