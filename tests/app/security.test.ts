import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, type Launched, launch } from './launch'

// What a page gone bad would try. Everything runs from a timer inside the page: what a test evaluates directly
// is not held by the page's policy.

let folder: Awaited<ReturnType<typeof freshFolder>>
let app: Launched['app']
let page: Launched['page']
let port = 0
const reached: string[] = []
// Listens where the page would go, so that the test sees what arrives and not only what the page says.
const outside = createServer((request, response) => {
  reached.push(request.url ?? '')
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.end('')
})

beforeAll(async () => {
  await new Promise<void>(listening => outside.listen(0, '127.0.0.1', listening))
  const address = outside.address()
  if (typeof address === 'object' && address) port = address.port
  outside.on('connection', () => reached.push('a connection'))
  folder = await freshFolder()
  ;({ app, page } = await launch(folder.path))
})

afterAll(async () => {
  await app?.close()
  await folder?.remove()
  outside.close()
})

/** Runs a script's text as the page's own code would run, and gives back what it came to. */
const fromThePage = async (attempt: (url: string) => unknown): Promise<unknown> =>
  page.evaluate(
    ([source, url]) =>
      new Promise(done => {
        // The function is made here, where the policy does not look, and called from a timer, where it does.
        const run: (url: string) => unknown = new Function(`return (${source})`)()
        setTimeout(async () => {
          try {
            done(await run(url ?? ''))
          } catch (error) {
            done(`refused: ${error}`)
          }
        })
      }),
    [attempt.toString(), `http://127.0.0.1:${port}/`],
  )

const waitAWhile = () => page.waitForTimeout(300)

