import type { model as english } from '../en/model'

export const model: typeof english = {
  kinds: {
    input: 'Insumo',
    activity: 'Actividad',
    participation: 'Participantes',
    output: 'Producto',
    outcome: 'Resultado',
  },
  plainKinds: {
    input: 'Lo que tenemos',
    activity: 'Lo que hacemos',
    participation: 'Quiénes participan',
    output: 'Lo que vemos',
    outcome: 'Lo que cambia',
  },
  horizons: { short: 'Corto plazo', medium: 'Mediano plazo', long: 'Largo plazo', impact: 'Impacto' },
  sectors: {
    district: 'Distrito',
    charter: 'Chárter',
    community: 'Comunidad',
    government: 'Gobierno',
    funder: 'Financiador',
    other: 'Otro',
  },
  joint: 'En conjunto',
  notPlaced: 'Sin ubicar',
  untitled: 'Modelo sin título',
  assumptions: 'Supuestos',
  externalFactors: 'Factores externos',
  parkingLot: 'Ideas pendientes',
}
