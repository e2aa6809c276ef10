import { deflateRawSync } from 'node:zlib'
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'

/** Pages as draw.io packs them unless it is told not to. */
export const packed = (file: string): string =>
  file.replace(/<mxGraphModel[\s\S]*?<\/mxGraphModel>/gu, graph =>
    deflateRawSync(encodeURIComponent(graph)).toString('base64'),
  )

/** A project with pictures beside it; `streamed` as Java writes zips, sizes after the bytes. */
export const miradi = (project: string, streamed = false): Uint8Array => {
  const files = { 'schemaVersion.xml': strToU8('<v/>'), 'project.xml': strToU8(project) }
  if (!streamed) return zipSync(files)
  const pieces: Uint8Array[] = []
  const zip = new Zip((_error, piece) => {
    pieces.push(piece)
  })
  for (const [name, bytes] of Object.entries(files)) {
    const entry = new ZipDeflate(name)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  return Buffer.concat(pieces)
}
