import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openJournals } from '../../electron/keeping/journal'
import { saveText } from '../../src/file/save'
import { bundled } from '../torture/bundle'
import { modelOf, numberIn, startModel } from '../torture/models'

// A thousand in `npm run test:long`.
const kills = process.env.LONG === 'true' ? 1000 : 25

let folder = ''
let program = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'torture-'))
  program = await bundled(resolve(import.meta.dirname, '../torture/editor.ts'), join(folder, 'program'))
  await mkdir(join(folder, 'shared'))
  await writeFile(join(folder, 'shared', 'model.logicmodel'), saveText(startModel()))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Lets a process edit and save until it is killed without warning; gives back the last of each thing it promised. */
const editUntilKilled = async (first: number, after: number): Promise<Map<string, number>> => {
  const editor = spawn(process.execPath, [program, folder, String(first)])
  const promised = new Map<string, number>()
  let said = ''
  let errors = ''
  editor.stderr.on('data', data => {
    errors += data
  })
  editor.stdout.on('data', data => {
    if (said === '') setTimeout(() => editor.kill('SIGKILL'), after)
    said += data
  })
  const signal = await new Promise(done => editor.once('close', (_code, signal) => done(signal)))
  if (signal !== 'SIGKILL') throw new Error(`The editor ended by itself: ${errors}`)
  for (const line of said.split('\n').slice(0, -1)) {
    const [what = '', number] = line.split(' ')
    promised.set(what, Number(number))
  }
  return promised
}

it(
  `loses nothing it has promised, ${kills} times killed while it edits and saves`,
  async () => {
    let most = 0
    for (let kill = 0; kill < kills; kill++) {
      const promised = await editUntilKilled(kill * 7, (kill * 37) % 90)
      const inFile = numberIn(modelOf(await readFile(join(folder, 'shared', 'model.logicmodel'), 'utf8')))
      expect(inFile).toBeGreaterThanOrEqual(promised.get('saved') ?? 0)
      const [journal, ...others] = await openJournals(join(folder, 'recovery')).left()
      expect(others).toEqual([])
      const { text } = (await journal?.told()) ?? { text: null }
      const kept = text === null ? inFile : numberIn(modelOf(text))
      expect(kept).toBeGreaterThanOrEqual(promised.get('kept') ?? promised.get('start') ?? 0)
      expect(kept).toBeGreaterThanOrEqual(most)
      most = kept
      // The file, and what the next save clears away: a lock, one being taken over, an unfinished copy.
      expect((await readdir(join(folder, 'shared'))).length).toBeLessThanOrEqual(4)
      expect((await readdir(join(folder, 'recovery'))).length).toBeLessThanOrEqual(2)
    }
    expect(most).toBeGreaterThan(kills)
  },
  process.env.LONG === 'true' ? 3_600_000 : 120_000,
)
