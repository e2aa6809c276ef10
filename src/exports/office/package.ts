import { zipSync } from 'fflate'
import { bytesOfBase64 } from '../../base64'
import { isDate } from '../../model/dates'
import { escaped } from '../xml'

// An Office file is a zip of XML parts that name each other (ECMA-376, part 2). Both papers write their parts
// themselves: titles, alt text, attached connectors and the same bytes twice are what the usual libraries lack.

/** One part: what it holds, and which others it refers to, by the id it calls them. */
export type Part = {
  /** Its media type, behind `application/vnd.openxmlformats-officedocument.`. */
  readonly type: string
  readonly xml: string
  /** By id: what the other is to it, and its path from this part's folder. */
  readonly refersTo?: Readonly<Record<string, readonly [role: string, path: string]>>
}

/** A picture among the parts: its ending says what it is. */
export type Media = { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array }

/** A picture as pages have it, in base64. */
export const mediaOf = ({
  format,
  data,
}: {
  readonly format: Media['format']
  readonly data: string
}): Media => ({
  format,
  bytes: bytesOfBase64(data) ?? new Uint8Array(),
})

/** What is said of the whole file. */
export type About = { readonly title: string; readonly language: string; readonly date: string }

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const roles = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** Zips bear a time of day, here always the earliest; read as local time, it is the same in every time zone. */
const mtime = '1980-01-01T00:00:00'

/** A package of parts and pictures by their paths; the first part is the one that opens. The same bytes for the same parts. */
export const officeFile = (
  parts: ReadonlyMap<string, Part>,
  media: ReadonlyMap<string, Media>,
  about: About,
): Uint8Array<ArrayBuffer> => {
  const [main = ''] = parts.keys()
  const files = new Map([
    ['[Content_Types].xml', contentTypes(parts, media)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${roles}/officeDocument`, main],
        ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(about)],
  ])
  for (const [path, { xml, refersTo = {} }] of parts) {
    files.set(path, xml)
    const others = Object.entries(refersTo)
    if (others.length > 0)
      files.set(
        path.replace(/([^/]+)$/u, '_rels/$1.rels'),
        relationships(others.map(([id, [role, target]]) => [id, `${roles}/${role}`, target])),
      )
  }
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries([
      ...Array.from(files, ([path, xml]) => [path, encoder.encode(declaration + xml)] as const),
      ...Array.from(media, ([path, { bytes }]) => [path, bytes] as const),
    ]),
    { mtime, level: 6 },
  )
}

const contentTypes = (parts: ReadonlyMap<string, Part>, media: ReadonlyMap<string, Media>): string => {
  const formats = new Set(Array.from(media.values(), ({ format }) => format))
  const pictures = Array.from(
    formats,
    format => `<Default Extension="${format}" ContentType="image/${format}"/>`,
  )
  const overrides = Array.from(
    parts,
    ([path, { type }]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  )
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join('')}</Types>`
}

const relationships = (list: readonly (readonly [id: string, role: string, target: string])[]): string => {
  const each = list.map(
    ([id, role, target]) => `<Relationship Id="${id}" Type="${role}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

const coreProperties = ({ title, language, date }: About): string => {
  const day = isDate(date) && date.length === 10 ? `${date}T00:00:00Z` : null
  const time = (name: string): string =>
    day === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Logic Model Builder</dc:creator><dc:language>${escaped(language)}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`
}
