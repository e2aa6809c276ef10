import type { ReadingWords, Said } from '../../model/reading'
import { listed } from './grammar/lists'

const quoted = (cards: readonly Said[]): string =>
  listed(cards.map(({ text }) => `“${text === '' ? 'algo aún sin escribir' : text}”`))

const under = (assuming: readonly Said[]): string =>
  assuming.length === 0 ? '' : `, suponiendo esto: ${quoted(assuming)}`

export const reading: ReadingWords = {
  language: 'es',
  ifThen: (causes, effects, assuming) =>
    `Si se cumple esto: ${quoted(causes)}, entonces se logra esto: ${quoted(effects)}${under(assuming)}.`,
  how: card => `¿Cómo se logrará ${quoted([card])}?`,
  through: (causes, assuming) => `Mediante esto: ${quoted(causes)}${under(assuming)}.`,
  notSaid: 'El modelo aún no lo dice.',
}
