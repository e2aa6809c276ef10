import { expect, test } from 'vitest'
import regularUrl from '../../assets/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../assets/fonts/Inter-SemiBold.ttf?url'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { knownDrawing, knownHash } from '../pdf/known-drawing'

const load = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())

test('a drawing becomes the same PDF in Chromium as in Node', async () => {
  const fonts = { regular: await load(regularUrl), semibold: await load(semiboldUrl) }
  const digest = await crypto.subtle.digest('SHA-256', drawPdf(knownDrawing, fonts))
  const hash = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
  expect(hash).toBe(knownHash)
})
