import { asked } from './asked'
import type { Template } from './template'

export const kelloggBasic: Template = {
  id: 'kellogg-basic',
  name: { en: 'W.K. Kellogg Foundation basic', es: 'Básico de la Fundación W.K. Kellogg' },
  source: {
    en: 'Columns after the W.K. Kellogg Foundation’s basic model, checked in part; the questions are ours. Free for nonprofit use with the words “with the permission of the W.K. Kellogg Foundation”; any other use needs its permission.',
    es: 'Columnas según el modelo básico de la Fundación W.K. Kellogg, verificadas en parte; las preguntas son propias. Uso libre sin fines de lucro con las palabras “with the permission of the W.K. Kellogg Foundation”; cualquier otro uso requiere su permiso.',
  },
  columns: [
    {
      id: 'resources',
      label: { en: 'Resources / Inputs', es: 'Recursos / Insumos' },
      ...asked.inputs,
      takes: ['input'],
    },
    {
      id: 'activities',
      label: { en: 'Activities', es: 'Actividades' },
      ...asked.activities,
      takes: ['activity', 'participation'],
    },
    { id: 'outputs', label: { en: 'Outputs', es: 'Productos' }, ...asked.outputs, takes: ['output'] },
    {
      id: 'outcomes',
      label: { en: 'Short- and long-term outcomes', es: 'Resultados a corto y largo plazo' },
      ...asked.outcomes,
      takes: ['outcome'],
      horizons: ['long', 'medium', 'short', ''],
    },
    {
      id: 'impact',
      label: { en: 'Impact', es: 'Impacto' },
      ...asked.long,
      takes: ['outcome'],
      horizons: ['impact'],
    },
  ],
  spans: [
    {
      id: 'work',
      label: { en: 'Your planned work', es: 'El trabajo previsto' },
      over: ['resources', 'activities'],
    },
    {
      id: 'results',
      label: { en: 'Your intended results', es: 'Los resultados previstos' },
      over: ['outputs', 'outcomes', 'impact'],
    },
  ],
  header: [],
  footer: [],
}
