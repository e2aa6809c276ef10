import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveText } from '../../src/file/save'
import { wordsOf } from '../../src/words/words'
import { modelOf, startModel } from '../torture/models'
import { freshFolder, type Launched, launch } from './launch'

// Fifty in `npm run test:long`.
const kills = process.env.LONG === 'true' ? 50 : 3
const words = wordsOf('en')

let folder: Awaited<ReturnType<typeof freshFolder>>
let running: Launched['app'] | null = null
const at = (...parts: string[]) => join(folder.path, ...parts)
beforeAll(async () => {
  folder = await freshFolder()
  await mkdir(at('shared'))
  await writeFile(at('shared', 'model.logicmodel'), saveText(startModel()))
})
afterAll(async () => {
  running?.process().kill('SIGKILL')
  await folder.remove()
})

const killed = async (): Promise<void> => {
  const main = running?.process()
  const ended = new Promise(done => main?.once('exit', done))
  main?.kill('SIGKILL')
  await ended
  running = null
}

/** Types word after word into a new card; gives back each word with when it stood there. */
const type = async (page: Launched['page'], round: number, words: number) => {
  const typed: { word: string; at: number }[] = []
  await page.locator('[data-card]').first().waitFor()
  await page.keyboard.press('Control+1')
  await page.locator('.card-field').waitFor()
  for (let count = 0; count < words; count++) {
    const word = `r${round}w${count}.`
    await page.keyboard.type(word)
    typed.push({ word, at: Date.now() })
  }
  return typed
}

/** All the model's words, those of cards out of view too, as somebody would copy them. */
const wordsIn = async ({ app, page }: Launched): Promise<string> => {
  await page.locator('[data-card]').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

it(
  `opens again with all but the last second, ${kills} times killed while somebody types`,
  async () => {
    ;({ app: running } = await launch(at('data'), at('shared', 'model.logicmodel')))
    let must: string[] = []
    for (let round = 0; round < kills; round++) {
      const page = running?.windows()[0]
      if (!page) throw new Error('There is no window')
      const typed = await type(page, round, 12 + ((round * 7) % 20))
      if (round % 3 === 1) await page.keyboard.press('Control+s')
      await page.waitForTimeout((round * 137) % 500)
      const end = Date.now()
      await killed()
      must = [...must, ...typed.filter(({ at }) => at < end - 1000).map(({ word }) => word)]
      modelOf(await readFile(at('shared', 'model.logicmodel'), 'utf8'))
      const launched = await launch(at('data'))
      running = launched.app
      await launched.page.getByText(words.safety.recovered).first().waitFor()
      const shown = await wordsIn(launched)
      for (const word of must) expect(shown).toContain(word)
      expect(await readdir(at('data', 'recovery'))).toHaveLength(1)
    }
    expect(must.length).toBeGreaterThan(kills)
    expect((await readdir(at('shared'))).length).toBeLessThanOrEqual(4)
  },
  process.env.LONG === 'true' ? 3_600_000 : 240_000,
)
