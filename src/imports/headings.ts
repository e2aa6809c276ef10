import { cardColumns, indicatorColumns } from '../exports/csv-columns'
import { type Into, intoOf } from './into'

export const indicatorFacts = ['indicator', ...indicatorColumns] as const

/** What a column of a table says about the card, or the indicator, of its row: what the app's own table says, its text first. */
export const facts = [...new Set(['text', ...cardColumns, ...indicatorFacts] as const)]
export type Fact = (typeof facts)[number]

/** Words as they are compared: without case, accents and marks. */
export const bare = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const from = <T extends string>(rows: Readonly<Record<T, string>>): ReadonlyMap<string, T> => {
  const words = new Map<string, T>()
  for (const key in rows) for (const word of rows[key].split(',')) words.set(bare(word), key)
  return words
}

// Headings as forms and people write them, in the languages the app speaks.
const intoWords = from<Into>({
  input:
    'input,inputs,resources,resource,inputs resources,resources inputs,what we invest,what we have,investments,insumo,insumos,recurso,recursos,insumos recursos,lo que invertimos,lo que tenemos,aportes',
  activity:
    'activity,activities,strategy,strategies,action,actions,implementation activities,what we do,interventions,actividad,actividades,estrategia,estrategias,acción,acciones,actividades previstas,lo que hacemos,intervenciones',
  participation:
    'participation,participants,participant,audience,who we reach,who takes part,reach,target population,participación,participantes,participante,destinatarios,población objetivo,a quiénes llegamos,quiénes participan',
  output:
    'output,outputs,deliverable,deliverables,product,products,what we see,what we produce,producto,productos,entregables,lo que vemos,lo que producimos',
  outcome:
    'outcome,outcomes,result,results,intended outcomes,outcomes impact,what changes,effects,resultado,resultados,resultados previstos,lo que cambia,efectos',
  'outcome-short':
    'short term,short term outcome,short term outcomes,short,immediate outcomes,initial outcomes,short term results,learning,corto plazo,a corto plazo,resultados a corto plazo,resultado a corto plazo,resultados inmediatos,resultados de corto plazo,corto',
  'outcome-medium':
    'medium term,medium term outcome,medium term outcomes,medium,mid term,mid term outcomes,intermediate outcome,intermediate outcomes,intermediate term outcomes,intermediate results,mediano plazo,a mediano plazo,resultados a mediano plazo,resultado a mediano plazo,resultados intermedios,resultados de mediano plazo,medio plazo,mediano',
  'outcome-long':
    'long term,long term outcome,long term outcomes,long,ultimate outcomes,largo plazo,a largo plazo,resultados a largo plazo,resultado a largo plazo,resultados finales,resultados de largo plazo,largo',
  'outcome-impact':
    'impact,impacts,goal,goals,long term impact,impacto,impactos,meta final,fin,objetivo general',
  assumption: 'assumption,assumptions,supuesto,supuestos,suposiciones',
  factor:
    'external factor,external factors,factors,context,contextual factors,risks,factor externo,factores externos,factores,contexto,riesgos',
  parked: 'parking lot,parked,ideas,later,ideas pendientes,pendientes,estacionamiento',
})

const factWords = from<Fact>({
  text: 'text,card,description,statement,element,item,texto,tarjeta,descripción,enunciado,elemento',
  kind: 'kind,type,category,column,level,component,tipo,clase,categoría,columna,nivel,componente',
  horizon: 'horizon,term,time frame,timeframe,when it shows,horizonte,plazo,temporalidad',
  code: 'code,codes,id,no,number,ref,nr,código,códigos,clave,número,núm',
  'leads to':
    'leads to,leads,link to,links to,linked to,contributes to,next,then,lleva a,conduce a,contribuye a,conecta con,enlaza con,entonces',
  group: 'group,groups,cluster,theme,strand,component group,grupo,grupos,tema,eje,línea de trabajo',
  owners:
    'owner,owners,partner,partners,responsible,lead,who,who is responsible,organization,responsable,responsables,socio,socios,quién,quiénes,organización,a cargo',
  start: 'start,start date,begin,begins,from,inicio,fecha de inicio,comienza,desde',
  end: 'end,end date,finish,finishes,until,término,fecha de término,fecha final,termina,hasta',
  status: 'status,state,progress,estado,avance,situación',
  notes: 'note,notes,comment,comments,remarks,nota,notas,comentario,comentarios,observaciones',
  indicator:
    'indicator,indicators,measure,measures,metric,metrics,how we will know,indicador,indicadores,medida,medidas,métrica,cómo sabremos',
  unit: 'unit,units,unit of measure,unidad,unidades,unidad de medida',
  baseline: 'baseline,base,starting point,línea base,línea de base,valor inicial,punto de partida',
  latest:
    'latest,current,actual,latest reading,last value,último,actual,valor actual,última lectura,última medición',
  target: 'target,targets,benchmark,goal value,meta,metas,valor meta',
  due: 'due,due date,deadline,by when,target date,fecha límite,vence,para cuándo,fecha de la meta,plazo de la meta',
  source:
    'source,sources,data source,data sources,means of verification,verification,fuente,fuentes,fuente de datos,medios de verificación,fuente de información',
  frequency: 'frequency,how often,collection frequency,frecuencia,periodicidad,cada cuánto',
})

/** What a heading says its column becomes, or the kind a cell names; null when it says none of them. */
export const intoNamed = (heading: string): Into | null => intoWords.get(bare(heading)) ?? null

export const factNamed = (heading: string): Fact | null => factWords.get(bare(heading)) ?? null

/** The horizon a cell names, as the model writes it; as it stands when it names none. */
export const horizonNamed = (cell: string): string => {
  const into = intoNamed(cell)
  return into?.startsWith('outcome-') ? into.slice('outcome-'.length) : cell.trim()
}

const statusWords = from({
  planned: 'planned,not started,planificado,planeado,previsto,sin empezar',
  underway: 'underway,in progress,ongoing,started,en curso,en marcha,en proceso,iniciado',
  done: 'done,complete,completed,finished,hecho,terminado,completado,concluido',
  stopped: 'stopped,cancelled,canceled,on hold,detenido,cancelado,suspendido',
})

export const statusNamed = (cell: string): string => statusWords.get(bare(cell)) ?? cell.trim()

const letters: Readonly<Record<string, string>> = {
  I: 'input',
  A: 'activity',
  P: 'participation',
  OP: 'output',
  O: 'outcome',
}

/** What the letter of a code such as A3 says its card is. */
export const intoCoded = (code: string): Into | null => {
  const letter = /^([A-Z]{1,2})\d+$/u.exec(code.trim())?.[1] ?? ''
  return Object.hasOwn(letters, letter) ? intoOf(letters[letter] ?? '', '') : null
}
