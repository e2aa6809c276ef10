import { join } from 'node:path'
import { build } from 'vite'

/** A script as one file for plain Node, which starts at once: a thousand of them have to. */
export const bundled = async (entry: string, folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return join(folder, 'program.mjs')
}
