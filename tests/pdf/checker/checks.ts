import { catalogChecks } from './checks/catalog'
import { contentChecks } from './checks/content'
import { figureChecks } from './checks/figures'
import { linkChecks } from './checks/links'
import { fontChecks, pageChecks, textChecks } from './checks/pages'
import { tableChecks } from './checks/tables'
import { treeChecks } from './checks/tree'
import type { Expected } from './expected'
import { readObjects } from './pdf'
import { type Read, readTree } from './tree'

/** Looks at a whole file and names what is wrong with it. */
type Check = (read: Read, expected: Expected) => readonly string[]

export const checks = {
  ...catalogChecks,
  ...treeChecks,
  ...tableChecks,
  ...contentChecks,
  ...linkChecks,
  ...figureChecks,
  ...fontChecks,
  ...textChecks,
  ...pageChecks,
} satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof checks

const named: ReadonlyArray<readonly [string, Check]> = Object.entries(checks)

/** Every fault any check finds, by the check's name. */
export const faultsOf = (read: Read, expected: Expected): readonly string[] =>
  named.flatMap(([name, check]) => check(read, expected).map(fault => `${name}: ${fault}`))

export const checkPdf = (bytes: Uint8Array, expected: Expected): readonly string[] =>
  faultsOf(readTree(readObjects(bytes)), expected)
