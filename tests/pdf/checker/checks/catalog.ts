import { type Expected, plain } from '../expected'
import { catalogOf, dictOf, listOf, wordsOf } from '../pdf'
import { type Node, type Read, textOf } from '../tree'

const metadata = ({ pdf }: Read): string => {
  const ref = catalogOf(pdf)['/Metadata']
  const stream = typeof ref === 'string' ? pdf.streams.get(ref) : undefined
  return Buffer.from(stream?.data ?? '', 'latin1').toString('utf8')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const metadataTitle = (read: Read): string => {
  const [, title = ''] = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(metadata(read)) ?? []
  return title.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Whether jsPDF can write a title into the properties: not with a byte 13. */
const canBeProperty = (title: string): boolean => !Buffer.from(title, 'utf16le').includes(13)

/** What the file says of itself. */
export const catalogChecks = {
  'it is PDF 1.7': ({ pdf }: Read) => (pdf.version === '1.7' ? [] : [pdf.version]),

  'the catalog says that it is tagged': ({ pdf }: Read) =>
    dictOf(pdf, catalogOf(pdf)['/MarkInfo'])['/Marked'] === true ? [] : ['no MarkInfo with Marked'],

  'the document has its language': ({ pdf }: Read, { language }: Expected) => {
    const said = wordsOf(catalogOf(pdf)['/Lang'])
    return said === language ? [] : [`${said} instead of ${language}`]
  },

  'the window shows the title': ({ pdf }: Read) =>
    dictOf(pdf, catalogOf(pdf)['/ViewerPreferences'])['/DisplayDocTitle'] === true
      ? []
      : ['no DisplayDocTitle'],

  'the metadata says PDF/UA-1': (read: Read) =>
    /<rdf:Description[^>]*xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"[^>]*>.*<pdfuaid:part>1<\/pdfuaid:part>/s.test(
      metadata(read),
    )
      ? []
      : ['no pdfuaid:part'],

  'the title is the first heading, in metadata and properties too': (read: Read, { title }: Expected) => {
    const heading = read.nodes.find(({ role }) => role === 'H1')
    const inMetadata = metadataTitle(read)
    const property = wordsOf(dictOf(read.pdf, read.pdf.trailer['/Info'])['/Title'])
    const titles = {
      heading: heading ? textOf(heading) : '',
      metadata: inMetadata,
      properties: property ?? (canBeProperty(inMetadata) ? '' : inMetadata),
    }
    return Object.entries(titles)
      .filter(([, said]) => plain(said) !== title)
      .map(([where, said]) => `${where}: ${said} instead of ${title}`)
  },

  'bookmarks name the headings and open at them': (read: Read) => {
    const { pdf } = read
    const said: string[] = []
    const walk = (ref: unknown, depth: number): void => {
      for (let next = ref; typeof next === 'string'; next = dictOf(pdf, next)['/Next']) {
        const item = dictOf(pdf, next)
        said.push(`H${depth} ${wordsOf(item['/Title'])} ${String(listOf(pdf, item['/Dest'])[0])}`)
        walk(item['/First'], depth + 1)
      }
    }
    walk(dictOf(pdf, catalogOf(pdf)['/Outlines'])['/First'], 1)
    const headings = read.nodes
      .filter(({ role }) => /^H\d$/.test(role))
      .map(node => `${node.role} ${textOf(node).trim()} ${pageOf(node)}`)
    return said.join('\n') === headings.join('\n') ? [] : [`${said.join('; ')}; not ${headings.join('; ')}`]
  },
}

const pageOf = (node: Node): string => {
  const [kid] = node.kids
  return kid?.type === 'text' ? kid.page : ''
}
