import { expect, test } from 'vitest'
import { fontBytes, harfBuzzBytes } from '../../renderer/fonts'
import { shaperFrom } from '../../src/layout/shaper'
import type { Drawing } from '../../src/page/drawing'
import { gatherFonts } from '../../src/page/gather-fonts'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { knownDrawing, knownHash, knownScripts, knownScriptsHash } from '../pdf/known-drawing'

const hashOf = async (drawing: Drawing): Promise<string> => {
  const shaper = async () => shaperFrom(await harfBuzzBytes())
  const pdf = drawPdf(drawing, await gatherFonts(drawing, { fontBytes, shaper }))
  const digest = await crypto.subtle.digest('SHA-256', pdf)
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

test('a drawing becomes the same PDF in Chromium as in Node', async () => {
  expect(await hashOf(knownDrawing)).toBe(knownHash)
})

test('so does one in scripts that are joined, run from the right, or are bold by a stroke', async () => {
  expect(await hashOf(knownScripts)).toBe(knownScriptsHash)
})
