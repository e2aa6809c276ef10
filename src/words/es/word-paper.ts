import type { wordPaper as english } from '../en/word-paper'

export const wordPaper: typeof english = {
  model: 'El modelo',
  plan: 'Plan de evaluación',
  shows: 'Qué muestra',
  indicator: 'Indicador',
  latest: 'Última medición',
  noIndicators: 'Todavía no hay indicadores',
}
