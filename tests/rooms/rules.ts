import { packageOf, resolveImport, type Seen, type Source } from './source'
import { closed, isIn, roomOf, walls } from './walls'

/** Looks at the whole house and names every place that breaks the rule. */
export type Rule = (sources: readonly Source[]) => string[]

const product = (source: Source) => roomOf(source.path) !== undefined
const at = (source: Source, seen: Seen) => `${source.path}:${seen.line} ${seen.what}`

const never =
  (look: (source: Source) => readonly Seen[], where: (source: Source) => boolean = () => true): Rule =>
  sources =>
    sources.filter(where).flatMap(source => look(source).map(seen => at(source, seen)))

const known = (sources: readonly Source[]) => new Set(sources.map(source => source.path))
const isRelative = (from: string) => from.startsWith('.')

const throughWalls: Rule = sources => {
  const paths = known(sources)
  return sources.flatMap(source => {
    const room = roomOf(source.path)
    const wall = room === undefined ? undefined : walls[room]
    if (!room || !wall) return []
    const allowed = (from: string) => {
      if (!isRelative(from)) return wall.packages.includes(packageOf(from))
      const target = resolveImport(source.path, from, paths)
      const shut = closed.find(other => isIn(target, other))
      return wall.rooms.some(other => isIn(target, other)) && (!shut || isIn(source.path, shut))
    }
    return source.imports
      .filter(({ from }) => from === null || !allowed(from))
      .map(({ line, from }) => `${source.path}:${line} imports ${from ?? 'a name that is computed'}`)
  })
}

/** Each file with the files it imports directly. */
const graphOf = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const paths = known(sources)
  return new Map(
    sources.map(source => [
      source.path,
      source.imports.flatMap(({ from }) =>
        from && isRelative(from) ? [resolveImport(source.path, from, paths)] : [],
      ),
    ]),
  )
}

const cycles: Rule = sources => {
  const graph = graphOf(sources)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** The command line runs on plain Node: nothing it reaches may ask for Electron. */
const cliNeedsElectron: Rule = sources => {
  const graph = graphOf(sources)
  const reached = new Set(sources.map(source => source.path).filter(path => isIn(path, 'electron/cli')))
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next)
  return sources
    .filter(({ path, imports }) => reached.has(path) && imports.some(({ from }) => from === 'electron'))
    .map(({ path }) => `${path} is used by the command line and imports electron`)
}

const writtenTwice =
  (name: string): Rule =>
  sources => {
    const places = sources
      .filter(product)
      .flatMap(source => source.names.filter(seen => seen.what === name).map(seen => at(source, seen)))
    return places.length > 1 ? places : []
  }

const offSwitches = [
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'disable-web-security',
]

export const rules = {
  'a room imports only what its row in the table allows': throughWalls,
  'files do not import each other in a circle': cycles,
  'the command line runs without Electron': cliNeedsElectron,
  'there is no index file': sources =>
    sources.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path)).map(({ path }) => path),
  'nothing is exported wholesale': never(source => source.exportsAll),
  'there is no default export outside config files': never(
    source => source.exportsDefault,
    source => !/\.config\.ts$/.test(source.path),
  ),
  'nothing is of type any': never(source => source.anys),
  'nothing is cast': never(source => source.casts, product),
  'nothing is declared non-null': never(source => source.nonNulls),
  'no file is over 300 lines': sources =>
    sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} has ${lines} lines`),
  'the core has no clock, no chance and no local customs': never(
    source => source.impure,
    source => isIn(source.path, 'src'),
  ),
  'webPreferences are written once': writtenTwice('webPreferences'),
  'no switch that weakens the page is touched': never(
    source => source.names.filter(({ what }) => offSwitches.includes(what)),
    product,
  ),
} satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules
