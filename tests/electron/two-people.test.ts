import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveText } from '../../src/file/save'
import { bundled } from '../torture/bundle'
import { modelOf, startModel } from '../torture/models'

// A thousand between them in `npm run test:long`.
const each = process.env.LONG === 'true' ? 500 : 30

let folder = ''
let program = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-people-'))
  program = await bundled(resolve(import.meta.dirname, '../torture/partner.ts'), join(folder, 'program'))
  await mkdir(join(folder, 'shared'))
  await writeFile(join(folder, 'shared', 'model.logicmodel'), saveText(startModel()))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** One person's process: ready to begin, and then what it has said, line by line, once it has made all its saves. */
const partnerOf = (who: string) => {
  const partner = spawn(process.execPath, [program, join(folder, 'shared'), who, String(each)])
  let said = ''
  let errors = ''
  partner.stdout.on('data', data => {
    said += data
  })
  partner.stderr.on('data', data => {
    errors += data
  })
  const ended = new Promise<string[]>((done, failed) => {
    partner.once('close', code => (code === 0 ? done(said.trim().split('\n')) : failed(new Error(errors))))
  })
  return {
    ready: Promise.race([once(partner.stdout, 'data'), ended]),
    begin: () => partner.stdin.end('go'),
    ended,
  }
}

it(
  `two people lose nothing to each other in ${each} saves each of one file`,
  async () => {
    const partners = [partnerOf('ana'), partnerOf('ben')] as const
    await Promise.all(partners.map(({ ready }) => ready))
    for (const { begin } of partners) begin()
    const [ana, ben] = await Promise.all([partners[0].ended, partners[1].ended])
    const file = modelOf(await readFile(join(folder, 'shared', 'model.logicmodel'), 'utf8'))
    const ids = new Set(file.elements.map(({ id }) => id))
    const saved = [...ana, ...ben].filter(line => line.startsWith('saved '))
    expect(saved).toHaveLength(2 * each)
    for (const line of saved) expect(ids).toContain(line.slice('saved '.length))
    expect(file.elements).toHaveLength(startModel().elements.length + 2 * each)
    // Both say what the purpose is, each time: what the other replaced has stood in front of somebody.
    const clashes = [...ana, ...ben].filter(line => line.startsWith('clash '))
    expect(clashes.length).toBeGreaterThan(0)
    for (const line of clashes) expect(line).toMatch(/^clash (ana\d+ ben\d+|ben\d+ ana\d+)$/)
    expect(file.initiative.purpose).toMatch(/^(ana|ben)\d+$/)
    expect(await readdir(join(folder, 'shared'))).toEqual(['model.logicmodel'])
  },
  process.env.LONG === 'true' ? 3_600_000 : 120_000,
)
