import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { pageFile, pageHeaders } from './page-files'
import { isOurs } from './trusted-url'

/** Before the app is ready: our scheme is an origin of its own, treated as securely as https. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

const notThere = (): Response => new Response('', { status: 404 })

const respond = async (request: Request): Promise<Response> => {
  const root = join(app.getAppPath(), 'out', 'renderer')
  const file = isOurs(request.url) ? pageFile(root, new URL(request.url).pathname) : null
  if (file === null || request.method !== 'GET') return notThere()
  try {
    return new Response(new Uint8Array(await readFile(file.path)), { headers: pageHeaders(file.type) })
  } catch {
    return notThere()
  }
}

/** Serves the page's own files under app://logic-model/, and nothing else. */
export const serveApp = (): void => protocol.handle('app', respond)
