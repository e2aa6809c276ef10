import regular from '../assets/fonts/Inter-Regular.ttf?url'
import semibold from '../assets/fonts/Inter-SemiBold.ttf?url'
import type { FontName } from '../src/powers'

const urls: Readonly<Record<FontName, string>> = { regular, semibold }

const read = async (name: FontName): Promise<Uint8Array> => {
  const answer = await fetch(urls[name])
  if (!answer.ok) throw new Error(`The bundled font ${name} could not be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const kept = new Map<FontName, Promise<Uint8Array>>()

/** The bytes of a bundled font: the same the screen draws with, read once. */
export const fontBytes = (name: FontName): Promise<Uint8Array> => {
  const bytes = kept.get(name) ?? read(name)
  kept.set(name, bytes)
  return bytes
}
