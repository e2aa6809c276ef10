import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { version } from './package.json'

const here = (path: string) => resolve(import.meta.dirname, path)

// jsPDF asks for these only to turn web pages into pictures, which this app never does.
const withoutJsPdfExtras = ['html2canvas', 'dompurify', 'canvg'].map(find => ({
  find,
  replacement: here('src/pdf/nothing.ts'),
}))

// One CommonJS file each with everything bundled: the package carries no node_modules, a sandboxed
// preload must be CommonJS, and Electron runs ES modules in main only from version 28.
export default defineConfig({
  main: {
    resolve: { alias: withoutJsPdfExtras },
    build: {
      externalizeDeps: false,
      target: 'node18',
      outDir: 'out/main',
      lib: {
        entry: { main: here('electron/main.ts'), cli: here('electron/cli/cli.ts') },
        formats: ['cjs'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node18',
      outDir: 'out/preload',
      lib: { entry: { preload: here('electron/preload.ts') }, formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
    resolve: { alias: withoutJsPdfExtras },
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: here('out/renderer'),
      assetsInlineLimit: 0,
      rolldownOptions: { input: here('renderer/index.html') },
    },
  },
})
