import { app, type Session, session, type WebContents } from 'electron'
import { mayLoad } from './trusted-url'

// What the page may do beyond showing itself: copy, and nothing else. Electron grants most of this unless told
// otherwise.

/** Before the app is ready: every page sandboxed, no name ever looked up, no proxy asked. */
export const lockDown = (): void => {
  // Where somebody started the app with Chromium's own switch against it (root in a container cannot do without),
  // asking for it again would only keep the app from starting.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
}

const isDevTools = (url: string): boolean => !app.isPackaged && url.startsWith('devtools://')

/** Copying a page as a picture: plain kinds only, and never reading what others put there. */
const mayWrite = 'clipboard-sanitized-write'

const guardSession = (guarded: Session): void => {
  guarded.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === mayWrite))
  guarded.setPermissionCheckHandler((_contents, permission) => permission === mayWrite)
  guarded.setDevicePermissionHandler(() => false)
  guarded.setSpellCheckerEnabled(false)
  guarded.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !mayLoad(request.url) && !isDevTools(request.url) }),
  )
  guarded.on('will-download', event => event.preventDefault())
}

const guardContents = (contents: WebContents): void => {
  const refuse = (event: { preventDefault: () => void }): void => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Every page, now and later, stays where it is: no request, navigation, window or download. */
export const guardPages = (): void => {
  guardSession(session.defaultSession)
  app.on('session-created', guardSession)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
