import type { Wording } from '../../review/rule'
import { phraseOf } from './grammar/phrase'

/** What people do, rather than what changes. */
const doings = new Set(
  `acordar actualizar analizar aplicar apoyar asesorar asignar ayudar brindar capacitar celebrar colaborar comparar compartir
  comprar comunicar conseguir construir contratar convocar coordinar crear dar dejar demostrar desarrollar difundir
  dirigir diseñar distribuir elaborar elegir emplear enseñar entregar entrevistar enviar escribir establecer evaluar
  examinar facilitar financiar formar fundar guiar hablar hacer identificar impartir implementar informar inscribir
  instalar invertir invitar lanzar llamar llevar mantener medir negociar observar ofrecer organizar orientar pagar
  participar planear planificar poner preparar presentar producir programar promover proporcionar proveer publicar realizar reclutar
  recomendar recopilar redactar registrar renovar repartir reunir revisar seleccionar traducir visitar`.split(
    /\s+/,
  ),
)

const comparatives = /^(más|menos|mejor|mejores|mayor|mayores|menor|menores)\b/iu
const lowered = (text: string): string => text.trim().charAt(0).toLowerCase() + text.trim().slice(1)

/** "Los docentes se sienten listos y los directores los apoyan": a sentence on either side of an "y". */
const isTwice = (before: string, after: string): boolean => {
  const first = phraseOf(lowered(before))
  if (comparatives.test(after)) return comparatives.test(before) || first.shape === 'sentence'
  const isWhole = first.shape === 'sentence' && first.rest !== ''
  return isWhole && phraseOf(lowered(after)).shape === 'sentence'
}

/** In letters. A card longer than this has worse troubles than its grammar, and is told so. */
const longest = 400

/** What the wording of a Spanish card gives away. Guesses: good enough for a hint, never for more. */
export const wording: Wording = {
  isDoing: text => {
    if (text.length > longest) return false
    const said = phraseOf(lowered(text))
    return said.shape === 'deed' && doings.has(said.verb.infinitive)
  },
  isDeed: text => text.length <= longest && phraseOf(lowered(text)).shape === 'deed',
  isSeveral: (text, kind) => {
    if (text.length > longest) return false
    if (/[;\n]|[\p{L}\p{N}]{3}[.!?]\s+[¿¡]?\p{Lu}/u.test(text.trim())) return true
    if (kind !== 'outcome') return false
    const parts = text.split(/,? [ye] /)
    return parts.some((part, at) => at > 0 && isTwice(parts.slice(0, at).join(' y '), part))
  },
}
