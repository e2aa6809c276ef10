import type { lastPages as english } from '../en/last-pages'

export const lastPages: typeof english = {
  titles: {
    reading: 'El modelo, leído en voz alta',
    indicators: 'Cómo lo sabremos',
    owners: 'De quién es y quién lo hace',
    assumptions: 'Lo que suponen las conexiones',
    notes: 'Notas',
    waivers: 'Lo que el grupo decidió dejar así',
    table: 'El modelo como tabla',
  },
  choices: {
    reading: 'Oraciones “si… entonces”',
    indicators: 'Indicadores',
    owners: 'Responsables y personas',
    assumptions: 'Razones de las conexiones',
    notes: 'Notas del modelo',
    waivers: 'Observaciones que se dejan así',
    changes: 'Cambios desde la última versión con nombre',
    table: 'El modelo como tabla',
  },
  part: 'Últimas páginas',
  since: version => `Qué ha cambiado desde “${version}”`,
  source: source => `Fuente: ${source}`,
  frequency: often => `Con qué frecuencia: ${often}`,
  keepers: who => `Quién lleva la cuenta: ${who}`,
}
