import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { measureCanvas } from './canvas'
import { measureFiles } from './file'
import { measureMerging } from './merge'
import { measureOrdering } from './ordering'
import { measurePages } from './page'
import { type Aim, printAims, type Results } from './results'

// `npm run bench`: all parts, or those named (`npm run bench -- canvas ordering`). For reading, and in
// out/bench.json for comparing; a test that fails on time would fail on a busy machine.

const parts: Readonly<Record<string, () => Promise<Results>>> = {
  file: measureFiles,
  merge: measureMerging,
  page: measurePages,
  ordering: measureOrdering,
  canvas: measureCanvas,
}

const given = process.argv.slice(2)
const unknown = given.find(name => !(name in parts))
if (unknown !== undefined)
  throw new Error(`No part is called ${unknown}; there are ${Object.keys(parts).join(', ')}.`)

const measured: Record<string, object> = {}
const aims: Aim[] = []
const busyBefore = loadavg()[0]
for (const [name, measure] of Object.entries(parts)) {
  if (given.length > 0 && !given.includes(name)) continue
  const found = await measure()
  measured[name] = found.results
  aims.push(...found.aims)
}
const busy = { before: busyBefore, after: loadavg()[0] }
console.log(
  `aims (the machine's load was ${busy.before?.toFixed(1)} before and ${busy.after?.toFixed(1)} after)`,
)
printAims(aims)

const folder = resolve(import.meta.dirname, '../../out')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ ...measured, aims, busy }, null, 2)}\n`)
