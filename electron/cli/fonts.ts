import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import harfBuzz from 'harfbuzzjs/dist/harfbuzz.wasm?asset'
import { fontFiles } from '../../src/layout/families'
import { shaperFrom } from '../../src/layout/shaper'
import type { FontSource } from '../../src/page/gather-fonts'

/** The built command stands in out/main, two folders below the assets; in the package too. */
const folder = join(__dirname, '../../assets/fonts')

/** The bundled fonts, from the disk. */
export const fontSource: FontSource = {
  fontBytes: file => readFile(join(folder, fontFiles[file])),
  shaper: async () => shaperFrom(await readFile(harfBuzz)),
}

/** What draws pictures. The command is run where it was built, beside its packages. */
export const readEngine = (): Promise<Uint8Array> =>
  readFile(join(__dirname, '../../node_modules/@resvg/resvg-wasm/index_bg.wasm'))