describe('a hostile page', () => {
  it.each<[string, (url: string) => unknown]>([
    ['goes to another address', url => location.assign(url)],
    ['replaces itself', url => location.replace(url)],
    ['follows a link', url => Object.assign(document.createElement('a'), { href: url }).click()],
    [
      'sends a form',
      url => {
        const form = Object.assign(document.createElement('form'), { action: url, method: 'post' })
        document.body.append(form)
        form.submit()
      },
    ],
    ['goes to a file', () => location.assign('file:///etc/passwd')],
    ['goes to a script', () => location.assign('javascript:document.title="run"')],
    ['goes to made-up data', () => location.assign('data:text/html,<script>1</script>')],
    ['goes to another page of the app', () => location.assign('app://logic-model/assets/')],
  ])('stays where it is when it %s', async (_name, attempt) => {
    await fromThePage(attempt)
    await waitAWhile()
    expect(page.url()).toBe('app://logic-model/index.html')
    expect(await page.title()).not.toBe('run')
  })

  it.each<[string, (url: string) => unknown]>([
    ['an address', url => window.open(url) === null],
    ['a window of the app itself', () => window.open('app://logic-model/index.html') === null],
    ['an empty window', () => window.open('about:blank') === null],
  ])('opens no window for %s', async (_name, attempt) => {
    expect(await fromThePage(attempt)).toBe(true)
    expect(app.windows()).toHaveLength(1)
  })

  it.each<[string, (url: string) => unknown]>([
    ['fetch', url => fetch(url)],
    ['fetch without reading', url => fetch(url, { mode: 'no-cors' })],
    ['a picture', url => Object.assign(new Image(), { src: url })],
    ['a beacon', url => navigator.sendBeacon(url)],
    ['a socket', url => new WebSocket(url.replace('http', 'ws'))],
    ['an event stream', url => new EventSource(url)],
    [
      'a module',
      url =>
        document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: url })),
    ],
    ['a font', url => new FontFace('x', `url(${url})`).load()],
    ['a frame', url => document.body.append(Object.assign(document.createElement('iframe'), { src: url }))],
    [
      'a style sheet',
      url =>
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
    ],
    [
      'a hint to load early',
      url =>
        document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
    ],
    [
      'a request of the old kind',
      url => {
        const request = new XMLHttpRequest()
        request.open('GET', url)
        request.send()
      },
    ],
  ])('reaches nobody by %s', async (_name, attempt) => {
    reached.length = 0
    await fromThePage(attempt)
    await waitAWhile()
    expect(reached).toEqual([])
  })

  it('reaches nobody even where the policy does not look', async () => {
    reached.length = 0
    const answer = await app.evaluate(
      ({ session }, url) => session.defaultSession.fetch(url).then(String, String),
      `http://127.0.0.1:${port}/`,
    )
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(reached).toEqual([])
  })

  it.each<[string, () => unknown]>([
    ['eval', () => Reflect.get(globalThis, 'eval')('1')],
    ['a function from text', () => new Function('return 1')()],
    [
      'a timer from text',
      () =>
        new Promise(done => {
          Object.assign(window, { ran: done })
          Reflect.apply(setTimeout, window, ['window.ran("ran")'])
          setTimeout(() => done('refused: nothing ran'), 100)
        }),
    ],
    [
      'an inline script',
      () => {
        const script = document.createElement('script')
        script.textContent = 'document.body.dataset.ran = "inline"'
        document.body.append(script)
        return document.body.dataset.ran ?? 'refused: nothing ran'
      },
    ],
    [
      'a handler in markup',
      () => {
        const holder = document.createElement('div')
        holder.innerHTML = '<img src="data:," onerror="document.body.dataset.ran = \'handler\'">'
        return new Promise(done =>
          setTimeout(() => done(document.body.dataset.ran ?? 'refused: nothing ran'), 100),
        )
      },
    ],
  ])('runs nothing by %s', async (_name, attempt) => {
    expect(await fromThePage(attempt)).toMatch(/^refused/)
  })

  it.each<[string, () => unknown]>([
    ['fetching it', () => fetch('file:///etc/passwd')],
    [
      'climbing out of the page’s folder',
      () => fetch('app://logic-model/..%2f..%2fpackage.json').then(answer => `refused: ${answer.status}`),
    ],
    [
      'asking for another kind of file',
      () => fetch('app://logic-model/../main/main.cjs').then(answer => `refused: ${answer.status}`),
    ],
    ['asking another house', () => fetch('app://elsewhere/index.html')],
    [
      'making up a dropped file',
      async () => {
        const host = Reflect.get(window, 'logicModelHost')
        const answer = await host.openDropped(new File(['{}'], '/etc/passwd.logicmodel'))
        return answer.ok ? 'opened' : `refused: ${answer.error.says}`
      },
    ],
    ['naming a path in a request', () => Reflect.get(window, 'logicModelHost').openFile('/etc/passwd')],
    [
      'naming a path as a recent file',
      async () => {
        const answer = await Reflect.get(window, 'logicModelHost').openRecent('/etc/passwd')
        return answer.ok ? 'opened' : `refused: ${answer.error.says}`
      },
    ],
    [
      'naming a path as an example',
      () => Reflect.get(window, 'logicModelHost').openExample('../../package.json'),
    ],
  ])('reads no file by %s', async (_name, attempt) => {
    expect(await fromThePage(attempt)).toMatch(/^refused/)
  })

  it.each<[string, () => unknown]>([
    ['notifications', () => Notification.requestPermission().then(answer => `refused: ${answer}`)],
    [
      'the place',
      () =>
        new Promise((_done, refused) => {
          navigator.geolocation.getCurrentPosition(_done, ({ message }) => refused(message))
        }),
    ],
    ['the clipboard', () => navigator.clipboard.readText()],
    ['the screen', () => navigator.mediaDevices.getDisplayMedia()],
    ['the camera', () => navigator.mediaDevices.getUserMedia({ video: true })],
  ])('is not given %s', async (_name, attempt) => {
    expect(await fromThePage(attempt)).toMatch(/^refused/)
  })

  it('finds nothing of Node or Electron, and no request but the contract’s', async () => {
    const found = await fromThePage(() => ({
      leaked: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        name => name in window,
      ),
      requests: Object.keys(Reflect.get(window, 'logicModelHost')).sort(),
    }))
    expect(found).toEqual({
      leaked: [],
      requests: [
        'chooseForm',
        'chooseImport',
        'choosePicture',
        'closeWindow',
        'describe',
        'earlier',
        'exportPaper',
        'fullScreen',
        'keepEdit',
        'menu',
        'newWindow',
        'on',
        'openDropped',
        'openExample',
        'openFile',
        'openRecent',
        'otherFile',
        'print',
        'recentFiles',
        'revert',
        'save',
        'saveForm',
        'saves',
        'setSettings',
        'shown',
        'start',
      ],
    })
  })
})
