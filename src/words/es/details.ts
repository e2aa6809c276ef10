import type { details as english } from '../en/details'

export const details: typeof english = {
  kind: 'Tipo',
  horizon: 'Cuándo se nota',
  notSaid: 'Sin indicar',
  unknownKind: kind => `${kind} (sin ubicar)`,
  notes: 'Notas',
  owners: 'De quién es',
  noPartners: 'Nombre a los socios en Acerca de esta iniciativa, y elija aquí entre ellos.',
  emptyText: 'Aún sin texto',
  leadsTo: 'Lleva a',
  comesFrom: 'Es posible gracias a',

  ifWord: 'Si',
  thenWord: 'entonces',
  assumption: 'Suponiendo que',
  assumptionHint: 'Qué debe cumplirse para que este paso funcione',
  evidence: 'Evidencia',
  evidences: { none: 'Se buscó, no se encontró', some: 'Alguna', strong: 'Sólida' },
  legend: 'Qué dicen las líneas',
  evidenceSays: word => `Evidencia: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  openLink: code => `Razón y evidencia de la conexión con ${code}`,
  unlink: 'Quitar esta conexión',
}
