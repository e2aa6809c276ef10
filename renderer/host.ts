import type { Host } from '../src/bridge'
import { browserHost } from './hosts/browser'

declare global {
  interface Window {
    /** Put there by the desktop app's preload; absent in a plain browser. */
    readonly logicModelHost?: Host
  }
}

/** What the page is run by. The only place that knows which. */
export const host: Host = window.logicModelHost ?? browserHost()
