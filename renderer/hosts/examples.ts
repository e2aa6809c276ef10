import type { ExampleName } from '../../src/commands'
import { words } from '../words'

const urls = import.meta.glob<string>('../../assets/examples/**/*.logicmodel', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The bytes of an example in the app's language, which is served with the page; null when it cannot be had. */
export const exampleBytes = async (name: ExampleName): Promise<Uint8Array | null> => {
  const url = urls[`../../assets/examples/${words().commands.exampleFile(name)}`]
  if (url === undefined) return null
  const answer = await fetch(url).catch(() => null)
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null
}
