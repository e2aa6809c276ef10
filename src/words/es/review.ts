import type { review as english } from '../en/review'
import { listed } from './grammar/lists'

const rules: typeof english.rules = {
  'no-outcome': {
    says: () => 'Todavía no hay ningún resultado.',
    why: 'Sin uno, nadie puede decir para qué es todo esto.',
    mend: 'Pregúntense qué debería ser diferente cuando esto funcione, y escriban la respuesta como resultado.',
  },
  'no-long-term-outcome': {
    says: () => 'Ningún resultado es todavía de largo plazo.',
    why: 'El modelo se detiene antes del cambio que perdura.',
    mend: 'Pregúntense para qué son los resultados que ya tienen, y marquen la respuesta como de largo plazo.',
  },
  'nothing-linked': {
    says: () => 'Todavía no hay ninguna conexión.',
    why: 'Una lista de tarjetas no dice cómo una cosa lleva a otra.',
    mend: 'Conecten cada tarjeta con lo que hace posible.',
  },
  'not-placed': {
    says: ([card]) => `Ninguna columna de esta plantilla recibe ${card}.`,
    why: 'Queda aparte de las demás, aquí y en la página.',
    mend: 'Muévanla a una columna o elijan otra plantilla.',
  },
  'stands-alone': {
    says: ([card]) => `${card} no tiene ninguna conexión.`,
    why: 'Nada lleva a ella y ella no lleva a nada, así que no es parte de cómo funciona el modelo.',
    mend: 'Conéctenla, pásenla a las ideas pendientes o elimínenla.',
  },
  'input-unused': {
    says: ([card]) => `Nada aprovecha ${card}.`,
    why: 'Lo que se aporta debería hacer posible algo.',
    mend: 'Conéctenla con la actividad que la necesita.',
  },
  'leads-nowhere': {
    says: ([card]) => `${card} no lleva a nada.`,
    why: 'El trabajo que no lleva a nada tiene un resultado que nadie escribió, o no hace falta hacerlo.',
    mend: 'Conéctenla con lo que hace posible.',
  },
  'outcome-not-reached': {
    says: ([card]) => `Ninguna actividad lleva a ${card}.`,
    why: 'Un cambio por el que nadie trabaja es solo una esperanza.',
    mend: 'Conéctenla con lo que la produce, o conviértanla en un factor externo.',
  },
  'outcome-without-input': {
    says: ([card]) => `Lo que lleva a ${card} comienza sin ningún insumo.`,
    why: 'Las personas, el tiempo o el dinero tienen que venir de algún lado.',
    mend: 'Conecten un insumo con las actividades que llevan hasta aquí.',
  },
  'goes-round': {
    says: cards => `Estas llevan de vuelta a sí mismas: ${listed(cards)}.`,
    why: 'Lo que se hace posible a sí mismo no puede empezar, y leerlo en voz alta nunca termina.',
    mend: 'Quiten la conexión que menos importe, o escriban el regreso como un resultado aparte, más adelante en el tiempo.',
  },
  'link-goes-back': {
    says: ([from, to]) => `La conexión de ${from} a ${to} va hacia atrás.`,
    why: 'Al leerla en voz alta, algo posterior hace posible algo anterior.',
    mend: 'Inviertan la conexión, o cambien cuándo se nota una de las dos.',
  },
  'input-skips-activity': {
    says: ([from, to]) => `${from} lleva directamente a ${to}, y nadie hace nada entre una cosa y la otra.`,
    why: 'Tener algo no cambia nada hasta que alguien lo usa.',
    mend: 'Agreguen la actividad que falta entre las dos, o digan en la conexión por qué no hace falta.',
  },
  'link-skips-stage': {
    says: ([from, to]) => `De ${from} a ${to} hay un paso largo.`,
    why: 'En el camino hay resultados que esta conexión deja fuera.',
    mend: 'Conéctenla a través de lo que viene primero, o digan en la conexión por qué se sostiene.',
  },
  'link-within-stage': {
    says: ([from, to]) => `${from} lleva a ${to}, que es del mismo tipo.`,
    why: 'Puede que ocurran a la par, y no que una haga posible la otra.',
    mend: 'Conserven la conexión si la segunda necesita la primera, y digan en ella por qué; si no, quítenla.',
  },
  'outcome-without-indicator': {
    says: ([card]) => `${card} no tiene indicador.`,
    why: 'Sin uno, nadie puede saber si se logró.',
    mend: 'Escriban qué verían o qué contarían.',
  },
  'indicator-without-source': {
    says: ([card, indicator]) => `El indicador ${indicator} de ${card} no tiene fuente.`,
    why: 'Un número que nadie sabe dónde encontrar nunca se lee.',
    mend: 'Digan de dónde sale, por ejemplo de una encuesta o de un registro.',
  },
  'outcome-without-reason': {
    says: ([card]) => `Ninguna conexión hacia ${card} dice por qué debería funcionar.`,
    why: 'El paso se apoya en algo que el grupo cree; dicho en voz alta, se puede poner a prueba.',
    mend: 'Seleccionen una conexión que llegue a ella y escriban qué supone, o qué tan bien se sabe.',
  },
  'doubt-left-open': {
    says: ([from, to]) =>
      to === undefined ? `Alguien duda de ${from}.` : `Alguien duda de que ${from} lleve a ${to}.`,
    why: 'Una duda del grupo que nadie responde vuelve cuando ya es tarde para hacer algo.',
    mend: 'Convérsenla; luego guárdenla como supuesto, pásenla a ideas pendientes o quiten la marca.',
  },
  'something-missing': {
    says: ([from, to]) =>
      to === undefined
        ? `A alguien le parece que falta algo en ${from}.`
        : `A alguien le parece que falta algo entre ${from} y ${to}.`,
    why: 'Lo que al grupo le faltó suele ser un paso que nadie ha planeado.',
    mend: 'Agreguen lo que falta o pásenlo a ideas pendientes; luego quiten la marca.',
  },
  'no-assumptions': {
    says: () => 'No hay ningún supuesto escrito.',
    why: 'Todo plan se apoya en algunos, y los que no se dicen son los que fallan.',
    mend: 'Pregúntense qué debe cumplirse para que esto funcione.',
  },
  'no-external-factors': {
    says: () => 'No hay ningún factor externo escrito.',
    why: 'Siempre hay algo fuera de su control que ayuda o estorba.',
    mend: 'Pregúntense qué podría cambiar a su alrededor mientras esto está en marcha.',
  },
  'activity-without-anyone': {
    says: ([card]) => `Nadie está a cargo de ${card}.`,
    why: 'Lo que es de todos fácilmente se queda sin hacer.',
    mend: 'Digan de quién es, o quién lo hace.',
  },
  'partner-without-part': {
    says: ([partner]) => `${partner} no tiene parte en el modelo.`,
    why: 'Un socio al que se nombra pero que no hace nada preguntará para qué está.',
    mend: 'Pónganle algo a su cargo, o pregunten qué aporta.',
  },
  'too-many-cards': {
    says: cards => `Hay ${cards.length} tarjetas en un mismo paso, de ${cards[0]} a ${cards.at(-1)}.`,
    why: 'Más de una docena es difícil de abarcar y difícil de imprimir.',
    mend: 'Reúnan en una sola tarjeta las que van juntas.',
  },
  'too-many-words': {
    says: ([card]) => `${card} es larga.`,
    why: 'Una tarjeta se lee de un vistazo, muchas veces desde el fondo de la sala.',
    mend: 'Dejen lo que importa, y pasen lo demás a sus notas.',
  },
  'too-many-links': {
    says: ([card]) => `${card} tiene muchas conexiones de un lado.`,
    why: 'Cuando todo lleva a una sola cosa, el dibujo ya no dice cómo.',
    mend: 'Conserven las conexiones que más importan, o agreguen el paso que comparten.',
  },
  'several-results': {
    says: ([card]) => `${card} quizá dice más de una cosa.`,
    why: 'Dos resultados en una misma tarjeta no se pueden conectar ni medir por separado.',
    mend: 'Hagan de cada uno una tarjeta aparte.',
  },
  'outcome-as-activity': {
    says: ([card]) => `${card} suena a algo que se hace.`,
    why: 'Un resultado es lo que cambia para las personas gracias a eso.',
    mend: 'Pregúntense qué es diferente después, y escriban eso.',
  },
  'output-as-activity': {
    says: ([card]) => `${card} suena a la actividad misma.`,
    why: 'Un producto es lo que se puede contar cuando la actividad está hecha.',
    mend: 'Escriban cuántos y de qué, por ejemplo “12 talleres realizados”.',
  },
}

export const review: typeof english = {
  rules,
  panel: {
    tabs: 'El modelo completo',
    review: 'Revisión',
    initiative: 'Iniciativa',
    open: count => (count === 1 ? '1 cosa por revisar' : `${count} cosas por revisar`),
    title: 'Lo que aún le falta al modelo',
    empty: 'En cuanto haya tarjetas, aquí se dice lo que aún le falta al modelo.',
    nothing: 'La revisión no encuentra nada que falte. De todos modos, léanlo en voz alta entre ustedes.',
    faults: 'Conviene corregir',
    hints: 'Quizá valga la pena mirar',
    waived: count => `Se dejan así (${count})`,
    waive: 'Dejar así…',
    waiveThis: says => `Dejar así… ${says}`,
    reason: '¿Por qué dejarlo así?',
    keep: 'Dejar así',
    cancel: 'Cancelar',
    takeBack: 'Volver a señalar',
    takeBackThis: says => `Volver a señalar: ${says}`,
    noReason: 'No se dio ninguna razón.',
  },
  quoted: text => `“${text}”`,
  emptyCard: 'Una tarjeta vacía',
  emptyIndicator: 'sin texto',
  unnamedPartner: 'Un socio sin nombre',
}
