import { type Phrase, plain } from './phrase'
import { baseForm, infinitiveOf, weForm } from './verbs'

type Deed = Extract<Phrase, { shape: 'deed' }>

const isJoint = (token: string | undefined): boolean => token !== undefined && /^[yeou]$|^ni$|,$/.test(token)

/**
 * A second verb beside the first takes its form: "planificar y dirigir" → "planificamos y dirigimos". One that
 * another word leads in keeps its own, and so do those beside it: "ayudar a elegir y solicitar".
 */
const alike = (rest: string): string => {
  let isLedIn = false
  const tokens = rest.split(' ')
  return tokens
    .map((token, at) => {
      const verb = infinitiveOf(plain(token))
      if (!verb || isLedIn) return token
      if (isJoint(tokens[at - 1])) return token.replace(/\p{L}+/u, weForm(verb))
      isLedIn = at > 0 && !isJoint(tokens[at - 1])
      return token
    })
    .join(' ')
}

const negated = ({ not }: Deed, text: string): string => (not ? `no ${text}` : text)

/** "realizar un sorteo" → "realizamos un sorteo". */
export const weDo = (deed: Deed): string => negated(deed, `${weForm(deed.verb)}${alike(deed.rest)}`)

/** "realizar un sorteo", whatever form it was written in. */
export const toDo = (deed: Deed): string => negated(deed, `${baseForm(deed.verb)}${deed.rest}`)

const masculine = new Set(
  `acuerdo asesor aumento boletín calendario campamento centro club comité consejo contrato convenio coordinador
  cuestionario curso descenso director directorio equipo espacio evento examen facilitador folleto fondo
  formato formulario foro grupo horario incremento informe laboratorio manual mapa marco modelo orden paquete
  plan presupuesto programa protocolo proyecto registro reglamento sistema sitio sorteo tablero taller video`.split(
    /\s+/,
  ),
)
const feminine = new Set(
  `agenda alianza asesora asociación baja base beca biblioteca caída campaña carta charla coalición comisión
  compra cooperativa coordinadora directora disminución encuesta enfermera escuela estrategia evaluación
  feria forma guía herramienta hoja junta lista mejora mesa norma oficina página plataforma política
  propuesta prueba red reducción reunión rúbrica sala sede sesión solicitud subvención toma visita`.split(
    /\s+/,
  ),
)

/** By its ending, where that tells. */
const genderOf = (noun: string): 'un' | 'una' | undefined => {
  if (masculine.has(noun)) return 'un'
  if (feminine.has(noun) || /(ión|dad|tad|tud|encia|ancia|eza|ura)$/u.test(noun)) return 'una'
  return /(o|aje)$/u.test(noun) ? 'un' : undefined
}

/** "oficina conjunta" → "una oficina conjunta", "mejor asistencia" → "una mejor asistencia"; else as it is. */
export const withArticle = (text: string): string => {
  const [first = '', second = ''] = text.split(' ').map(plain)
  const isName = /^\p{Lu}\S* \p{Lu}/u.test(text)
  if (isName) return text
  if (/^(mejor|mayor|menor)$/.test(first)) {
    const gender = genderOf(second)
    return gender ? `${gender} ${text}` : text
  }
  const gender = masculine.has(first) ? 'un' : feminine.has(first) ? 'una' : undefined
  return gender && text.charAt(0) === first.charAt(0) ? `${gender} ${text}` : text
}

/** "del consejo", "de la junta". A name keeps its article: "de El Paso". */
export const of = (text: string): string => (text.startsWith('el ') ? `del ${text.slice(3)}` : `de ${text}`)
