import type { details as english } from '../en/details'

export const details: typeof english = {
  kind: 'Tipo',
  horizon: 'Cuándo se nota',
  notSaid: 'Sin indicar',
  unknownKind: kind => `${kind} (sin ubicar)`,
  notes: 'Notas',
  owners: 'De quién es',
  noPartners: 'Anoten los socios en Sobre esta iniciativa y elijan aquí entre ellos.',
  emptyText: 'Todavía no hay nada escrito',
  leadsTo: 'Lleva a',
  comesFrom: 'Es posible gracias a',

  ifWord: 'Si',
  thenWord: 'entonces',
  assumption: 'Suponiendo que',
  assumptionHint: 'Lo que tiene que cumplirse para que este paso funcione',
  evidence: 'Evidencia',
  evidences: { none: 'Se buscó y no se encontró', some: 'Alguna', strong: 'Sólida' },
  legend: 'Qué dicen las líneas',
  evidenceSays: word => `Evidencia: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  openLink: code => `Razón y evidencia del vínculo con ${code}`,
  unlink: 'Quitar este vínculo',
}
