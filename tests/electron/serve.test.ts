import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePage } from '../../electron/dev/serve'

let folder: string
let page: { address: string; close: () => void }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logic-model-serve-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Page</title>')
  await writeFile(join(folder, 'notes.txt'), 'not part of a page')
  page = await servePage(folder)
})

afterAll(async () => {
  page.close()
  await rm(folder, { recursive: true })
})

type Answer = { status: number | undefined; policy: unknown; body: string }

const ask = (path: string, { host = new URL(page.address).host, method = 'GET' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(page.address)
    const asking = request({ hostname, port, path, method, headers: { host } }, async response => {
      let body = ''
      for await (const part of response) body += String(part)
      resolve({ status: response.statusCode, policy: response.headers['content-security-policy'], body })
    })
    asking.once('error', reject).end()
  })

describe('the page for browsers', () => {
  it('is on this machine alone', () => {
    expect(new URL(page.address).hostname).toBe('127.0.0.1')
  })

  it('comes with the policy of the window', async () => {
    const { status, policy, body } = await ask('/')
    expect(status).toBe(200)
    expect(policy).toContain("default-src 'none'; script-src 'self'")
    expect(body).toContain('<title>Page</title>')
  })

  it.each([
    ['by the name of another site', '/', { host: 'evil.example' }],
    ['by a name without its port', '/', { host: '127.0.0.1' }],
    ['with another method', '/', { method: 'POST' }],
    ['for a file of an unknown kind', '/notes.txt', {}],
    ['for a file that is not there', '/gone.js', {}],
    ['for a file above its folder', '/../package.json', {}],
    ['for a file above its folder, in disguise', '/%2e%2e%2fpackage.json', {}],
    ['for nothing it can read', '/%', {}],
    ['for an address that is none', 'http://', {}],
  ])('refuses to be asked %s', async (_what, path, how) => {
    expect(await ask(path, how)).toEqual({ status: 404, policy: undefined, body: '' })
  })
})
