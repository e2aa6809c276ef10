import { connect } from 'node:net'
import { join } from 'node:path'

const answers = (path: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(path)
    const end = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
    socket.setTimeout(2000, () => end(false))
  })

/** Whether windows can be shown here. On Linux, asks the display that is named whether anybody is there. */
export const hasWindowSystem = async (): Promise<boolean> => {
  if (process.platform !== 'linux') return true
  const { DISPLAY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR } = process.env
  if (WAYLAND_DISPLAY && (await answers(join(XDG_RUNTIME_DIR ?? '', WAYLAND_DISPLAY)))) return true
  if (!DISPLAY) return false
  const local = /^(?:unix)?:(\d+)/.exec(DISPLAY)
  return local
    ? (await answers(`/tmp/.X11-unix/X${local[1]}`)) || answers(`\0/tmp/.X11-unix/X${local[1]}`)
    : true
}
