import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pageFile, pageHeaders } from '../page-files'

const portOf = (server: Server): number => {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server is not listening.')
  return address.port
}

/** The path asked for; null unless it is asked of this server by its own name, to be read. */
const pathOf = ({ headers, method, url }: IncomingMessage, port: number): string | null => {
  // Another site's name that leads to this machine must not read the page: only our own address counts.
  const ours = `127.0.0.1:${port}`
  if (headers.host !== ours || method !== 'GET' || !url || !URL.canParse(url, `http://${ours}`)) return null
  return new URL(url, `http://${ours}`).pathname
}

const answer = async (root: string, port: number, request: IncomingMessage, response: ServerResponse) => {
  const path = pathOf(request, port)
  const file = path === null ? null : pageFile(root, path)
  const bytes = file && (await readFile(file.path).catch(() => null))
  if (!file || !bytes) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, pageHeaders(file.type)).end(bytes)
}

/**
 * Serves the built page to browsers on this machine alone, under the policy the window has.
 * @param root the folder the page was built into, absolute
 * @returns its address, on a port that was free
 */
export const servePage = async (root: string): Promise<{ address: string; close: () => void }> => {
  const server: Server = createServer((request, response) => {
    void answer(root, portOf(server), request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() }
}
