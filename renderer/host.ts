import type { Host } from '../src/bridge'
import { browserHost } from './hosts/browser'

/** Put there by the desktop app's preload, whole or not at all; absent in a plain browser. */
const isHost = (given: unknown): given is Host => typeof given === 'object' && given !== null

const given: unknown = Reflect.get(window, 'logicModelHost')

/** What the page is run by. The only place that knows which. */
export const host: Host = isHost(given) ? given : browserHost()
