import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A window system without a screen, on a display of its own. */
export type Xvfb = { readonly display: string; readonly stop: () => Promise<void> }

/**
 * Starts Xvfb on a display that is free; it says itself which. `stop` ends this one and no other.
 * @throws when Xvfb is not installed or ends before it is ready
 */
export const startXvfb = async (): Promise<Xvfb> => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error('Xvfb is not installed.')))
    server.once('exit', code => reject(new Error(`Xvfb ended with code ${code} before it was ready.`)))
    server.stdio[3]?.once('data', number => resolve(`:${String(number).trim()}`))
  })
  return {
    display,
    stop: async () => {
      if (server.exitCode !== null) return
      server.kill()
      await once(server, 'exit')
    },
  }
}
