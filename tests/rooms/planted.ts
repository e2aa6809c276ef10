import type { RuleName } from './rules'

/** Files that would break a rule, by path: the proof that the rule can fail. */
export type Planted = { readonly breaks: RuleName; readonly files: Readonly<Record<string, string>> }

const wall = 'a room imports only what its row in the table allows'
const pure = 'the core has no clock, no chance and no local customs'

const crossing = (path: string, code: string): Planted => ({ breaks: wall, files: { [path]: code } })
const impure = (code: string): Planted => ({ breaks: pure, files: { 'src/model/bad.ts': code } })

export const planted: readonly Planted[] = [
  // Every way an import can be written.
  crossing('src/model/bad.ts', `import { save } from '../../electron/write-file'`),
  crossing('src/model/bad.ts', `import type { Host } from '../../renderer/host'`),
  crossing('src/model/bad.ts', `import { type Host, b } from '../../renderer/host'`),
  crossing('src/model/bad.ts', `import '../../renderer/styles/base.css'`),
  crossing('src/model/bad.ts', `export { save } from '../../electron/write-file'`),
  crossing('src/model/bad.ts', `export const load = () => import('../../electron/write-file')`),
  crossing('src/model/bad.ts', `export const load = (name: string) => import(name)`),
  crossing('src/model/bad.ts', `export type Save = import('../../electron/write-file').Save`),
  crossing('src/model/bad.ts', `import fs = require('node:fs')`),
  crossing('src/model/bad.ts', `export const fs = require('node:fs')`),
  crossing('src/model/bad.ts', `/// <reference types="node" />\nexport const a = 1`),
  crossing('src/model/bad.ts', `export const a = new URL('../../renderer/app.tsx', import.meta.url)`),
  // Every wall.
  crossing('src/page/bad.ts', `import { jsPDF } from 'jspdf'`),
  crossing('src/model/bad.ts', `import { z } from 'zod'`),
  crossing('src/pdf/bad.ts', `import { readFileSync } from 'node:fs'`),
  crossing('src/layout/bad.ts', `import { useState } from 'react'`),
  crossing('electron/bad.ts', `import type { Model } from '../src/model/model'`),
  crossing('electron/bad.ts', `import { open } from '../src/file/open'`),
  crossing('electron/bad.ts', `import { App } from '../renderer/app'`),
  crossing('electron/bad.ts', `import { run } from './cli/cli'`),
  crossing('electron/bad.ts', `import { findElectron } from './dev/find-electron'`),
  crossing('electron/preload.ts', `import { readFile } from 'node:fs/promises'`),
  crossing('electron/preload.ts', `import { security } from './security'`),
  crossing('electron/wire.ts', `import { readDocument } from './read-file'`),
  crossing('electron/dev/bad.ts', `import { open } from '../../src/file/open'`),
  crossing('electron/cli/bad.ts', `import { app } from 'electron'`),
  crossing('renderer/bad.ts', `import { ipcRenderer } from 'electron'`),
  crossing('renderer/bad.ts', `import type { Handlers } from '../electron/handlers'`),
  crossing('renderer/panels/bad.tsx', `import { ReactFlow } from '@xyflow/react'`),
  crossing('renderer/bad.ts', `import { jsPDF } from 'jspdf'`),
  crossing('renderer/bad.ts', `import { launchApp } from '../tests/app/app'`),

  {
    breaks: 'files do not import each other in a circle',
    files: {
      'src/a.ts': `import { b } from './b'`,
      'src/b.ts': `export const c = () => import('./c')`,
      'src/c.ts': `import type { A } from './a'`,
    },
  },
  {
    breaks: 'the command line runs without Electron',
    files: {
      'electron/cli/cli.ts': `import { write } from '../write-file'`,
      'electron/write-file.ts': `import { app } from 'electron'`,
    },
  },
  { breaks: 'there is no index file', files: { 'src/model/index.ts': 'export const a = 1' } },
  { breaks: 'nothing is exported wholesale', files: { 'src/bad.ts': `export * from './model/model'` } },
  {
    breaks: 'nothing is exported wholesale',
    files: { 'src/bad.ts': `export * as model from './model/model'` },
  },
  {
    breaks: 'there is no default export outside config files',
    files: { 'renderer/bad.tsx': 'export default () => null' },
  },
  {
    breaks: 'there is no default export outside config files',
    files: { 'renderer/bad.tsx': 'const a = 1\nexport { a as default }' },
  },
  { breaks: 'nothing is of type any', files: { 'tests/bad.ts': 'export const a: any[] = []' } },
  { breaks: 'nothing is cast', files: { 'src/bad.ts': 'export const a = JSON.parse("") as string' } },
  { breaks: 'nothing is cast', files: { 'src/bad.ts': 'export const a = <string>JSON.parse("")' } },
  {
    breaks: 'nothing is declared non-null',
    files: { 'renderer/bad.ts': `export const a = document.querySelector('a')!` },
  },
  { breaks: 'no file is over 300 lines', files: { 'renderer/styles/bad.css': '\n'.repeat(300).concat('a') } },
  impure('export const a = Date.now()'),
  impure('export const a = new Date()'),
  impure('export const a = new Date'),
  impure('export const a = Date()'),
  impure('export const a = Math.random()'),
  impure(`export const a = new Intl.NumberFormat('en')`),
  impure('export const a = (12).toLocaleString()'),
  impure(`export const a = ['b'].sort((x, y) => x.localeCompare(y))`),
  {
    breaks: 'webPreferences are written once',
    files: {
      'electron/window.ts': 'export const a = { webPreferences: {} }',
      'electron/print.ts': 'export const a = { "webPreferences": {} }',
    },
  },
  {
    breaks: 'no switch that weakens the page is touched',
    files: { 'electron/window.ts': 'export const a = { webSecurity: false }' },
  },
  {
    breaks: 'no switch that weakens the page is touched',
    files: { 'electron/main.ts': `app.commandLine.appendSwitch('disable-web-security')` },
  },
]

/** Files that keep every rule, though they come close. */
export const allowed: Readonly<Record<string, string>> = {
  'src/pdf/good.ts': `import { jsPDF } from 'jspdf'\nimport type { Font } from './fonts'`,
  'src/model/good.ts': `export const a = ['a'] as const\nexport const day = new Date('2026-08-01')`,
  'electron/good.ts': `import { join } from 'node:path'\nimport { en } from '../src/words/en/en'`,
  'electron/cli/good.ts': `import { open } from '../../src/file/open'`,
  'electron/preload.ts': `import { contextBridge } from 'electron'\nimport type { Host } from '../src/bridge'`,
  'renderer/canvas/good.tsx': `import '@xyflow/react/dist/style.css'\nimport a from '../../assets/a.ttf?url'`,
  'good.config.ts': 'export default {}',
}
