import { compareModels } from '../../src/file/compare'
import { mergeModels } from '../../src/file/merge'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { blankElement, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { medians } from './median'
import { modelOf } from './models'
import { type Results, shown } from './results'

const words = wordsOf('en')

/** A copy in which every tenth card says something else, as many are new, and some are gone with their links. */
const edited = (model: Model, who: string, from: number): Model => {
  const elements = model.elements.filter((_, at) => at % 50 !== from)
  const there = new Set(elements.map(({ id }) => id))
  const fresh = model.elements.flatMap((_, at) =>
    at % 10 === from ? [blankElement(`${who}${at}`, 'activity', `Written by ${who} as ${at}`)] : [],
  )
  return {
    ...model,
    elements: [
      ...elements.map((one, at) => (at % 10 === from ? { ...one, text: `${one.text}, ${who}` } : one)),
      ...fresh,
    ],
    links: [
      ...model.links.filter(link => there.has(link.from) && there.has(link.to)),
      ...fresh.slice(1).map(({ id }, at) => blankLink(`${who}l${at}`, fresh[at]?.id ?? '', id)),
    ],
  }
}

const sizes = [2000, 5000, 20_000] as const

const timesOf = async (cards: number) => {
  const base = modelOf(cards, 200)
  const [one, other] = [edited(base, 'ana', 1), edited(base, 'ben', 2)]
  const texts = [saveText(one), saveText(other)].map(text => new TextEncoder().encode(text))
  const times = await medians(
    {
      parseBoth: () => texts.map(bytes => openFile(bytes, words)),
      compare: () => compareModels(base, one),
      merge: () => mergeModels(base, one, other),
    },
    5,
  )
  return { ...times, ratio: times.merge / times.parseBoth }
}

/** How long comparing and merging two copies takes, beside opening both, and how it grows with them. */
export const measureMerging = async (): Promise<Results> => {
  const results: Record<string, Awaited<ReturnType<typeof timesOf>>> = {}
  for (const cards of sizes) {
    const measured = await timesOf(cards)
    results[`copies of ${cards} cards`] = measured
    console.log(`copies of ${cards} cards`)
    for (const [name, value] of Object.entries(measured))
      console.log(
        `  ${name.padEnd(10)} ${shown(value).padStart(10)}${name === 'ratio' ? ' × opening' : ' ms'}`,
      )
  }
  const [small, , large] = Object.values(results)
  const [few, , many] = sizes
  const straight = (many * Math.log(many)) / (few * Math.log(few))
  const growth = small && large ? large.merge / small.merge / straight : Number.NaN
  return {
    results,
    aims: [
      { what: 'merging 20,000 cards, by opening both', most: 10, is: large?.ratio ?? Number.NaN },
      { what: 'merging grows, by n log n from 2,000 to 20,000', most: 1.5, is: growth },
    ],
  }
}
