import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageFile, pageHeaders } from '../../electron/page-files'

const root = [sep, 'opt', 'app', 'out', 'renderer'].join(sep).replace(sep + sep, sep)

describe('the files of the page', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/app-1f.js', `assets${sep}app-1f.js`, 'text/javascript; charset=utf-8'],
    ['/assets/Inter%20Regular.TTF', `assets${sep}Inter Regular.TTF`, 'font/ttf'],
    ['/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is %s', (asked, path, type) => {
    expect(pageFile(root, asked)).toEqual({ path: root + sep + path, type })
  })

  it.each([
    '/../main/main.js',
    '/..%2fmain%2fmain.js',
    '/%2e%2e/main/main.js',
    '/assets/../../../package.json',
    '/..\\main\\main.js',
    '/%5c..%5cmain.js',
    '/../renderer-other/app.js',
    '/C:/windows/win.json',
    '/assets/app.js%00.png',
    '/%',
    '/%c0%ae%c0%ae/app.js',
    'index.html',
    '',
    '/assets',
    '/assets/',
    '/assets/app.js.map',
    '/assets/app.cjs',
    '/.env',
    '/notes.txt',
  ])('nothing at %s', asked => {
    expect(pageFile(root, asked)).toBeNull()
  })

  it('are sent with a policy that names no other place, no inline script and no eval', () => {
    const policy = pageHeaders('text/html')['Content-Security-Policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    for (const shut of ['base-uri', 'form-action', 'object-src', 'frame-ancestors'])
      expect(policy).toContain(`${shut} 'none'`)
  })
})
