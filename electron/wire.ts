import type { EventName, OpenedFile, Outcome, Requests } from '../src/bridge'

/** What crosses between a window and main: the contract's requests, and a dropped file as the preload found it. */
export type Wire = Requests & {
  /** @param path where the file really lies; known to the preload alone, never to the page */
  openDropped(path: string): Outcome<OpenedFile | null>
}
export type WireName = keyof Wire

export const requestChannel = (name: WireName): string => `request:${name}`
export const eventChannel = (name: EventName): string => `event:${name}`
