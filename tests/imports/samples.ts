import { readFileSync } from 'node:fs'

// Files as the programs write them.

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url), 'utf8')

export const drawio = fixture('plan.drawio')
export const excalidraw = fixture('theory.excalidraw')
export const miradiProject = fixture('miradi-project.xml')
