import { extname, join, sep } from 'node:path'

/** The kinds of file the built page is made of. Anything else is not served, wherever it lies. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.logicmodel': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Finds the file behind an address of the page.
 * @param root absolute folder of the built page
 * @param pathname the address's path as asked for, still percent-encoded: `/assets/app.js`
 * @returns the file's absolute path and its media type; null for anything outside the folder or of another kind
 */
export const pageFile = (root: string, pathname: string): { path: string; type: string } | null => {
  let asked: string
  try {
    asked = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (!asked.startsWith('/') || asked.includes('\0') || asked.includes('\\') || asked.includes(':'))
    return null
  const path = join(root, asked === '/' ? 'index.html' : asked)
  if (!path.startsWith(root + sep)) return null
  const type = types[extname(path).toLowerCase()]
  return type === undefined ? null : { path, type }
}

/** The page's content security policy: its own files and nothing else. WebAssembly is for the font subsetter. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers every file of the page is sent with, whoever serves it. */
export const pageHeaders = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})
