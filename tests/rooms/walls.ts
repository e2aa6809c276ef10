// The walls of the house: what each room may import. The longest path that fits a file decides, and it
// decides alone. Everything else, in either column, is a wall.

export type Room = {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

/** What the core shows its hosts; the host looks after windows and files, not after the model. */
const contract = [
  'src/bridge',
  'src/commands',
  'src/exports/formats',
  'src/settings',
  'src/result',
  'src/words',
  'src/file/format',
  'src/imports/endings',
] as const

const react = ['react', 'react-dom', 'zustand', 'react-aria-components', 'lucide-react'] as const

export const walls: Readonly<Record<string, Room>> = {
  src: { rooms: ['src'], packages: [] },
  'src/exports': { rooms: ['src'], packages: ['fflate', '@resvg/resvg-wasm'] },
  'src/file': { rooms: ['src'], packages: ['fflate', 'zod'] },
  'src/images': { rooms: ['src'], packages: ['fflate'] },
  'src/imports': { rooms: ['src'], packages: ['fflate', 'papaparse', 'saxes', 'zod'] },
  'src/layout': { rooms: ['src'], packages: ['linebreak', 'bidi-js'] },
  'src/pdf': { rooms: ['src'], packages: ['fflate', 'jspdf'] },

  electron: { rooms: ['electron', ...contract], packages: ['node:', 'electron', 'electron-store', 'zod'] },
  'electron/preload': { rooms: ['src/bridge', 'electron/wire'], packages: ['electron'] },
  'electron/wire': { rooms: ['src/bridge'], packages: [] },
  'electron/cli': { rooms: ['electron', 'src', 'assets'], packages: ['node:', 'harfbuzzjs'] },
  'electron/dev': {
    rooms: ['electron', ...contract],
    packages: ['node:', 'vite', 'electron-vite', 'electron-builder', '@electron/asar'],
  },

  renderer: { rooms: ['renderer', 'src', 'assets'], packages: react },
  'renderer/canvas': { rooms: ['renderer', 'src', 'assets'], packages: [...react, '@xyflow/react'] },
  'renderer/work': { rooms: ['renderer', 'src', 'assets'], packages: [...react, '@resvg/resvg-wasm'] },
  'renderer/fonts': { rooms: ['src/powers', 'assets'], packages: ['harfbuzzjs'] },
  'renderer/hosts': { rooms: ['renderer', 'src', 'assets'], packages: [...react] },
}

/** Rooms nobody enters from outside: entry points of their own, not parts of the app. */
export const closed = ['electron/dev', 'electron/cli', 'electron/main', 'electron/preload', 'tests'] as const

/** `src/words` holds `src/words/en/en.ts`, and `electron/preload` is `electron/preload.ts`. */
export const isIn = (path: string, room: string): boolean =>
  path.startsWith(`${room}/`) || path.replace(/(\.d)?\.tsx?$/, '') === room

export const roomOf = (path: string): string | undefined =>
  Object.keys(walls)
    .filter(room => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0]
