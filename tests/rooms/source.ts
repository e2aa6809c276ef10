import { dirname, join } from 'node:path/posix'
import { parseSync, Visitor } from 'vite'

/** One thing seen in a file that some rule may mind, with the line it stands on. */
export type Seen = { readonly line: number; readonly what: string }

/** A source file as the rules see it. Paths are relative to the repository, with forward slashes. */
export type Source = {
  readonly path: string
  readonly lines: number
  /** What the file imports, in any way an import can be written; null where the name is computed. */
  readonly imports: ReadonlyArray<{ readonly line: number; readonly from: string | null }>
  readonly exportsAll: readonly Seen[]
  readonly exportsDefault: readonly Seen[]
  readonly anys: readonly Seen[]
  readonly casts: readonly Seen[]
  readonly nonNulls: readonly Seen[]
  /** Reads of the clock, of chance, or of what the machine's language decides. */
  readonly impure: readonly Seen[]
  /** Every name written in code: identifiers and keys. */
  readonly names: readonly Seen[]
}

const textFile = (path: string, code: string): Source => ({
  path,
  lines: code.trimEnd().split('\n').length,
  imports: [],
  exportsAll: [],
  exportsDefault: [],
  anys: [],
  casts: [],
  nonNulls: [],
  impure: [],
  names: [],
})

/** Parses one file. Files that are not TypeScript only have a length. */
export const readSource = (path: string, code: string): Source => {
  const file = textFile(path, code)
  if (!/\.tsx?$/.test(path)) return file

  const { program, module, comments, errors } = parseSync(path, code)
  if (errors.length) throw new Error(`${path} does not parse: ${errors[0]?.message}`)

  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length
  const seen = (node: { start: number; end: number }): Seen => ({
    line: lineAt(node.start),
    what: code.slice(node.start, node.end).split('\n')[0] ?? '',
  })
  const imports: { line: number; from: string | null }[] = []
  const none = (): Seen[] => []
  const found = {
    exportsAll: none(),
    exportsDefault: none(),
    anys: none(),
    casts: none(),
    nonNulls: none(),
    impure: none(),
    names: none(),
  }
  const imported = (node: { start: number }, from: unknown) =>
    imports.push({ line: lineAt(node.start), from: typeof from === 'string' ? from : null })
  const literal = (node: { type: string; value?: unknown } | null | undefined) =>
    node?.type === 'Literal' ? node.value : null

  for (const { start, moduleRequest } of module.staticImports) imported({ start }, moduleRequest.value)
  for (const statement of module.staticExports)
    for (const entry of statement.entries) {
      if (entry.moduleRequest) imported(statement, entry.moduleRequest.value)
      if (/^All/.test(entry.importName.kind)) found.exportsAll.push(seen(statement))
      if (entry.exportName.kind === 'Default' || entry.exportName.name === 'default')
        found.exportsDefault.push(seen(statement))
    }
  for (const comment of comments) {
    const reference = /^\/\s*<reference\s+(?:types|path)\s*=\s*["']([^"']+)/.exec(comment.value)
    if (reference) imported(comment, reference[1])
  }

  new Visitor({
    ImportExpression: node => void imported(node, literal(node.source)),
    TSImportType: node => void imported(node, literal(node.source)),
    TSExternalModuleReference: node => void imported(node, literal(node.expression)),
    CallExpression: node => {
      if (node.callee.type !== 'Identifier') return
      if (node.callee.name === 'require') imported(node, literal(node.arguments[0]))
      if (node.callee.name === 'Date') found.impure.push(seen(node))
    },
    NewExpression: node => {
      if (node.callee.type !== 'Identifier') return
      if (node.callee.name === 'Date' && node.arguments.length === 0) found.impure.push(seen(node))
      // A worker or an asset, named beside the file that asks for it.
      if (node.callee.name === 'URL' && /import\.meta\.url/.test(seen(node).what))
        imported(node, literal(node.arguments[0]))
    },
    MemberExpression: node => {
      const { what } = seen(node)
      if (/^(Date\.now|Math\.random)$/.test(what) || /\.(toLocale\w*|localeCompare)$/.test(what))
        found.impure.push(seen(node))
    },
    Identifier: node => {
      if (node.name === 'Intl') found.impure.push(seen(node))
      found.names.push({ line: lineAt(node.start), what: node.name })
    },
    Literal: node => {
      if (typeof node.value === 'string') found.names.push({ line: lineAt(node.start), what: node.value })
    },
    TSAnyKeyword: node => void found.anys.push(seen(node)),
    TSNonNullExpression: node => void found.nonNulls.push(seen(node)),
    TSTypeAssertion: node => void found.casts.push(seen(node)),
    TSAsExpression: node => {
      const type = node.typeAnnotation
      const isConst = type.type === 'TSTypeReference' && seen(type).what === 'const'
      if (!isConst) found.casts.push(seen(node))
    },
  }).visit(program)

  return { ...file, ...found, imports }
}

const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']

/** Where a relative import leads: a path in the repository, with its ending when `known` has the file. */
export const resolveImport = (importer: string, from: string, known: ReadonlySet<string>): string => {
  const path = join(dirname(importer), from.replace(/\?.*$/, ''))
  return endings.map(ending => path + ending).find(candidate => known.has(candidate)) ?? path
}

/** The package an import names: `@xyflow/react/dist/style.css` is @xyflow/react; Node's own are all `node:`. */
export const packageOf = (from: string): string => {
  if (from.startsWith('node:')) return 'node:'
  const parts = from.split('/')
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/')
}
