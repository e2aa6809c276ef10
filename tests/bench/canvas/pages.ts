import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** The two pages, built as the app is and served to this machine only. */
export type Pages = { readonly ours: string; readonly bare: string; readonly close: () => Promise<void> }

/** Builds the app's canvas and the bare one, each as a page, and serves them. */
export const servePages = async (): Promise<Pages> => {
  const common = { configFile: false, root: here('.'), logLevel: 'warn' } as const
  const outDir = here('../../../out/bench')
  await build({
    ...common,
    plugins: [react()],
    resolve: { alias: [{ find: /^\.\/sample$/, replacement: here('five-columns.ts') }] },
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { ours: here('ours.html'), bare: here('bare.html') } },
    },
  })
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The pages are not served.')
  return { ours: `${address}ours.html`, bare: `${address}bare.html`, close: () => server.close() }
}
