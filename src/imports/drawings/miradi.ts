import { type Failure, fail, ok, type Result } from '../../result'
import type { Words } from '../../words/words'
import type { Aside } from '../brought'
import { decodeText } from '../decode'
import { unzipOne } from '../inflate'
import type { Into } from '../into'
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../xml'
import { type Arrow, type Box, coordinate, type Drawing, type Page } from './drawing'

// Written from Miradi's own source of its exporter (project.xml in a zip; pools of factors, of diagram factors that
// wrap them, and of diagram links) and from a published list of the elements in eleven real projects. No real project
// was at hand to try it on.

const intos: Readonly<Record<string, Into>> = {
  Strategy: 'activity',
  Task: 'activity',
  Output: 'output',
  IntermediateResult: 'outcome-short',
  BiophysicalResult: 'outcome-medium',
  ThreatReductionResult: 'outcome-medium',
  BiodiversityTarget: 'outcome-impact',
  HumanWellbeingTarget: 'outcome-impact',
  HumanWelfareTarget: 'outcome-impact',
}

/** Factors that references call otherwise than their own pool does. */
const pools: Readonly<Record<string, string>> = {
  Activity: 'Task',
  MonitoringActivity: 'Task',
  Method: 'Task',
}

/** A project of Miradi: each of its results chains is a page. */
export const readMiradi = (bytes: Uint8Array, words: Words): Result<Drawing, Failure<string>> => {
  const { failures } = words.imports
  const unpacked = unzipOne(bytes, 'project.xml')
  if (!unpacked.ok)
    return unpacked.why === 'missing'
      ? fail('unknown', failures.unknown)
      : fail(unpacked.why, failures[unpacked.why])
  const read = readXml(decodeText(unpacked.bytes).replace(/^\ufeff/u, ''))
  if (!read.ok) return fail(read.why, failures[read.why])
  const { root } = read
  if (root.name !== 'ConservationProject') return fail('unknown', failures.unknown)
  const things = poolsOf(root)
  const chains = inPool(root, 'ResultsChain')
  if (chains.length === 0) return fail('empty', failures['no-chain'])
  const models = inPool(root, 'ConceptualModel').map(
    (model): Aside => ({ why: 'left-out', what: textOf(childOf(model, 'ConceptualModelName')) }),
  )
  return ok({
    pages: chains.map((chain, at): Page => {
      const page = pageOf(chain, things)
      return at === 0 ? { ...page, asides: [...page.asides, ...models] } : page
    }),
  })
}

/** Everything in the project's pools, by its sort and id. */
type Things = ReadonlyMap<string, XmlElement>

const poolsOf = (root: XmlElement): Things => {
  const things = new Map<string, XmlElement>()
  for (const pool of childrenOf(root))
    if (pool.name.endsWith('Pool'))
      for (const thing of childrenOf(pool))
        things.set(`${thing.name} ${thing.attributes.get('Id') ?? ''}`, thing)
  return things
}

const inPool = (root: XmlElement, sort: string): readonly XmlElement[] => {
  const pool = childOf(root, `${sort}Pool`)
  return pool ? childrenOf(pool).filter(({ name }) => name === sort) : []
}

const idsIn = (list: XmlElement | undefined): readonly string[] => (list ? childrenOf(list).map(textOf) : [])

const pageOf = (chain: XmlElement, things: Things): Page => {
  const listed = (name: string, sort: string): readonly XmlElement[] =>
    idsIn(childOf(chain, name)).flatMap(id => things.get(`${sort} ${id}`) ?? [])
  const factors = listed('ResultsChainDiagramFactorIds', 'DiagramFactor')
  const containers = new Map<string, string>()
  const boxes: Box[] = []
  for (const factor of factors) {
    const { sort, text } = wrappedBy(factor, things)
    if (sort !== 'GroupBox') boxes.push(boxOf(factor, sort, text))
    else for (const id of idsIn(childOf(factor, 'DiagramFactorGroupBoxChildrenIds'))) containers.set(id, text)
  }
  return {
    name: textOf(childOf(chain, 'ResultsChainName')),
    boxes: boxes.map(box => ({ ...box, container: containers.get(box.id) ?? '' })),
    arrows: listed('ResultsChainDiagramLinkIds', 'DiagramLink')
      // One drawn for several at once, between group boxes, stands for those.
      .filter(link => !childOf(link, 'DiagramLinkGroupedDiagramLinkIds'))
      .map(arrowOf),
    asides: [],
  }
}

/** The factor that stands in the diagram: its sort and its words. */
const wrappedBy = (factor: XmlElement, things: Things): { readonly sort: string; readonly text: string } => {
  const [reference] = childrenOf(
    childOf(childOf(factor, 'DiagramFactorWrappedFactorId'), 'WrappedByDiagramFactorId') ?? factor,
  )
  const called = reference?.name.replace(/Id$/u, '') ?? ''
  const sort = Object.hasOwn(pools, called) ? (pools[called] ?? called) : called
  const thing = things.get(`${sort} ${textOf(reference)}`)
  return { sort, text: textOf(thing && childOf(thing, `${sort}Name`)) }
}

const boxOf = (factor: XmlElement, sort: string, text: string): Box => {
  const point = childOf(childOf(factor, 'DiagramFactorLocation'), 'DiagramPoint')
  const size = childOf(childOf(factor, 'DiagramFactorSize'), 'DiagramSize')
  return {
    id: factor.attributes.get('Id') ?? '',
    text,
    x: coordinate(textOf(childOf(point, 'x'))),
    y: coordinate(textOf(childOf(point, 'y'))),
    width: coordinate(textOf(childOf(size, 'width'))),
    height: coordinate(textOf(childOf(size, 'height'))),
    fill: '',
    container: '',
    into: Object.hasOwn(intos, sort) ? (intos[sort] ?? null) : null,
    isFree: sort === 'TextBox',
  }
}

const arrowOf = (link: XmlElement): Arrow => {
  const end = (name: string) => {
    const [reference] = childrenOf(childOf(childOf(link, name), 'LinkableFactorId') ?? link)
    return { box: textOf(reference), at: null }
  }
  const isBoth = /^(?:1|true)$/u.test(textOf(childOf(link, 'DiagramLinkIsBidirectionalLink')))
  return {
    from: end('DiagramLinkFromDiagramFactorId'),
    to: end('DiagramLinkToDiagramFactorId'),
    text: textOf(childOf(link, 'DiagramLinkAnnotation')),
    heads: isBoth ? 'both' : 'end',
  }
}
