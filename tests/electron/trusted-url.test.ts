import { describe, expect, it } from 'vitest'
import { isOurs, mayLoad, startUrl } from '../../electron/trusted-url'

const hostile = [
  'https://example.org/',
  'http://logic-model/',
  'https://logic-model/index.html',
  'file:///etc/passwd',
  'file://logic-model/index.html',
  'app://logic-model.example.org/',
  'app://example.org/app://logic-model/',
  'app://logic-model@example.org/',
  'app://someone@logic-model/',
  'app://someone:secret@logic-model/',
  'app://logic-model:8080/',
  'app:///logic-model/index.html',
  'app:logic-model/index.html',
  'application://logic-model/',
  'xapp://logic-model/',
  'app-logic-model://x/',
  'https://example.org/?app://logic-model/',
  'https://example.org/#app://logic-model/',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://logic-model/index.html',
  'ws://logic-model/',
  'ftp://logic-model/',
  'filesystem:app://logic-model/temporary/a',
  'not an address',
  '',
]
const scripts = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'vbscript:x']

describe('an address of the app', () => {
  it.each([startUrl, 'app://logic-model/assets/app.js?x#y', 'APP://logic-model/'])('is %s', url => {
    expect(isOurs(url)).toBe(true)
  })

  it.each([...hostile, ...scripts, 'data:text/html,x', 'blob:app://logic-model/1'])('is not %s', url => {
    expect(isOurs(url)).toBe(false)
  })
})

describe('what the page may load', () => {
  it.each([startUrl, 'blob:app://logic-model/0f8fad5b', 'data:image/png;base64,AAAA'])('%s', url => {
    expect(mayLoad(url)).toBe(true)
  })

  it.each([...hostile, ...scripts, 'blob:https://example.org/0f8fad5b', 'blob:null/0f8fad5b'])(
    'not %s',
    url => {
      expect(mayLoad(url)).toBe(false)
    },
  )
})
