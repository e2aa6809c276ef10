import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The renderer of pictures. */
export const engine = async (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
