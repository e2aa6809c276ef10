import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { run } from '../program'

/** A value as qpdf writes it in JSON: '/Name', '12 0 R', 'u:text', 'b:00ff', numbers, lists, dictionaries. */
export type Value = z.infer<ReturnType<typeof z.json>>
export type Dict = { [key: string]: Value }
export type Stream = { dict: Dict; data: string }

/** A file's objects, by reference; a stream's data as one character a byte. */
export type Pdf = {
  version: string
  trailer: Dict
  values: Map<string, Value>
  streams: Map<string, Stream>
}

const dictionary = z.record(z.string(), z.json())
const object = z.union([
  z.object({ value: z.json() }),
  z.object({ stream: z.object({ dict: dictionary, data: z.base64() }) }),
])
const file = z.object({
  qpdf: z.tuple([z.object({ pdfversion: z.string() }), z.record(z.string(), object)]),
})

/** qpdf before 11.4 copies "792." from the file, which is a number in PDF and none in JSON. */
const mendNumbers = (json: string): string => json.replace(/^(\s*(?:"[^"]*": )?-?\d+)\.(,?)$/gm, '$1$2')

const inFolder = <Made>(work: (folder: string) => Made): Made => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a program says of a file; throws when it complains. */
export const runOn = (
  bytes: Uint8Array,
  name: string,
  args: (path: string) => readonly string[],
  encoding?: 'latin1',
): string =>
  inFolder(folder => {
    writeFileSync(join(folder, 'paper.pdf'), bytes)
    return run(name, args(join(folder, 'paper.pdf')), encoding)
  })

/** A file as qpdf reads it. */
export const readObjects = (bytes: Uint8Array): Pdf => {
  const flags = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const json = runOn(bytes, 'qpdf', path => [...flags, path])
  const [{ pdfversion }, objects] = file.parse(JSON.parse(mendNumbers(json))).qpdf
  const pdf: Pdf = { version: pdfversion, trailer: {}, values: new Map(), streams: new Map() }
  for (const [key, found] of Object.entries(objects)) {
    const ref = key.replace(/^obj:/, '')
    if ('stream' in found) {
      const { dict, data } = found.stream
      pdf.streams.set(ref, { dict, data: Buffer.from(data, 'base64').toString('latin1') })
    } else if (key === 'trailer') pdf.trailer = dictionary.parse(found.value)
    else pdf.values.set(ref, found.value)
  }
  return pdf
}

/** The file again, as qpdf writes it. */
export const writeObjects = ({ version, trailer, values, streams }: Pdf): Uint8Array => {
  const objects = {
    ...Object.fromEntries(Array.from(values, ([ref, value]) => [`obj:${ref}`, { value }])),
    ...Object.fromEntries(
      Array.from(streams, ([ref, { dict, data }]) => [
        `obj:${ref}`,
        { stream: { dict, data: Buffer.from(data, 'latin1').toString('base64') } },
      ]),
    ),
    trailer: { value: trailer },
  }
  const head = { jsonversion: 2, pdfversion: version, maxobjectid: values.size + streams.size }
  return inFolder(folder => {
    writeFileSync(join(folder, 'paper.json'), JSON.stringify({ qpdf: [head, objects] }))
    run('qpdf', ['--json-input', join(folder, 'paper.json'), join(folder, 'paper.pdf')])
    return new Uint8Array(readFileSync(join(folder, 'paper.pdf')))
  })
}

export const isRef = (value: Value | undefined): value is string =>
  typeof value === 'string' && /^\d+ \d+ R$/.test(value)

/** What a value is once its reference is followed; a stream is its dictionary. */
export const resolved = (pdf: Pdf, value: Value | undefined): Value => {
  if (!isRef(value)) return value ?? null
  return pdf.streams.get(value)?.dict ?? pdf.values.get(value) ?? null
}

const isDict = (value: Value): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As a dictionary; an empty one where it is none. */
export const dictOf = (pdf: Pdf, value: Value | undefined): Dict => {
  const found = resolved(pdf, value)
  return isDict(found) ? found : {}
}

/** As a list; an empty one where it is none. */
export const listOf = (pdf: Pdf, value: Value | undefined): Value[] => {
  const found = resolved(pdf, value)
  return Array.isArray(found) ? found : []
}

export const numbersOf = (pdf: Pdf, value: Value | undefined): number[] =>
  listOf(pdf, value).filter(item => typeof item === 'number')

/** A text string's words; null where it is none. */
export const wordsOf = (value: Value | undefined): string | null =>
  typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : null

export const catalogOf = (pdf: Pdf): Dict => dictOf(pdf, pdf.trailer['/Root'])

/** The references of its pages, in order. */
export const pagesOf = (pdf: Pdf): string[] =>
  listOf(pdf, dictOf(pdf, catalogOf(pdf)['/Pages'])['/Kids']).filter(isRef)
