import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { mouse } from './tests/browser/mouse.ts'
import { quietChromium } from './tests/run/quiet-chromium.ts'

// Three suites. tests/run.ts finds what each needs (a Chromium, an Electron, a window system) and starts them.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'tests/browser/**'],
          setupFiles: ['tests/run/same-draws.ts'],
          // Many start a program or try thousands of models, on machines that may be busy.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@resvg/resvg-wasm',
            '@xyflow/react',
            'axe-core',
            'bidi-js',
            'fflate',
            'jspdf',
            'linebreak',
            'lucide-react',
            'papaparse',
            'zod',
            'saxes',
            'react-aria-components',
            'zustand',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // What is waited for comes late on a machine that is busy.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: quietChromium,
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
            commands: { mouse },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.ts'],
          fileParallelism: false,
          // Some start the app five times, on machines that may be busy.
          testTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
