import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fonts } from '../../src/page/typesetter'

/** The built command stands in out/main, two folders below the assets; in the package too. */
const folder = join(__dirname, '../../assets/fonts')

export const readFonts = async (): Promise<Fonts> => {
  const [regular, semibold] = await Promise.all([
    readFile(join(folder, 'Inter-Regular.ttf')),
    readFile(join(folder, 'Inter-SemiBold.ttf')),
  ])
  return { regular, semibold }
}

/** What draws pictures. The command is run where it was built, beside its packages. */
export const readEngine = (): Promise<Uint8Array> =>
  readFile(join(__dirname, '../../node_modules/@resvg/resvg-wasm/index_bg.wasm'))
