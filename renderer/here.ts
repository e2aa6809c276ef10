import { createContext, useContext } from 'react'
import type { Start } from '../src/bridge'
import type { CommandId } from '../src/commands'

/** Where the app runs, and which release it is. */
export type Here = Pick<Start, 'platform' | 'appVersion'>

export const HereContext = createContext<Here>({ platform: 'browser', appVersion: '' })
export const useHere = (): Here => useContext(HereContext)

/** A page cannot close its own tab. */
const notInBrowser: ReadonlySet<CommandId> = new Set(['file.close'])

/** Whether a command can do anything at all where the app runs. */
export const isHere = (id: CommandId, platform: Here['platform']): boolean =>
  platform !== 'browser' || !notInBrowser.has(id)
