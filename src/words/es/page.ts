import type { page as english } from '../en/page'

const months: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

export const page: typeof english = {
  months,
  monthDate: (year, month) => `${months[month - 1]} de ${year}`,
  dayDate: (year, month, day) => `${day} de ${months[month - 1]} de ${year}`,
  period: (start, end) => `${start} – ${end}`,
  from: start => `Desde ${start}`,
  until: end => `Hasta ${end}`,
  leadsTo: codes => `Lleva a: ${codes}`,
  linkLeadsTo: (from, to, text) => (text === '' ? `${from} lleva a ${to}` : `${from} lleva a ${to}: ${text}`),
  nothingWritten: 'Aún sin texto',
  notPlacedPlain: 'Ninguna columna de esta plantilla las recibe',
  groupHead: 'Grupo',
  periodHead: 'Período',
  levelHead: 'Nivel',
  noGroup: 'Sin grupo',
  logo: 'Logotipo',
  pageOf: (number, count) => `Página ${number} de ${count}`,
}
